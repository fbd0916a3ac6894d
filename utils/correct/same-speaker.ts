import type { Speaker } from '../model';
import { sliceOf } from '../text/span';

/** Checks whether two attributions in a text name the same speaker, who is nobody if both are `null`. */
export function isSameSpeaker(text: string, one: Speaker | null, other: Speaker | null): boolean {
  if (!one || !other) return one === other;
  const wordsOf = ({ mention }: Speaker) => sliceOf(text, mention);
  return one.actorId === other.actorId && one.unnamed === other.unnamed && (one.actorId !== null || wordsOf(one) === wordsOf(other));
}
