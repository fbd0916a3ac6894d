/** The languages that are written like another one whose phrases are used for them. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Returns the language whose phrases are used for a page with a language tag, such as `pt` for `pt-BR`, or `null` if there is no tag. */
export function phraseLanguage(tag: string | null): string | null {
  const language = tag?.split(/[-_]/, 1)[0]?.toLowerCase() || null;
  return language === null ? null : (SAME[language] ?? language);
}
