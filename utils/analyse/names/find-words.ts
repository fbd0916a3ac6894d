import type { Span } from '../../model';
import { foldWord } from './fold-word';
import { classOf, DIGIT, MARK, OTHER, SMALL, UPPER } from './letters';

/**
 * What stands between a word and the one before it. `dot`: a full stop after an initial or an abbreviation; `owner`: a possessive mark and
 * a blank («Dockers’ Union», «Women’s League»), which parts two names unless the second is the head of the first.
 */
export type Gap = 'space' | 'dot' | 'hyphen' | 'and' | 'comma' | 'owner' | 'break';

/** A word of the text as names see it: parts of hyphenated words are words, «’s» is one. */
export interface Word extends Span {
  readonly raw: string;
  /** Folded: see `foldWord`. */
  readonly key: string;
  readonly form: 'lower' | 'capital' | 'caps' | 'number';
  gap: Gap;
  /** Its capital may come from its place: begins a sentence, a quotation, a line, or stands in a headline. */
  opens: boolean;
  /** Stands in a line that is all in capitals: see `markShouted`. */
  shouted: boolean;
}

/** Whether a word begins with a capital. */
export const isCapital = (word: Word | undefined): boolean => word?.form === 'capital' || word?.form === 'caps';
/** Whether nothing but a blank, or the full stop of an abbreviation, parts a word from the one before. */
export const joins = (word: Word): boolean => word.gap === 'space' || word.gap === 'dot';

/** Longer stretches of letters are no words. */
const LONGEST = 80;

/** All words of a text: letters with inner apostrophes («O’Neill») but without the possessive «’s», initials with full stops («U.S.»), numbers. `suffixed`: without any ending behind an apostrophe. */
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
    // The shared key instead of one more string: most words of a text are small and recur.
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

function wordEnd(text: string, from: number, letters: boolean): number {
  const longest = Math.min(text.length, from + LONGEST);
  let at = from + 1;
  while (at < longest) {
    const kind = classOf(text.charCodeAt(at));
    if (kind !== OTHER) at++;
    else if (letters && isApostrophe(text[at]) && isLetter(kindAt(text, at + 1)) && !isPossessive(text, at)) at += 2;
    else break;
  }
  return at;
}

/** «’s» with nothing behind it. */
const isPossessive = (text: string, at: number): boolean =>
  (text[at + 1] === 's' || text[at + 1] === 'S') && kindAt(text, at + 2) === OTHER;

/** Where the apostrophe of an ending stands («Roth’un»), or 0. */
function suffixAt(text: string, start: number, end: number): number {
  const at = text.slice(start, end).search(/['’ʼ]\p{Ll}/u);
  return at > 0 ? start + at : 0;
}

/** «U.S.», «J.K.»: the end of two and more single capitals with full stops, or 0. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  while (at < from + LONGEST && kindAt(text, at) === UPPER && text[at + 1] === '.') at += 2;
  return at - from > 2 ? at : 0;
}

/** «l’», «d’», «qu’» before a capital: how many units to leave out. */
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

/** Whether the marks between two words end a sentence or open a quotation. Looks at 40 characters at most. */
function opensSentence(text: string, from: number, to: number): boolean {
  return from === 0 || /[.!?…\n:“„«"‘|•*]/u.test(text.slice(from, Math.min(to, from + 40)));
}
