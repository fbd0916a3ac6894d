import { AT_THE_HEAD, type OpenPage, type PageMark, type Reading, type Stand } from '../../../utils/model';
import type { PageMemory } from '../../../utils/state/page-memory';

export const MARK: PageMark = { url: 'https://paper.example/a?from=mail', title: 'A', words: '1' };

/** A tab in which something is open; `is`: what its page is now. Tells what it was given to keep. */
export function memoryOfPage(page: OpenPage | null, is: PageMark | null = MARK) {
  const kept: (OpenPage | Stand)[] = [];
  const memory: PageMemory = {
    recall: async () => page,
    mark: async () => is,
    readMark: async () => is,
    async keep(open) {
      kept.push(open);
    },
    async keepStand(stand) {
      kept.push(stand);
    },
    annotations: async () => null,
    watch: () => () => undefined,
    hearsAtOnce: true,
  };
  return { memory, kept };
}

/** A tab in which a part of the page is open. */
export const selectionMemory = (reading: Reading): PageMemory =>
  memoryOfPage({ mark: MARK, version: { reading, part: 'selection', showsAll: false, pages: [] }, stand: AT_THE_HEAD }).memory;
