import { letterAt, type SpokenSource, type Utterance } from './utterance';

/**
 * Moves by a number of sentences, which is negative to go back, and returns the index of the first utterance of the sentence that is
 * reached. A move beyond the beginning leads to the first sentence. Returns `null` for a move beyond the last sentence.
 */
export function stepSentences(plan: readonly Utterance[], at: number, sentences: number): number | null {
  const here = plan[at];
  return here ? firstOf(plan, ({ sentence }) => sentence >= here.sentence + sentences) : null;
}

/**
 * Returns the index of the first utterance of the next paragraph (1) or of the current one (−1). From the first sentence of a paragraph, −1
 * leads to the previous paragraph. Returns `null` if there is no next paragraph.
 */
export function stepParagraphs(plan: readonly Utterance[], at: number, direction: 1 | -1): number | null {
  const here = plan[at];
  if (!here) return null;
  if (direction === 1) return firstOf(plan, ({ paragraph }) => paragraph > here.paragraph);
  const start = plan.findIndex(({ paragraph }) => paragraph === here.paragraph);
  const isAtStart = plan[start]?.sentence === here.sentence;
  return isAtStart ? firstOf(plan, ({ paragraph }) => paragraph >= here.paragraph - 1) : start;
}

/**
 * Returns the index of the first utterance of the sentence at an offset of a source, or of the next sentence after it. Returns `null` for
 * an offset after the last sentence.
 */
export function utteranceAt(plan: readonly Utterance[], source: SpokenSource, offset: number): number | null {
  const rank = ORDER.indexOf(source);
  return firstOf(plan, (one) => ORDER.indexOf(one.source) > rank || (one.source === source && one.span.end > offset));
}

/**
 * Returns the index of the utterance that speaks an offset of a source, and the letter at that offset, so that speech can resume in another
 * plan of the same text. Returns `null` if no utterance speaks it.
 */
export function resumeAt(
  plan: readonly Utterance[],
  source: SpokenSource,
  offset: number,
): { readonly index: number; readonly letter: number } | null {
  const index = plan.findIndex((one) => one.source === source && letterAt(one, offset) !== null);
  const utterance = plan[index];
  return utterance ? { index, letter: letterAt(utterance, offset) ?? 0 } : null;
}

const ORDER: readonly SpokenSource[] = ['title', 'standfirst', 'body'];

function firstOf(plan: readonly Utterance[], fits: (utterance: Utterance) => boolean): number | null {
  const found = plan.findIndex(fits);
  return found < 0 ? null : found;
}
