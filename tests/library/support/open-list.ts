import { libraryOver } from '../../../utils/browser/library-client';
import type { Library } from '../../../utils/library/library';
import type { Result } from '../../../utils/model';
import { createLibraryPage, type LibraryPageState } from '../../../utils/state/library-page';
import { createSelection } from '../../../utils/state/selection';
import { memoryPlans } from '../../state/support/memory-plans';
import { NO_PICTURES } from './page-ports';
import { type SearchLibrary, searchLibrary, storyOf } from './search-library';

/** A library with three articles about a harbour, and its page. */
export interface OpenList {
  readonly library: Library;
  readonly stored: SearchLibrary;
  /** The fragment of the address of the pages, and the state of its entry in the history. */
  address: string;
  kept: unknown;
  /** Creates another page of the library. */
  page(over?: Partial<Library>): LibraryPageState;
}

export async function openList(): Promise<OpenList> {
  const stored = await searchLibrary();
  const library: Library = {
    ...libraryOver(async <T>(request: object) => ({ ok: true, value: stored.ask<T>(request) }) satisfies Result<T>),
    safety: async () => ({ ok: true, value: { saved: 3, repairs: [], files: [], space: null, parts: [], rev: 0 } }),
  };
  for (const [place, speaker] of [
    ['Ostlund', 'Ilse Brandt'],
    ['Westmar', 'Cor Maas'],
    ['Nordby', 'Ana Roth'],
  ] as const) {
    const url = `https://${place.toLowerCase()}.example/`;
    stored.save(
      storyOf({ url, title: `The harbour of ${place}` }, 'Nothing to see here yet.', [
        { by: 'port officials', words: 'the ferry will sail', kind: 'indirect', unnamed: true },
        { by: speaker, words: `we leave ${place}`, kind: 'direct' },
      ]),
    );
  }
  let ids = 1;
  const open: OpenList = {
    library,
    stored,
    address: '#/',
    kept: null,
    page: (over = {}) =>
      createLibraryPage(
        {
          library: { ...library, ...over },
          rules: { list: async () => [], change: async () => ({ ok: true, value: undefined }) },
          plans: memoryPlans(),
          address: () => open.address,
          newId: () => `id-${ids++}`,
          kept: () => open.kept,
          replaceAddress: (fragment, state) => Object.assign(open, { address: fragment, kept: state }),
          pushAddress: (fragment, state) => Object.assign(open, { address: fragment, kept: state }),
          selection: createSelection(),
          pictures: NO_PICTURES,
          now: () => new Date(0),
        },
        { locale: 'en' },
      ),
  };
  return open;
}

/** Returns the ids of the articles in the list; the name of its state if it has none. */
export const idsOf = ({ list }: LibraryPageState) =>
  list.value.name === 'ready' ? list.value.articles.map(({ summary }) => summary.id) : list.value.name;
