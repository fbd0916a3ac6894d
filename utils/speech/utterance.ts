import type { Span } from '../model';

/** The text that the words of an utterance belong to. */
export type SpokenSource = 'title' | 'standfirst' | 'body';

/** The words that are passed to the speech synthesis at once: a sentence, a part of one, or the announcement of a speaker. */
export interface Utterance {
  readonly source: SpokenSource;
  /** The index of the paragraph among all that are spoken. */
  readonly paragraph: number;
  /** The index of the sentence among all that are spoken. The parts of a sentence and the announcement before it have the same index. */
  readonly sentence: number;
  /** The span of the whole sentence in the source. */
  readonly span: Span;
  /** The spans of the source that are joined to `words`; empty if the words belong to the interface. */
  readonly parts: readonly Span[];
  readonly words: string;
  /** The language, a BCP 47 tag; `und` if it is not known. */
  readonly lang: string;
  readonly role: UtteranceRole;
}
/** The role of an utterance: the text of the article, quoted words, or an announcement of the interface. */
export type UtteranceRole = 'text' | 'quote' | 'announcement';

/** Returns the offset in the source that corresponds to a letter of an utterance, or `null` if the words do not belong to the source. */
export function placeInSource({ parts }: Utterance, letter: number): number | null {
  let before = letter;
  for (const { start, end } of parts) {
    if (before < end - start) return start + before;
    before -= end - start;
  }
  return parts.at(-1)?.end ?? null;
}

/**
 * Returns the rest of an utterance, beginning with the given letter. Returns the whole utterance if no words remain or if they do not
 * belong to the source.
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
 * Returns the index of the letter of an utterance at an offset of its source, or of the next letter that is spoken after it. Returns `null`
 * if there is none.
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
 * The maximum length of a word, in UTF-16 units. It is needed if a voice reports no lengths, because a whole line of Chinese has no blanks.
 */
const LONGEST_WORD = 40;

/**
 * Returns the span in the source of the word that a voice has reached, or `null` if the words do not belong to the source. `length` is 0 if
 * the voice does not report it.
 */
export function wordAt(utterance: Utterance, letter: number, length: number): Span | null {
  const [found = ''] = length > 0 ? [] : (/^[\p{L}\p{M}\p{N}'’-]+/u.exec(utterance.words.slice(letter, letter + LONGEST_WORD)) ?? []);
  const last = letter + (length || found.length) - 1;
  const start = placeInSource(utterance, letter);
  const end = placeInSource(utterance, Math.min(last, utterance.words.length - 1));
  return start === null || end === null || end < start ? null : { start, end: end + 1 };
}
