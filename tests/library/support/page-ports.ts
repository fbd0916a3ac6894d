import type { LibraryPagePorts } from '../../../utils/state/library-page';
import { createSelection } from '../../../utils/state/selection';

/** The ports of a library page that forgets its history. */
export const pagePorts: Omit<LibraryPagePorts, 'library' | 'rules' | 'address'> = {
  kept: () => null,
  replaceAddress: () => undefined,
  pushAddress: () => undefined,
  selection: createSelection(),
  newId: () => 'a',
  download: () => undefined,
  now: () => new Date(0),
};
