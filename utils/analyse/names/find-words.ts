import type { Span } from '../../model';
import { foldWord } from './fold-word';

/** What stands between a word and the one before it. `dot`: a full stop after an initial or an abbreviation. */
export type Gap = 'space' | 'dot' | 'hyphen' | 'and' | 'comma' | 'break';

/** A word of the text as names see it: parts of hyphenated words are words, «’s» is one. */
export interface Word extends Span {
  readonly raw: string;
  /** Folded: see `foldWord`. */
  readonly key: string;
  readonly form: 'lower' | 'capital' | 'caps' | 'number';
  readonly gap: Gap;
  /** Its capital may come from its place: begins a sentence, a quotation, a line, or stands in a headline. */
  opens: boolean;
}

// Letters with full stops between («U.S.», «J.K.»); else letters with inner apostrophes («O’Neill»), but not the possessive; else numbers.
const pattern = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\p{N}[\p{N}\p{L}]*/gu;
const elision = /^(?:[dlmnstjc]|qu)['’](?=\p{Lu})/u;

/** All words of a text. */
export function findWords(text: string, abbreviations: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let end = 0;
  let before: Word | undefined;
  for (const match of text.matchAll(pattern)) {
    let start = match.index;
    let raw = match[0];
    const cut = raw.length > 2 ? elision.exec(raw)?.[0].length : undefined;
    if (cut) {
      start += cut;
      raw = raw.slice(cut);
    }
    const first = raw.charCodeAt(0);
    const gap = gapOf(text, end, start, before, abbreviations);
    const key = foldWord(raw);
    const word: Word = {
      start,
      end: start + raw.length,
      raw,
      key,
      form: formOf(raw, first),
      gap,
      opens: gap === 'break' && opensSentence(text, end, start),
    };
    words.push(word);
    before = word;
    end = word.end;
  }
  return words;
}

function formOf(raw: string, first: number): Word['form'] {
  if (first < 128) {
    if (first >= 97) return 'lower';
    if (first < 65) return 'number';
  } else if (!/^\p{Lu}/u.test(raw)) return /^\p{N}/u.test(raw) ? 'number' : 'lower';
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
  if (between === '. ' || between === '.\u00a0')
    return (before.raw.length === 1 && before.form !== 'lower') || abbreviations.has(before.key) ? 'dot' : 'break';
  return 'break';
}

/** Whether the marks between two words end a sentence or open a quotation. Looks at 40 characters at most. */
function opensSentence(text: string, from: number, to: number): boolean {
  return from === 0 || /[.!?…\n:“„«"‘|•*]/u.test(text.slice(from, Math.min(to, from + 40)));
}

/** Marks every word of a headline as opening: lines where nearly all longer words have capitals. */
export function markHeadlines(text: string, words: readonly Word[]): void {
  let from = 0;
  let long = 0;
  let capital = 0;
  const close = (to: number): void => {
    if (long >= 5 && capital >= long * 0.85) for (let at = from; at < to; at++) (words[at] as Word).opens = true;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const before = words[at - 1];
    if (before && word.gap === 'break' && text.slice(before.end, Math.min(word.start, before.end + 40)).includes('\n')) {
      close(at);
      from = at;
      long = 0;
      capital = 0;
    }
    if (word.raw.length > 3 && word.form !== 'number') {
      long++;
      if (word.form !== 'lower') capital++;
    }
  }
  close(words.length);
}
