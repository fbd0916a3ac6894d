import type { Article, OpenPage, PageMark, Result, Stand } from '../model';
import { decodeOpenAnnotations, decodeOpenPage, decodePageMark } from '../session/decode-open-page';
import type { PageMemory } from './page-memory';

/** Where it is kept what is open in each tab, and the way to a page; what comes from there is not trusted. */
export interface TabMemoryPorts {
  read(tabId: number): Promise<unknown>;
  keep(tabId: number, page: OpenPage): Promise<void>;
  keepStand(tabId: number, stand: Stand): Promise<void>;
  /** Calls when what is kept of the page in a tab has changed. Returns what ends it. */
  watch(tabId: number, hear: () => void): () => void;
  /** What tells the page in a tab from others. */
  markTab(tabId: number): Promise<unknown>;
}
export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/** What is remembered of one tab. `find`: the tab as it is now; `null` where it is gone. */
export function createTabMemory(ports: TabMemoryPorts, find: () => Promise<Tab | null>) {
  let read: Promise<PageMark | null> = Promise.resolve(null);
  let kept: PageMark | null = null;
  /** What the tab has of another page is not for us to change. */
  const isAt = ({ url = '' }: Tab, mark: PageMark | null): boolean => mark?.url === url.replace(/#.*$/s, '');
  const inTab = async <T>(act: (tab: Tab) => Promise<T>, finding = find()): Promise<T | null> => {
    const tab = await finding;
    return tab && act(tab);
  };
  const markOf = async ({ id }: Tab) => decodePageMark(await ports.markTab(id));
  const mark = () => inTab(markOf);
  const memory: PageMemory = {
    recall: () =>
      inTab(async (tab) => {
        const page = decodeOpenPage(await ports.read(tab.id));
        return page?.mark && isAt(tab, page.mark) ? page : null;
      }),
    mark,
    readMark: () => read,
    async keep(page) {
      kept = page.mark;
      await inTab(async (tab) => isAt(tab, page.mark) && ports.keep(tab.id, page));
    },
    async keepStand(stand) {
      await inTab(async (tab) => isAt(tab, kept) && ports.keepStand(tab.id, stand));
    },
    annotations: () =>
      inTab(async (tab) => {
        const there = decodeOpenAnnotations(await ports.read(tab.id));
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
    hearsAtOnce: true,
  };
  return {
    memory,
    /** Hands on what was extracted from the page, and asks the page at once what tells it from others: later it may have changed. */
    async noting(extracting: Promise<Result<Article>>): Promise<Result<Article>> {
      // Found while the page is read: what is asked only later waits until the analysis is through.
      const finding = find();
      const article = await extracting;
      read = article.ok ? inTab(markOf, finding) : Promise.resolve(null);
      return article;
    },
  };
}
