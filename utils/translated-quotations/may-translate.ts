/** An article, as far as it tells whether another one may translate its quotations. */
export interface DatedLanguage {
  readonly lang: string;
  /** The time of publication in milliseconds since 1970; `null` if it is not known. */
  readonly time: number | null;
}

/** The most days between two articles. Later ones quote the words as history, and then the same matter has been spoken of often. */
const DAYS = 10;

/** Returns whether two articles are in different languages and about of the same time, so that one may translate what the other quotes. */
export function mayTranslate(one: DatedLanguage, other: DatedLanguage): boolean {
  const [here, there] = [mainLanguage(one.lang), mainLanguage(other.lang)];
  if (here === 'und' || there === 'und' || here === there) return false;
  return one.time === null || other.time === null || Math.abs(one.time - other.time) <= DAYS * 86_400_000;
}

/** Returns a language without its country or script: `en` of `en-GB`. */
export const mainLanguage = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;
