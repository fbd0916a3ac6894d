import type { ImportedContent, ImportedPicture, ImportedState, PartialReason } from '../../model';

/** A highlight as a file has it, before its fields have been checked. */
export interface HighlightDraft {
  readonly text: unknown;
  readonly note?: unknown;
  readonly colour?: unknown;
  readonly madeAt?: unknown;
}

/** An entry as a file has it, before its fields have been checked. Fields that the format does not have are absent. */
export interface Draft {
  readonly address?: unknown;
  readonly title?: unknown;
  readonly author?: unknown;
  readonly savedAt?: unknown;
  readonly publishedAt?: unknown;
  readonly language?: unknown;
  readonly tags?: readonly unknown[];
  readonly state?: ImportedState | null;
  readonly isStarred?: boolean;
  readonly progress?: number | null;
  readonly note?: unknown;
  readonly content?: ImportedContent;
  readonly highlights?: readonly HighlightDraft[];
  readonly pictures?: readonly ImportedPicture[];
  /** Whether the entry is worth having without an address, because it has words of its own. */
  readonly canLackAddress?: boolean;
  /** Whether the address may be that of a file on the reader's computer. */
  readonly canBeFile?: boolean;
  /** The reasons why a part of the entry is missing. */
  readonly losses?: readonly { readonly code: PartialReason; readonly detail?: string }[];
}
