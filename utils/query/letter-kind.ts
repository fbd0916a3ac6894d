import { isMark, isUnspaced, isWordLetter } from './scripts-of-words';

/** The part that a letter has in a word: none, a letter, a letter of a script without spaces, or a mark that belongs to the letter before it. */
export type LetterKind = 'between' | 'letter' | 'unspaced' | 'mark';
const KINDS: readonly LetterKind[] = ['between', 'letter', 'unspaced', 'mark'];

/** The kind of each UTF-16 unit, as its place in `KINDS` plus 1; 0 if it has not been determined yet. */
const kinds = new Uint8Array(0x10000);

/** Returns the kind of the letter at a position; `between` beyond the ends of the text. */
export function letterKindAt(text: string, at: number): LetterKind {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return 'between';
  if (unit >= 0xd800 && unit < 0xe000)
    return kindOf(String.fromCodePoint(text.codePointAt(unit >= 0xdc00 && at > 0 ? at - 1 : at) ?? unit));
  kinds[unit] ||= KINDS.indexOf(kindOf(text.charAt(at))) + 1;
  return KINDS[(kinds[unit] ?? 1) - 1] ?? 'between';
}

function kindOf(letter: string): LetterKind {
  if (isMark(letter)) return 'mark';
  if (isUnspaced(letter)) return 'unspaced';
  return isWordLetter(letter) ? 'letter' : 'between';
}
