import type { ReadonlySignal } from '@preact/signals';
import type { ClassSheet } from '../class-sheet/class-sheet';
import type { Failure, SavedReading } from '../model';

/** The state and the actions of the page with a class sheet. */
export interface SheetControls {
  readonly state: ReadonlySignal<SheetState>;
  readonly options: ReadonlySignal<SheetOptions>;
  /** Loads the article that the fragment of an address names. */
  follow(fragment: string): Promise<void>;
  change(options: Partial<SheetOptions>): void;
  print(): void;
}

export type SheetState =
  | { readonly name: 'loading' }
  | { readonly name: 'failed'; readonly error: Failure }
  | { readonly name: 'ready'; readonly reading: SavedReading; readonly sheet: ClassSheet };

/** The parts that a class sheet has beside the task. */
export interface SheetOptions {
  readonly hasText: boolean;
  readonly hasSolution: boolean;
}
