import { letterAt, type SpokenSource, type Utterance } from './utterance';

/**
 * Returns the index of the first utterance in the sentence that is reached by moving a number of sentences ahead, or back if `sentences` is
 * negative. Moving back stops at the first sentence. Moving past the last sentence returns `null`.
 */
export function stepSentences(plan: readonly Utterance[], at: number, sentences: number): number | null {
  const here = plan[at];
  return here ? firstOf(plan, ({ sentence }) => sentence >= here.sentence + sentences) : null;
}

/**
 * Returns the index of the first utterance in the next or the previous paragraph. Returns `null` if there is no next paragraph. Skipping
 * back goes to the beginning of the current paragraph or, if the current sentence is its first, to the previous paragraph.
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
 * Returns the index of the first utterance of the sentence at an offset in a source. If the offset is between sentences, uses the next
 * sentence. Returns `null` if the offset is after the last sentence.
 */
export function utteranceAt(plan: readonly Utterance[], source: SpokenSource, offset: number): number | null {
  const rank = ORDER.indexOf(source);
  return firstOf(plan, (one) => ORDER.indexOf(one.source) > rank || (one.source === source && one.span.end > offset));
}

/**
 * Finds the utterance that contains the text at an offset in a source, so that speech can resume after the text has been divided into
 * different utterances. Returns the index of the utterance and the index of the letter in it, or `null` if no utterance contains that text.
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
