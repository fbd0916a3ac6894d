import { countWhile } from '../text/count-while';

/** The characters of a text that both an article and its page have: all but whitespace and invisible characters. */
export interface Letters {
  readonly letters: string;
  /** The offset of each letter in the text, in UTF-16 units. */
  readonly offsets: Uint32Array;
}

/** White space, soft hyphens, and characters that only join or separate others. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Returns the letters of a text. */
export function lettersOf(text: string): Letters {
  const offsets = new Uint32Array(text.length);
  const parts: string[] = [];
  let count = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Most characters are letters from one of the blocks without invisible characters, so the expression is rarely needed.
    const isVisible = (code > 0x20 && code < 0xa0) || !INVISIBLE.test(text[at] ?? '');
    if (isVisible) offsets[count++] = at;
    else {
      if (from < at) parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return { letters: parts.join(''), offsets: offsets.subarray(0, count) };
}

/** Returns the number of letters before an offset in the text. */
export const lettersBefore = ({ offsets }: Letters, offset: number): number => countWhile(offsets, (at) => at < offset);
