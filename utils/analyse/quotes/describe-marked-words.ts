import { casePattern } from '../../text/case-pattern';
import { CAPITAL_FIRST } from '../../text/first-letter';
import { letterPattern } from '../../text/letter-pattern';
/** The properties of words in quotation marks that distinguish a quotation from a title or a name. */
export interface MarkedWordsShape {
  /** The number of words. Counting stops at 13. */
  readonly words: number;
  /** Whether the first word and all words of more than three letters begin with a capital or a digit, as in a title. */
  readonly titled: boolean;
  /** Whether the first word begins with a capital. */
  readonly capital: boolean;
  /** Whether the words end with a full stop, question mark, exclamation mark, ellipsis, comma or dash. */
  readonly closed: boolean;
}

/** The maximum number of words to read. It is higher than any word count for which callers test. */
const MAX_WORDS = 13;
/** The maximum number of UTF-16 units that are searched for words. */
const MAX_LENGTH = 240;

const WORDS = letterPattern(({ letters, numbers }) => `[${letters}${numbers}][^\\s]*`, 'g');
const CAPITAL_OR_NUMBER = casePattern(({ capitals, numbers }) => `^[${capitals}${numbers}]`);

/** Describes the words in a range of the text, judging by the first few words and the last characters. */
export function describeMarkedWords(text: string, start: number, end: number): MarkedWordsShape {
  const read = text.slice(start, Math.min(end, start + MAX_LENGTH));
  const words = read.match(WORDS(read))?.slice(0, MAX_WORDS) ?? [];
  const long = words.filter((word) => word.length > 3);
  return {
    words: words.length,
    titled: words.length > 0 && long.every((word) => CAPITAL_OR_NUMBER.test(word)) && CAPITAL_OR_NUMBER.test(words[0] ?? ''),
    capital: CAPITAL_FIRST.test(words[0] ?? ''),
    closed: /[.!?…,—–-]\s*$/u.test(text.slice(Math.max(start, end - 3), end)),
  };
}
