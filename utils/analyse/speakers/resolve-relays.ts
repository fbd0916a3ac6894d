import type { ActorDraft } from '../actors/actor-draft';
import type { QuoteDraft } from '../quotes/quote-draft';
import { namesInOrder } from './names-in-order';
import type { MentionReader } from './resolve-speakers';
import type { ResolvedSpeaker } from './speaker';

/** Resolves the source that relayed each quotation. The result is `null` for a quotation that no source relayed. */
export function resolveRelays(
  quotes: readonly QuoteDraft[],
  actors: readonly ActorDraft[],
  read: MentionReader['read'],
): (ResolvedSpeaker | null)[] {
  const names = namesInOrder(actors);
  return quotes.map(({ relay }) => {
    if (!relay) return null;
    const { name, unnamed } = read(relay, names);
    return name === null ? { actor: null, unnamed, by: 'nothing' } : { actor: name, unnamed: false, by: 'name' };
  });
}
