import type { LibraryPagePorts } from '../../../utils/state/library-page';
import { createSelection } from '../../../utils/state/selection';
import { memoryPlans } from '../../state/support/memory-plans';

/** The functions of a page on which nobody asks for pictures. */
export const NO_PICTURES: LibraryPagePorts['pictures'] = {
  askFor: async () => false,
  keep: async () => ({ ok: true, value: undefined }),
  watch: () => () => undefined,
  addresses: { make: () => 'blob:', revoke: () => undefined },
};

/** The ports of a library page that forgets its history. */
export const pagePorts: Omit<LibraryPagePorts, 'library' | 'rules' | 'address'> = {
  kept: () => null,
  replaceAddress: () => undefined,
  pushAddress: () => undefined,
  selection: createSelection(),
  pictures: NO_PICTURES,
  newId: () => 'a',
  plans: memoryPlans(),
  now: () => new Date(0),
};
