import type { Span } from '../../model';
import { foldWord } from '../../text/fold-word';
import { classOf, DIGIT, MARK, OTHER, SMALL, UPPER } from './letters';

/**
 * The gap between a word and the previous word. `dot` is a full stop after an initial or an abbreviation, and `and` is «&». `owner` is a
 * possessive ending and a space, as in «Dockers’ Union». `break` is any other gap, or the beginning of the text.
 */
export type Gap = 'space' | 'dot' | 'hyphen' | 'and' | 'comma' | 'owner' | 'break';

/** A word of the text, as used to find names. Each part of a hyphenated word is a separate word. */
export interface Word extends Span {
  readonly raw: string;
  /** The word as folded by `foldWord`. */
  readonly key: string;
  readonly form: 'lower' | 'capital' | 'caps' | 'number';
  gap: Gap;
  /**
   * Whether the word may be capitalised only because of its position: at the beginning of a sentence, a quotation or a line, or in a
   * headline.
   */
  opens: boolean;
  /** Whether the word is in an all-caps line (see `markShouted`). */
  shouted: boolean;
}

/** Returns whether a word begins with a capital. */
export const isCapital = (word: Word | undefined): boolean => word?.form === 'capital' || word?.form === 'caps';
/** Returns whether only a space, or the full stop of an abbreviation, separates a word from the previous one. */
export const joins = (word: Word): boolean => word.gap === 'space' || word.gap === 'dot';

/** The maximum length of a word, in UTF-16 units. Longer sequences of letters are split. */
const LONGEST_WORD = 80;

/**
 * Returns all words and numbers in the text. A word includes inner apostrophes («O’Neill») and the full stops of initials («U.S.»), but not
 * a possessive «’s».
 * @param suffixed Whether the language attaches endings to names with an apostrophe («Roth’un»). Such endings are left out.
 */
export function findWords(text: string, abbreviations: ReadonlySet<string>, suffixed = false): Word[] {
  const words: Word[] = [];
  let before: Word | undefined;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === OTHER || kind === MARK) {
      at++;
      continue;
    }
    const elided = kind === DIGIT ? 0 : elisionAt(text, at);
    const start = at + elided;
    const initials = elided === 0 && kind === UPPER ? initialsEnd(text, at) : 0;
    const whole = initials || wordEnd(text, start, kind !== DIGIT);
    const suffix = suffixed && kind === UPPER ? suffixAt(text, start, whole) : 0;
    const end = suffix || whole;
    const found = text.slice(start, end);
    const key = foldWord(found);
    // Most words are in lower case and equal to their key. For them, the cached string of the key is used, which saves memory.
    const raw = key === found ? key : found;
    const gap = gapOf(text, before?.end ?? 0, start, before, abbreviations);
    const form = formOf(raw, elided ? UPPER : kind);
    const word: Word = {
      start,
      end,
      raw,
      key,
      form,
      gap,
      opens: gap === 'break' && opensSentence(text, before?.end ?? 0, start),
      shouted: false,
    };
    words.push(word);
    before = word;
    at = isApostrophe(text[end]) && kind !== DIGIT && isPossessive(text, end) ? end + 2 : suffix ? whole : end;
  }
  return words;
}

const isApostrophe = (unit: string | undefined): boolean => unit === "'" || unit === '’' || unit === 'ʼ';
const isLetter = (kind: number): boolean => kind === SMALL || kind === UPPER;
const kindAt = (text: string, at: number): number => (at < text.length ? classOf(text.charCodeAt(at)) : OTHER);

/** Returns the end of the word or number that begins at an offset. */
function wordEnd(text: string, from: number, letters: boolean): number {
  const longest = Math.min(text.length, from + LONGEST_WORD);
  let at = from + 1;
  while (at < longest) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== OTHER) at++;
    else if (letters && isApostrophe(text[at]) && isLetter(kindAt(text, at + 1)) && !isPossessive(text, at)) at += 2;
    else break;
  }
  return at;
}

/** Returns whether an apostrophe is followed by an «s» that ends the word, as in «Roth’s». */
const isPossessive = (text: string, at: number): boolean =>
  (text[at + 1] === 's' || text[at + 1] === 'S') && kindAt(text, at + 2) === OTHER;

/** Returns the offset of the apostrophe before an ending, as in «Roth’un», or 0 if there is none. */
function suffixAt(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/['’ʼ]\p{Ll}/u);
  return at > 0 ? start + at : 0;
}

/** Returns the end of a sequence of at least two initials with full stops, such as «U.S.» and «J.K.», or 0 if there is none. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  while (at < from + LONGEST_WORD && kindAt(text, at) === UPPER && text[at + 1] === '.') at += 2;
  return at - from > 2 ? at : 0;
}

/** Returns the length of an elided word before a capital («l’», «d’», «qu’»), in UTF-16 units, or 0 if there is none. */
function elisionAt(text: string, at: number): number {
  const length =
    isApostrophe(text[at + 1]) && 'dlmnstjc'.includes(text[at] ?? ' ')
      ? 2
      : text.startsWith('qu', at) && isApostrophe(text[at + 2])
        ? 3
        : 0;
  return length > 0 && kindAt(text, at + length) === UPPER ? length : 0;
}

function formOf(raw: string, kind: number): Word['form'] {
  if (kind === DIGIT) return 'number';
  if (kind !== UPPER) return 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'caps' : 'capital';
}

function gapOf(text: string, from: number, to: number, before: Word | undefined, abbreviations: ReadonlySet<string>): Gap {
  if (!before) return 'break';
  const length = to - from;
  if (length === 1) {
    const unit = text[from];
    if (unit === ' ' || unit === '\u00a0' || unit === '\u202f') return 'space';
    return unit === '-' || unit === '‐' || unit === '‑' || unit === '–' ? 'hyphen' : 'break';
  }
  if (length > 4 || length === 0) return 'break';
  const between = text.slice(from, to);
  if (between === ', ') return 'comma';
  if (between === ' & ') return 'and';
  if (between === '  ') return 'space';
  if (isApostrophe(between[0]) && (between === `${between[0]}s ` || (length === 2 && between[1] === ' ' && /[sxz]$/u.test(before.key))))
    return 'owner';
  if (between === '. ' || between === '.\u00a0')
    return (before.raw.length === 1 && before.form !== 'lower') || abbreviations.has(before.key) ? 'dot' : 'break';
  return 'break';
}

/** Returns whether the text between two words ends a sentence or opens a quotation. Only its first 40 UTF-16 units are read. */
function opensSentence(text: string, from: number, to: number): boolean {
  return from === 0 || /[.!?…\n:“„«"‘|•*]/u.test(text.slice(from, Math.min(to, from + 40)));
}
