import { INITIAL_VIEW_STATE, type OpenPage, type PageFingerprint, type Reading, type ViewState } from '../../../utils/model';
import type { PageMemory } from '../../../utils/state/page-memory';

export const MARK: PageFingerprint = { url: 'https://paper.example/a?from=mail', title: 'A', words: '1' };

/**
 * Returns a stand-in for a tab's `PageMemory`, in which `page` is already stored, and a list of everything that is stored later. `is` is
 * the current fingerprint of the page.
 */
export function memoryOfPage(page: OpenPage | null, is: PageFingerprint | null = MARK) {
  const kept: (OpenPage | ViewState)[] = [];
  const memory: PageMemory = {
    recall: async () => page,
    mark: async () => is,
    readMark: async () => is,
    async keep(open) {
      kept.push(open);
    },
    async keepViewState(stand) {
      kept.push(stand);
    },
    annotations: async () => null,
    watch: () => () => undefined,
    reportsAtOnce: true,
  };
  return { memory, kept };
}

/** Returns a `PageMemory` that holds an open selection. */
export const selectionMemory = (reading: Reading): PageMemory =>
  memoryOfPage({ mark: MARK, version: { reading, part: 'selection', showsAll: false, pages: [] }, stand: INITIAL_VIEW_STATE }).memory;
