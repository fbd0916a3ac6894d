import type { ActorDraft } from '../actors/actor-draft';
import type { NamedMention } from './speaker';

/** Returns all names of the actors, in text order. */
export function namesInOrder(actors: readonly ActorDraft[]): NamedMention[] {
  return actors
    .flatMap(({ names }, actor) => names.map(({ start, end }) => ({ start, end, actor })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
