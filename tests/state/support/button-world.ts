import { rejectQuote } from '../../../utils/correct/corrections';
import { INITIAL_VIEW_STATE, type OpenPage, type Reading, type Version } from '../../../utils/model';
import { type ButtonCountPorts, type CountedTab, createButtonCount } from '../../../utils/state/button-count';
import { firstVersion } from '../../../utils/state/page-memory';
import { articleOf, readingOf } from './popup-ports';

const HOST = 'www.ledger.example';
export const URL_A = `https://${HOST}/harbour`;
export const URL_B = `https://${HOST}/bridge`;
export const MAYOR = '“The quay will open on time, and it will hold,” said Ana Roth, the mayor of Riverton.';
export const SINGER = '“We sing on the quay and nowhere else, whatever comes,” said Bo Lind, a singer.';

const storyAt = (url: string, lines: readonly string[]): Reading => readingOf(articleOf(lines, { url }));
const pageOf = (reading: Reading, part?: Version['part']): OpenPage => ({
  mark: { url: reading.article.url, title: 'Harbour', words: '1' },
  version: firstVersion(reading, part),
  stand: INITIAL_VIEW_STATE,
});
/** Returns an open page with one paragraph for each line. */
export const pageAt = (url: string, ...lines: readonly string[]): OpenPage => pageOf(storyAt(url, lines));
/** Returns a selection of the page at an address. */
export const selectionAt = (url: string, ...lines: readonly string[]): OpenPage => pageOf(storyAt(url, lines), 'selection');
/** Returns a page after the reader has said that its first quotation is none. */
export function withoutFirstQuotation(page: OpenPage): OpenPage {
  const { reading } = page.version;
  return pageOf(rejectQuote(reading, reading.analysis.quotes[0]?.id ?? ''));
}

/** Tab 7, its button, and everything that the browser keeps about it, as plain values. */
export interface ButtonWorld {
  tab: CountedTab | null;
  showsCount: boolean;
  hosts: readonly string[];
  stored: OpenPage | null;
  /** Whether the words of the page are others than when it was stored. */
  isChanged: boolean;
  /** The page in the tab as it would be read now, and how often it was read. */
  onPage: OpenPage | null;
  reads: number;
  button: string;
  clears: number;
  readonly noted: Map<number, boolean>;
  /** Creates the number on the button, over these values. Each port in `ports` replaces one of the same name. */
  count(ports?: Partial<ButtonCountPorts>): ReturnType<typeof createButtonCount>;
  /** Has the browser load a page in the tab, which removes the badge, and then reader mode read it. */
  arrive(count: ReturnType<typeof createButtonCount>, page: OpenPage): Promise<void>;
}

/** Returns a tab on a chosen site in which nothing has been read yet. */
export function createButtonWorld(): ButtonWorld {
  const isStored = () => world.stored?.mark?.url === world.tab?.url?.replace(/#.*/, '');
  const world: ButtonWorld = {
    tab: { url: URL_A, isPrivate: false },
    showsCount: true,
    hosts: [HOST],
    stored: null,
    isChanged: false,
    onPage: null,
    reads: 0,
    button: '',
    clears: 0,
    noted: new Map(),
    count: (ports = {}) =>
      createButtonCount({
        settings: async () => ({ sites: { showsCount: world.showsCount } }),
        sites: async () => Object.fromEntries(world.hosts.map((host) => [host, { opensReader: true, display: {} }])),
        tabs: {
          note: async (tabId, isShown) => void world.noted.set(tabId, isShown),
          find: async (tabId) => world.noted.get(tabId) ?? null,
          forget: async (tabId) => void world.noted.delete(tabId),
          list: async () => [...world.noted.keys()],
        },
        findTab: async () => world.tab,
        recall: async (_, unchanged) => (isStored() && !(unchanged && world.isChanged) ? world.stored : null),
        async read() {
          world.reads += 1;
          return world.onPage;
        },
        async show(_, { quotations, speakers }) {
          world.button = `${quotations} by ${speakers}`;
        },
        async clear() {
          world.button = '';
          world.clears += 1;
        },
        ...ports,
      }),
    async arrive(count, page) {
      world.tab = { url: page.version.reading.article.url, isPrivate: false };
      world.button = '';
      await count.expect(7);
      await count.show(7, page);
    },
  };
  return world;
}
