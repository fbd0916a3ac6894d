/** The content of character classes for letters, marks and numbers. */
export interface LetterClasses {
  readonly letters: string;
  readonly marks: string;
  readonly numbers: string;
}

export const UNICODE: LetterClasses = { letters: '\\p{L}', marks: '\\p{M}', numbers: '\\p{N}' };
/** The same for texts that have only common characters. */
export const PLAIN: LetterClasses = {
  letters: 'A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0400-\\u0481\\u048A-\\u052F',
  marks: '\\u0300-\\u036F\\u0483-\\u0489',
  numbers: '0-9\\u00B2\\u00B3\\u00B9\\u00BC-\\u00BE',
};
/**
 * Matches a character other than the common ones: Latin and Cyrillic letters, accents, European punctuation, signs of currencies and arrows.
 */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the class is one of single characters, and accents are among them
const UNCOMMON = /[^\0-\u024F\u0300-\u036F\u0400-\u052F\u2000-\u206F\u20A0-\u20BF\u2190-\u21FF]/;

/** A regular expression in two spellings, one of which is chosen for each text. */
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
  patternOf(
    () => write(PLAIN),
    () => write(UNICODE),
    flags,
  );

/** Returns a pattern with two regular expressions. The first is for texts that have only common characters. */
export function patternOf(writePlain: () => string, writeUnicode: () => string, flags: string): TextPattern {
  let plain: RegExp | undefined;
  let unicode: RegExp | undefined;
  const choose = (text: string): RegExp => {
    if (UNCOMMON.test(text)) {
      unicode ??= new RegExp(writeUnicode(), `${flags}u`);
      return unicode;
    }
    plain ??= new RegExp(writePlain(), `${flags}u`);
    return plain;
  };
  return Object.assign((text: string) => choose(text), {
    exec: (text: string) => choose(text).exec(text),
    test: (text: string) => choose(text).test(text),
  });
}
