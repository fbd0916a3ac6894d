/** A text that has been folded for searching. */
export interface SearchText {
  readonly folded: string;
  /** The offset in the original text for each UTF-16 unit of `folded`, and for its end; `null` if all offsets are unchanged. */
  readonly offsets: Uint32Array | null;
}

/**
 * Replacements for single characters, mainly ligatures and letters with a stroke. Unicode does not decompose these into basic letters and
 * accents.
 */
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
/** The ranges of signs that are removed, each given as its first and last code point. These signs are invisible or optional in writing. */
// biome-ignore format: a table
const OPTIONAL = [
  [0xad, 0xad], [0x200b, 0x200f], [0x2060, 0x2060], [0xfeff, 0xfeff],
  [0x300, 0x36f], // Latin and Greek accents
  [0x591, 0x5c7], // Hebrew vowel points and other marks
  [0x640, 0x640], [0x64b, 0x65f], [0x670, 0x670], // Arabic vowel points and the tatweel, which stretches a word
] as const;
const isOptional = (code: number): boolean => OPTIONAL.some(([first, last]) => code >= first && code <= last);
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}]$/u;
const MARKS = /\p{M}/gu;

/** Folds a single UTF-16 unit. Half of a surrogate pair stays unchanged. */
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

/** Caches for each UTF-16 unit whether folding leaves it unchanged: 1 if so, 2 if not, 0 if this has not been determined yet. */
const sameness = new Uint8Array(0x10000);
function isItself(code: number): boolean {
  if (sameness[code] === 0) sameness[code] = foldUnit(String.fromCharCode(code)) === String.fromCharCode(code) ? 1 : 2;
  return sameness[code] === 1;
}

/**
 * Folds a text for searching. Ignores case, accents on Latin and Greek letters, Hebrew and Arabic vowel points, and the kind of quotation
 * mark, dash or space. Replaces «ß» with «ss» and «…» with three dots. Keeps line breaks. Takes linear time.
 */
export function foldForSearch(text: string): SearchText {
  const pieces: string[] = [];
  let offsets: Uint32Array | null = null;
  let length = 0;
  /** The length of the original text that has already been added to `pieces`. */
  let done = 0;
  const take = (folded: string, isSame: boolean, upTo: number): void => {
    // The array has room for the longest possible result, because folding turns a UTF-16 unit into three units at most.
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
  // If conversion to lower case changes the length of the text, each letter is folded separately.
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
