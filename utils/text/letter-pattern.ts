/** The content of character classes for letters, marks and numbers. */
export interface LetterClasses {
  readonly letters: string;
  readonly marks: string;
  readonly numbers: string;
}

export const UNICODE: LetterClasses = { letters: '\\p{L}', marks: '\\p{M}', numbers: '\\p{N}' };
/** The same for texts that have only characters common in languages written with Latin or Cyrillic letters. */
export const PLAIN: LetterClasses = {
  letters: 'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0400-\\u0481\\u048A-\\u052F',
  marks: '\\u0300-\\u036F\\u0483-\\u0489',
  numbers: '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE',
};
/** The same for texts that may also have Arabic, Chinese and Japanese characters and full-width ones. */
export const EASTERN: LetterClasses = {
  letters: `${PLAIN.letters}\\u0620-\\u064A\\u066E\\u066F\\u0671-\\u06D3\\u06D5\\u06E5\\u06E6\\u06EE\\u06EF\\u06FA-\\u06FC\\u06FF\\u3005\\u3006\\u3031-\\u3035\\u303B\\u303C\\u3041-\\u3096\\u309D-\\u309F\\u30A1-\\u30FA\\u30FC-\\u30FF\\u4E00-\\u9FFF\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFBE\\uFFC2-\\uFFC7\\uFFCA-\\uFFCF\\uFFD2-\\uFFD7\\uFFDA-\\uFFDC`,
  marks: `${PLAIN.marks}\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u302A-\\u302F\\u3099\\u309A`,
  numbers: `${PLAIN.numbers}\\u0660-\\u0669\\u06F0-\\u06F9\\u3007\\u3021-\\u3029\\u3038-\\u303A\\uFF10-\\uFF19`,
};
/**
 * Matches a character other than the common ones: Latin and Cyrillic letters, accents, European punctuation, signs of currencies and arrows.
 */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is one of single characters, and accents are among them
const UNCOMMON = /[^\0-\u024F\u0300-\u036F\u0400-\u052F\u2000-\u206F\u20A0-\u20BF\u2190-\u21FF]/;

/** Matches a character that is neither one of these nor common in Arabic, Chinese or Japanese. */
const UNCOMMON_IN_EASTERN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: as above
  /[^\0-\u024F\u0300-\u036F\u0400-\u052F\u0600-\u06FF\u2000-\u206F\u20A0-\u20BF\u2190-\u21FF\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/;

/** A regular expression in several spellings, one of which is chosen for each text. */
export interface TextPattern {
  /** Returns the regular expression for a text. */
  (text: string): RegExp;
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/**
 * Returns a pattern. `write` writes its regular expression, and must use the classes for every letter, mark or number in it. Most texts get
 * an expression without `\p{…}`, which matches the same characters in them: a JavaScript engine takes up to a millisecond to build `\p{L}`
 * on first use, several times as long for each repetition such as `\p{L}{2,6}`, and a reader waits for the first use of each expression.
 */
export const letterPattern = (write: (classes: LetterClasses) => string, flags = ''): TextPattern =>
  patternOf({ plain: () => write(PLAIN), eastern: () => write(EASTERN), unicode: () => write(UNICODE) }, flags);

/** The functions that write the spellings of a pattern: for texts with the characters of `PLAIN`, for those of `EASTERN`, and for all others. */
export type Spellings = Readonly<Record<'plain' | 'eastern' | 'unicode', () => string>>;

/** Returns a pattern with the given spellings. */
export function patternOf(spellings: Spellings, flags: string): TextPattern {
  const made: Partial<Record<keyof Spellings, RegExp>> = {};
  const choose = (text: string): RegExp => {
    const spelling = !UNCOMMON.test(text) ? 'plain' : UNCOMMON_IN_EASTERN.test(text) ? 'unicode' : 'eastern';
    made[spelling] ??= new RegExp(spellings[spelling](), `${flags}u`);
    return made[spelling];
  };
  return Object.assign((text: string) => choose(text), {
    exec: (text: string) => choose(text).exec(text),
    test: (text: string) => choose(text).test(text),
  });
}
