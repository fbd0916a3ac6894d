import type { ReadonlySignal } from '@preact/signals';
import type { BlockPath } from '../model';

/** The controls to undo changes, step by step. */
export interface UndoControls {
  readonly canUndo: ReadonlySignal<boolean>;
  /** The place that gets focus after the last change. */
  readonly focus: ReadonlySignal<EditFocus | null>;
  undo(): void;
}

/**
 * The target of the focus after a change: a quotation, a block, a cast member, the note on a highlight, a lost paragraph, a correction, or
 * the head of the article. If the target is gone, the element that took its place gets focus. If a cast member is gone, the first one gets
 * focus.
 */
export type EditFocus =
  | { readonly block: BlockPath; readonly quote?: string }
  | { readonly actor: string }
  | { readonly highlight: string }
  | { readonly lost: number }
  | { readonly correction: number }
  | { readonly head: true };
