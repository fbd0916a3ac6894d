import { signal } from '@preact/signals';
import type { LibraryControls, ListState } from '../../../utils/controls/library';
import type { TabSaver } from '../../../utils/controls/tab-saver';
import { WHOLE_LIST } from '../../../utils/query/whole-list';

const nothing = async () => undefined;

/** Returns the controls of a library page that is still loading. Its actions do nothing. */
export const libraryControls = (): LibraryControls => ({
  list: signal<ListState>({ name: 'loading' }),
  asked: signal(WHOLE_LIST),
  tags: signal([]),
  searches: { list: signal([]), keep: nothing, remove: nothing },
  article: signal(null),
  compared: signal([]),
  place: signal(null),
  fragment: signal(''),
  followActor: async () => undefined,
  notice: signal(null),
  focus: signal(null),
  safety: { repairs: signal([]), littleSpace: signal(null), backupAge: signal(null), dismiss: nothing, quiet: nothing },
  rules: { list: signal([]), failure: signal(null), remove: nothing },
  load: nothing,
  ask: nothing,
  mark: nothing,
  tag: nothing,
  keepNote: nothing,
  reach: nothing,
  stand: () => undefined,
  visit: nothing,
  selection: {
    ids: signal(new Set()),
    running: signal(null),
    toggle: () => undefined,
    extend: nothing,
    all: nothing,
    clear: () => undefined,
    change: nothing,
    askErase: nothing,
  },
  remove: nothing,
  canUndo: signal(false),
  undo: nothing,
  dismiss: () => undefined,
});

/** Returns a button for tabs that does nothing. */
export const noTabs = (): TabSaver => ({ outcome: signal(null), save: nothing });
