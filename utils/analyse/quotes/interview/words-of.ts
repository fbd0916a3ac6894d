import { fold } from '../../../text/fold';
import { letterPattern } from '../../../text/letter-pattern';

const gaps = letterPattern(({ letters, marks }) => `[^${letters}${marks}]+`);

/** Returns the folded words of a text. The first and the last are empty if the text begins or ends with a punctuation mark. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded.split(gaps(folded));
}
