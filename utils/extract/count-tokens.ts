const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|\p{N}+/gu;
const MAX = 900;

/** The words of a text in lower case; the characters where the script writes no spaces. */
export const tokensOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Words of a text, characters where the script writes no spaces; Infinity above 900 characters, where no rule looks. */
export const countTokens = (text: string): number => (text.length > MAX ? Number.POSITIVE_INFINITY : (text.match(WORD)?.length ?? 0));
