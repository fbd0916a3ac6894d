import type { OpenPage, PageFingerprint, ViewState } from '../model';
import type { PageMemory } from './page-memory';

/**
 * The storage for the open page in each tab, and access to the page itself. Values read through these functions have not been validated.
 */
export interface TabMemoryPorts {
  read(tabId: number): Promise<unknown>;
  keep(tabId: number, page: OpenPage): Promise<void>;
  keepViewState(tabId: number, stand: ViewState): Promise<void>;
  /** Calls `hear` when the stored page for a tab has changed. Returns a function that stops watching. */
  watch(tabId: number, hear: () => void): () => void;
  /** Returns the current fingerprint of the page in a tab. */
  markTab(tabId: number): Promise<unknown>;
}
/** Loads the decoder for stored pages. It is not in the first load, because nothing is stored for a page that is opened for the first time. */
const loadDecoder = () => import('../decode/decode-open-page');
/** Loads the decoder for fingerprints, which a page that is opened for the first time needs only with its article. */
const loadMarkDecoder = () => import('../decode/decode-extracted-page');

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/**
 * Creates the storage for the state of the page in one tab.
 * @param find Returns the current state of the tab, or `null` if the tab is closed.
 */
export function createTabMemory(ports: TabMemoryPorts, find: () => Promise<Tab | null>) {
  let read: PageFingerprint | null = null;
  let kept: PageFingerprint | null = null;
  /** Returns whether a tab still contains the page with this fingerprint. The data of another page must not be changed. */
  const isAt = ({ url = '' }: Tab, mark: PageFingerprint | null): boolean => mark?.url === url.replace(/#.*$/s, '');
  const inTab = async <T>(act: (tab: Tab) => Promise<T>): Promise<T | null> => {
    const tab = await find();
    return tab && act(tab);
  };
  const markOf = async ({ id }: Tab) => {
    const [told, { decodePageFingerprint }] = await Promise.all([ports.markTab(id), loadMarkDecoder()]);
    return decodePageFingerprint(told);
  };
  const mark = () => inTab(markOf);
  const memory: PageMemory = {
    recall: () =>
      inTab(async (tab) => {
        const stored = await ports.read(tab.id);
        if (stored === undefined) return null;
        const { decodeOpenPage } = await loadDecoder();
        const page = decodeOpenPage(stored);
        return page?.mark && isAt(tab, page.mark) ? page : null;
      }),
    mark,
    readMark: async () => read,
    async keep(page) {
      kept = page.mark;
      await inTab(async (tab) => isAt(tab, page.mark) && ports.keep(tab.id, page));
    },
    async keepViewState(stand) {
      await inTab(async (tab) => isAt(tab, kept) && ports.keepViewState(tab.id, stand));
    },
    annotations: () =>
      inTab(async (tab) => {
        const [stored, { decodeOpenAnnotations }] = await Promise.all([ports.read(tab.id), loadDecoder()]);
        const there = decodeOpenAnnotations(stored);
        return there && isAt(tab, there.mark) ? there : null;
      }),
    watch(hear) {
      let isOver = false;
      let stop: (() => void) | undefined;
      void inTab(async ({ id }) => {
        if (!isOver) stop = ports.watch(id, hear);
      });
      return () => {
        isOver = true;
        stop?.();
      };
    },
    reportsAtOnce: true,
  };
  return {
    memory,
    /** Remembers the fingerprint that the page had when it was extracted. */
    noteMark(mark: PageFingerprint | null): void {
      read = mark;
    },
  };
}
