import type { ReadonlySignal } from '@preact/signals';
import type { BlockPath } from '../model';

/** The controls for undoing changes step by step. */
export interface UndoControls {
  readonly canUndo: ReadonlySignal<boolean>;
  /** The place that should receive focus after the last change. */
  readonly focus: ReadonlySignal<EditFocus | null>;
  undo(): void;
}

/**
 * The place that should receive focus after a change, for example a block or a quotation in it. If the place no longer exists, focus moves
 * to the element that took its position. If a cast member no longer exists, focus moves to the first member.
 */
export type EditFocus =
  | { readonly block: BlockPath; readonly quote?: string }
  | { readonly actor: string }
  | { readonly highlight: string }
  | { readonly lost: number }
  | { readonly correction: number }
  | { readonly head: true };
