import { computed, signal } from '@preact/signals';
import type { EditControls } from '../controls/editing';
import { type BlockEditPorts, createBlockEdits, type EditOptions } from './block-edits';
import { createNextPage, type NextPagePorts } from './next-page';
import type { ReadingState } from './reading-state';
import { createShownPart, type ShownPart, type ShownPartPorts } from './shown-part';
import type { Versions } from './versions';

/** The browser functions that are needed for editing. See `ArticlePorts`. */
export interface EditPorts extends NextPagePorts, BlockEditPorts, ShownPartPorts {}

/** The state for editing one reading. */
export interface EditState extends EditControls, Pick<ShownPart, 'ask'> {}

/** Creates the state for editing one reading. Each edit creates a new version of the reading and can be undone. */
export function createEditState(ports: EditPorts, view: ReadingState, versions: Versions, options: EditOptions): EditState {
  const next = createNextPage(ports, versions);
  const isOn = signal(false);
  const remembered = signal(0);
  return {
    ...createBlockEdits(ports, view, versions, remembered, options),
    ...createShownPart(ports, view, versions, remembered),
    isOn,
    isBusy: versions.isBusy,
    canUndo: versions.canUndo,
    focus: versions.focus,
    part: computed(() => versions.current.value.part),
    next: next.state,
    remembered: computed(() => ({ count: remembered.value, areShown: versions.current.value.showsAll })),
    turn(on) {
      isOn.value = on;
    },
    undo: versions.undo,
    loadNext: next.load,
    cancelNext: next.cancel,
  };
}
