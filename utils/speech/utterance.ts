import type { Span } from '../model';

/** What the words of an utterance are words of. */
export type SpokenSource = 'title' | 'standfirst' | 'body';

/** What is handed to a voice at once: a sentence, a piece of one, or who speaks next. */
export interface Utterance {
  readonly source: SpokenSource;
  /** Counted over everything that is spoken. */
  readonly paragraph: number;
  /** Counted over everything that is spoken. The pieces of a sentence, and who is announced before it, have the same. */
  readonly sentence: number;
  /** The whole sentence, in the source. */
  readonly span: Span;
  /** The stretches of the source that are spoken, joined up to `words`. None: the words are the interface's own. */
  readonly parts: readonly Span[];
  readonly words: string;
  /** BCP 47; `und` where nobody tells. */
  readonly lang: string;
  readonly role: UtteranceRole;
}
/** Who is heard: the article, somebody whom it quotes, or the interface that says who comes next. */
export type UtteranceRole = 'text' | 'quote' | 'announcement';

/** Where in the source the letter of an utterance is that a voice has come to; `null` where the words are not of the source. */
export function placeInSource({ parts }: Utterance, letter: number): number | null {
  let before = letter;
  for (const { start, end } of parts) {
    if (before < end - start) return start + before;
    before -= end - start;
  }
  return parts.at(-1)?.end ?? null;
}

/** What is left of an utterance from one of its letters on; all of it where no words are left, or they are not of the source. */
export function restFrom(utterance: Utterance, letter: number): Utterance {
  const { parts, words } = utterance;
  const place = placeInSource(utterance, letter);
  const rest = words.slice(letter);
  if (letter === 0 || place === null || rest.trim() === '') return utterance;
  return {
    ...utterance,
    words: rest,
    parts: parts.flatMap(({ start, end }) => (end > place ? [{ start: Math.max(start, place), end }] : [])),
  };
}

/** The letter of an utterance that a place of its source is at, or the next that is spoken after it; `null` where none of it is. */
export function letterAt({ parts }: Utterance, offset: number): number | null {
  let before = 0;
  for (const { start, end } of parts) {
    if (offset < end) return before + Math.max(0, offset - start);
    before += end - start;
  }
  return null;
}

/** Longer ones are no words; a voice that tells no lengths may be at the beginning of a whole line of Chinese. */
const LONGEST_WORD = 40;

/** The word that a voice has come to, in the source; `null` where the words are not of the source. `length` is 0 where the voice does not tell it. */
export function wordAt(utterance: Utterance, letter: number, length: number): Span | null {
  const [found = ''] = length > 0 ? [] : (/^[\p{L}\p{M}\p{N}'’-]+/u.exec(utterance.words.slice(letter, letter + LONGEST_WORD)) ?? []);
  const last = letter + (length || found.length) - 1;
  const start = placeInSource(utterance, letter);
  const end = placeInSource(utterance, Math.min(last, utterance.words.length - 1));
  return start === null || end === null || end < start ? null : { start, end: end + 1 };
}
