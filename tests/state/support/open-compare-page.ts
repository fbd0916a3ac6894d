import { vi } from 'vitest';
import type { ReadyComparison } from '../../../utils/controls/comparison';
import type { Reading, Result, SavedReading, SavedSummary, WebTab } from '../../../utils/model';
import { type ComparePorts, createComparePage } from '../../../utils/state/compare/compare-page';
import { saved, threeStories } from '../../compare/support/three-stories';
import { failing, fine, savedAs, summary } from './popup-ports';

/** Returns an open tab. */
export const tab = (id: number, change: Partial<WebTab> = {}): WebTab => ({
  id,
  url: `https://paper${id}.example/story`,
  title: `Story ${id}`,
  host: `paper${id}.example`,
  isAsleep: false,
  ...change,
});

/** Creates a page with three saved articles and three open tabs. `saveAs` gives the id under which an article is saved. `done` has what was asked for, in order. */
export function openComparePage({
  castIdentities = () => fine({}),
  identity = () => failing('identityMissing'),
  saveAs = ({ article }) => threeStories.findIndex((one) => one.article.title === article.title) + 1,
  ...change
}: Partial<ComparePorts & Pick<ComparePorts['library'], 'castIdentities' | 'identity'> & { saveAs: (reading: Reading) => number }> = {}) {
  const done: string[] = [];
  const note =
    <Value>(name: string, value: Value) =>
    async (given?: unknown): Promise<Value> => {
      done.push(given === undefined ? name : `${name} ${given}`);
      return value;
    };
  const stories = new Map(threeStories.map((reading, at) => [at + 1, saved(reading, at + 1)]));
  const removed: Pick<SavedSummary, 'id' | 'title'>[] = [];
  const page = createComparePage({
    library: {
      open: async (id): Promise<Result<SavedReading>> => {
        const story = stories.get(id);
        return story ? { ok: true, value: story } : failing('articleMissing');
      },
      save: async (reading) => {
        done.push(`save ${reading.article.title}`);
        return { ok: true, value: { ...savedAs(reading), summary: { ...summary, id: saveAs(reading) } } };
      },
      castIdentities,
      identity,
      search: async () => ({ ok: true, value: { results: removed.map((summary) => ({ summary })), total: 0, problems: [] } as never }),
    },
    isPrivate: false,
    tabs: { ask: note('ask tabs', true), giveBack: note('give tabs back', true), list: async () => [tab(1), tab(2), tab(3)] },
    access: {
      pagesOf: (host) => `*://${host}/*`,
      has: async (pages) => pages.includes('paper1'),
      ask: note('ask', true),
      hold: (pages) => done.push(`hold ${pages}`),
      release: note('release', undefined),
    },
    read: ({ id }) => (threeStories[id - 1] ? fine(threeStories[id - 1] as Reading) : failing('notAnArticle')),
    pause: async () => undefined,
    replaceAddress: (fragment) => done.push(fragment),
    copy: async () => true,
    download: vi.fn(),
    print: vi.fn(),
    now: () => new Date('2026-03-12'),
    ...change,
  });
  const ready = (): ReadyComparison => {
    if (page.state.value.name !== 'ready') throw new Error(`The page is ${page.state.value.name}.`);
    return page.state.value;
  };
  const titles = () => ready().comparison.articles.map(({ reading }) => reading.article.title);
  return { page, done, ready, titles, stories, removed };
}
