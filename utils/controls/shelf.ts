import type { ReadonlySignal } from '@preact/signals';
import type { MarkChange, ShelfEntry } from '../model';

/** The marks, tags and note of the saved article that is open. */
export interface ShelfControls {
  readonly entry: ReadonlySignal<ShelfEntry>;
  mark(change: MarkChange): Promise<void>;
  tag(add: readonly string[], remove: readonly string[]): Promise<void>;
  /** Replaces the note. An empty note removes it. */
  keepNote(note: string): Promise<void>;
}
