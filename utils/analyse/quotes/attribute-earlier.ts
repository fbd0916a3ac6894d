import type { AttributionState } from './attribution-state';

/** The part of the attribution state that holds the quotations without a source. */
type PendingState = Pick<AttributionState, 'drafts' | 'pending'>;

/**
 * Attributes the quotations in a paragraph that have had no source so far. Their source is the speaker of the quotation that follows them.
 * @param index the index of that later quotation in `drafts`.
 */
export function attributeEarlier({ drafts, pending }: PendingState, index: number): void {
  const host = drafts[index];
  if (!host) return;
  const { mention, antecedent, cue, cueClass } = host;
  for (const early of pending.splice(0)) {
    const draft = drafts[early];
    if (draft) drafts[early] = { ...draft, mention, antecedent, cue, cueClass, rule: 'sameParagraph' };
  }
}
