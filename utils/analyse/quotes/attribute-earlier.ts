import type { GrowingDraft } from './quote-draft';

/** Drafts, and those of a paragraph's whole quotations that still want a source. */
interface Waiting {
  readonly drafts: GrowingDraft[];
  readonly pending: number[];
}

/** Whole quotations that stand right before an attributed one in the paragraph belong to the same speaker. */
export function attributeEarlier({ drafts, pending }: Waiting, index: number): void {
  const host = drafts[index];
  if (!host) return;
  const { mention, antecedent, cue, cueClass } = host;
  for (const early of pending.splice(0)) {
    const draft = drafts[early];
    if (draft) drafts[early] = { ...draft, mention, antecedent, cue, cueClass, rule: 'sameParagraph' };
  }
}
