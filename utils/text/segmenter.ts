/** By language and what they part a text into. */
const made = new Map<string, Intl.Segmenter>();

/**
 * What parts a text into graphemes, words or sentences by Unicode UAX 29. Made when it is first asked for: to make one takes as long as to lay out
 * an article. For words that no blanks part the language does not matter: they are parted by dictionaries.
 * @param lang BCP 47; what the engine does not know parts by the root rules.
 */
export function segmenterOf(granularity: Intl.SegmenterOptions['granularity'] & string, lang = 'en'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const segmenter = made.get(key) ?? new Intl.Segmenter(isLocale(lang) ? lang : 'und', { granularity });
  made.set(key, segmenter);
  return segmenter;
}

const isLocale = (lang: string): boolean => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,4})?$/.test(lang);
