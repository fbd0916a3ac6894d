import type { AttributionState } from './attribution-state';

/** The part of the attribution state with the quotations that have no source yet. */
type PendingState = Pick<AttributionState, 'drafts' | 'pending'>;

/**
 * Attributes the pending quotations of a paragraph to the speaker of the quotation right after them.
 * @param index the index of the draft of that quotation.
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
