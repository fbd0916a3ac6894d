import { CAPITAL_FIRST } from '../../../text/first-letter';
import type { Paragraph } from '../../grammar/paragraph';

/** The maximum length, in UTF-16 units, of a quoted name in a noun phrase: «die Zeitung „Morgen“» (the newspaper “Morgen”). */
const MAX_NAME_UNITS = 32;

/** Returns the words between the quotation marks of a token. */
export const wordsIn = ({ tokens, text }: Paragraph, at: number): string =>
  text.slice((tokens[at]?.start ?? 0) + 1, (tokens[at]?.end ?? 0) - 1);

/** Returns whether words in quotation marks can be a name or a domain: «Morgen», «nordblick.example». */
export const isQuotedName = (paragraph: Paragraph, at: number): boolean => {
  const token = paragraph.tokens[at];
  if (!token || token.end - token.start > MAX_NAME_UNITS) return false;
  const words = wordsIn(paragraph, at);
  return (CAPITAL_FIRST.test(words.trim()) || /^[\w-]{1,20}(?:\.[\w-]{1,20}){1,3}$/.test(words)) && !/[.!?,]$/u.test(words);
};
