import type { Span } from '../model';

/** The part of an article from which the words of an utterance come. */
export type SpokenSource = 'title' | 'standfirst' | 'body';

/** The words that are passed to the speech synthesis in one call: a sentence, a part of a sentence, or an announcement of the speaker. */
export interface Utterance {
  readonly source: SpokenSource;
  /** The index of the paragraph among all spoken paragraphs. */
  readonly paragraph: number;
  /**
   * The index of the sentence among all spoken sentences. All parts of a sentence have the same index, as does the announcement before it.
   */
  readonly sentence: number;
  /** The span of the whole sentence in the text of `source`. */
  readonly span: Span;
  /** The spans in the source whose text forms `words`; empty if the words come from the interface. */
  readonly parts: readonly Span[];
  readonly words: string;
  /** The language as a BCP 47 tag; `und` if it is unknown. */
  readonly lang: string;
  readonly role: UtteranceRole;
}
/** The role of an utterance: text of the article, quoted words, or an announcement by the interface. */
export type UtteranceRole = 'text' | 'quote' | 'announcement';

/**
 * Returns the offset in the source that corresponds to the letter at index `letter` of an utterance. Returns `null` if the words do not
 * come from the source.
 */
export function placeInSource({ parts }: Utterance, letter: number): number | null {
  let before = letter;
  for (const { start, end } of parts) {
    if (before < end - start) return start + before;
    before -= end - start;
  }
  return parts.at(-1)?.end ?? null;
}

/**
 * Returns the rest of an utterance, starting at the offset `letter`. Returns the whole utterance if no words would remain, or if its words
 * come from the interface and not from the article.
 */
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

/**
 * Converts an offset in the source text to the index of the corresponding letter in an utterance. If the letter at this offset is not
 * spoken, returns the index of the next spoken letter, or `null` if no spoken letter follows.
 */
export function letterAt({ parts }: Utterance, offset: number): number | null {
  let before = 0;
  for (const { start, end } of parts) {
    if (offset < end) return before + Math.max(0, offset - start);
    before += end - start;
  }
  return null;
}

/**
 * The maximum length of a word, in UTF-16 units. It limits the search for the end of a word if a voice does not report word lengths,
 * because a line of Chinese may contain no spaces.
 */
const LONGEST_WORD = 40;

/**
 * Returns the span of the word that a voice has reached, as offsets in the source text. Returns `null` if the words come from the interface
 * and not from the article. `length` is 0 if the voice does not report the length of the word.
 */
export function wordAt(utterance: Utterance, letter: number, length: number): Span | null {
  const [found = ''] = length > 0 ? [] : (/^[\p{L}\p{M}\p{N}'’-]+/u.exec(utterance.words.slice(letter, letter + LONGEST_WORD)) ?? []);
  const last = letter + (length || found.length) - 1;
  const start = placeInSource(utterance, letter);
  const end = placeInSource(utterance, Math.min(last, utterance.words.length - 1));
  return start === null || end === null || end < start ? null : { start, end: end + 1 };
}
