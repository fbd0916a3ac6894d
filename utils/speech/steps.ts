import { letterAt, type SpokenSource, type Utterance } from './utterance';

/** The first utterance of the sentence so many sentences further on; `null` behind the last. Before the first there is the first. */
export function stepSentences(plan: readonly Utterance[], at: number, sentences: number): number | null {
  const here = plan[at];
  return here ? firstOf(plan, ({ sentence }) => sentence >= here.sentence + sentences) : null;
}

/** The first utterance of the next paragraph, or of this one, and from its first sentence of the one before; `null` behind the last. */
export function stepParagraphs(plan: readonly Utterance[], at: number, direction: 1 | -1): number | null {
  const here = plan[at];
  if (!here) return null;
  if (direction === 1) return firstOf(plan, ({ paragraph }) => paragraph > here.paragraph);
  const start = plan.findIndex(({ paragraph }) => paragraph === here.paragraph);
  const isAtStart = plan[start]?.sentence === here.sentence;
  return isAtStart ? firstOf(plan, ({ paragraph }) => paragraph >= here.paragraph - 1) : start;
}

/** The first utterance of the sentence that a place of a source lies in, or of the next one after it; `null` behind the last. */
export function utteranceAt(plan: readonly Utterance[], source: SpokenSource, offset: number): number | null {
  const rank = ORDER.indexOf(source);
  return firstOf(plan, (one) => ORDER.indexOf(one.source) > rank || (one.source === source && one.span.end > offset));
}

/** The utterance that speaks a place of a source, and the letter of it there: to go on at it in another plan of the same words. */
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
