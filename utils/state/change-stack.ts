import { type ReadonlySignal, signal } from '@preact/signals';
import type { ChangeNotice } from '../controls/library';
import type { UndoStep } from './bulk-changes';

/** A change of the library that can be taken back. */
export interface DoneChange {
  /** The notice that reports the change. */
  readonly notice: ChangeNotice;
  /** The steps that take the change back, the last one last. */
  readonly steps: readonly UndoStep[];
  /** The articles that the change concerned. */
  readonly ids: readonly number[];
  /** Whether these articles were selected. */
  readonly isSelection: boolean;
}

/** The reader's last changes of the library, for as long as its page is open. */
export interface ChangeStack {
  readonly isEmpty: ReadonlySignal<boolean>;
  add(change: DoneChange): void;
  /** Takes the last change off the stack and returns it. */
  take(): DoneChange | undefined;
}

/** The number of changes that can be taken back, one after the other. */
const MAX_CHANGES = 20;

/** Creates a stack without changes. */
export function createChangeStack(): ChangeStack {
  const isEmpty = signal(true);
  let changes: readonly DoneChange[] = [];
  const replace = (next: readonly DoneChange[]) => {
    changes = next;
    isEmpty.value = next.length === 0;
  };
  return {
    isEmpty,
    add: (change) => replace([...changes, change].slice(-MAX_CHANGES)),
    take() {
      const last = changes.at(-1);
      replace(changes.slice(0, -1));
      return last;
    },
  };
}
