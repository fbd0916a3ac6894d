import type { ActorDraft } from './drafts';
import type { QuoteDraft } from './quote-draft';
import { type MentionReader, namesInOrder, type ResolvedSpeaker } from './resolve-speakers';

/** Who passed each quotation on, by name; `null` where nobody did. */
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
