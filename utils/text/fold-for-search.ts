/** A text as a search compares it. */
export interface SearchText {
  readonly folded: string;
  /** For each unit of `folded`, and for its end, the offset in the text that it was made of; `null` where all are the same in both. */
  readonly offsets: Uint32Array | null;
}

/** Letters that only look alike once they are written in full, or without a stroke that Unicode does not take for an accent. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  ё: 'е',
  '…': '...',
};
const SIGN = /^[\p{Cf}\p{M}\u{640}]$/u;
/** The signs that are dropped, first and last of each row: those that nobody sees, and those that writers may leave out. */
// biome-ignore format: a table
const OPTIONAL = [
  [0xad, 0xad], [0x200b, 0x200f], [0x2060, 0x2060], [0xfeff, 0xfeff],
  [0x300, 0x36f], // accents of Latin and Greek
  [0x591, 0x5c7], // points of Hebrew
  [0x640, 0x640], [0x64b, 0x65f], [0x670, 0x670], // vowels and stretching of Arabic
] as const;
const isOptional = (code: number): boolean => OPTIONAL.some(([first, last]) => code >= first && code <= last);
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}]$/u;
const MARKS = /\p{M}/gu;

/** What one UTF-16 unit is compared as. Half of a character beyond the first plane stays as it is. */
function foldUnit(unit: string): string {
  const lower = unit.toLowerCase();
  const letter = lower.length === 1 ? lower : unit;
  const written = WRITTEN_OUT[letter];
  if (written !== undefined) return written;
  if (SIGN.test(letter)) return isOptional(letter.charCodeAt(0)) ? '' : letter;
  if (ACCENTED.test(letter)) return letter.normalize('NFKD').replace(MARKS, '');
  if (/[‘’‚‛′ʼ]/.test(letter)) return "'";
  if (/[“”„‟«»″]/.test(letter)) return '"';
  if (/[‐-―−]/.test(letter)) return '-';
  return letter !== '\n' && /\s/.test(letter) ? ' ' : letter;
}

/** Whether a unit, by its code, is compared as what it is: 1 where it is, 2 where not, 0 while that has not been asked. */
const sameness = new Uint8Array(0x10000);
function isItself(code: number): boolean {
  if (sameness[code] === 0) sameness[code] = foldUnit(String.fromCharCode(code)) === String.fromCharCode(code) ? 1 : 2;
  return sameness[code] === 1;
}

/**
 * Folds a text for searching: case, the accents of Latin and Greek letters, the points of Hebrew and Arabic, kinds of quotation marks,
 * dashes and blanks make no difference; «ß» is «ss», «…» three dots. Line breaks stay. Linear.
 */
export function foldForSearch(text: string): SearchText {
  const pieces: string[] = [];
  let offsets: Uint32Array | null = null;
  let length = 0;
  /** How much of the text is in the pieces. */
  let done = 0;
  const take = (folded: string, isSame: boolean, upTo: number): void => {
    // Room for the longest that a text can become: no unit is written out in more than three.
    if (!isSame && !offsets) {
      offsets = new Uint32Array(3 * text.length + 1);
      for (let at = 0; at < length; at++) offsets[at] = at;
    }
    for (let at = 0; offsets && at < folded.length; at++) offsets[length + at] = isSame ? done + at : done;
    pieces.push(folded);
    length += folded.length;
    done = upTo;
  };
  const lower = text.toLowerCase();
  // A letter whose lower case has two units is folded on its own.
  const source = lower.length === text.length ? lower : text;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (isItself(code)) continue;
    const folded = foldUnit(String.fromCharCode(code));
    if (at > done) take(source.slice(done, at), true, at);
    take(folded, folded.length === 1, at + 1);
  }
  take(source.slice(done), true, source.length);
  const kept = offsets as Uint32Array | null;
  if (kept) kept[length] = text.length;
  return { folded: pieces.join(''), offsets: kept?.slice(0, length + 1) ?? null };
}
