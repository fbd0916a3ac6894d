import type { Signal } from '@preact/signals';
import { MAX_COMPARED, MIN_COMPARED } from '../../compare/comparison';
import type { ChooseTabs, CompareControls, CompareProblem, CompareState } from '../../controls/comparison';
import { addressKey, articleKey } from '../../library/article-key';
import type { Reading, Result, WebTab } from '../../model';
import type { AccessPorts } from '../texts/plan-access';
import type { Compared } from './compared';

/** The functions that comparing open tabs needs. */
export interface TabChoicePorts {
  /** Whether the window is private. Access to its pages would be noted outside of it. */
  readonly isPrivate: boolean;
  readonly tabs: {
    /** Asks the reader. Browsers allow this only while they handle a click, so nothing may be awaited before this call. */
    ask(): Promise<boolean>;
    giveBack(): Promise<unknown>;
    /** Returns the tabs of the window that show a page of the web. */
    list(): Promise<readonly WebTab[]>;
  };
  readonly access: Pick<AccessPorts, 'pagesOf' | 'has' | 'ask' | 'hold' | 'release'>;
  /** Reads the article on the page of a tab. Never rejects, and takes a limited time. */
  read(tab: WebTab): Promise<Result<Reading>>;
}

const NOTHING: ChooseTabs = { name: 'tabs', tabs: null, chosen: new Set(), refused: null, problems: [] };

/** Creates the choice of open tabs. `show` shows the comparison of what was read. */
export function createTabChoice(
  { isPrivate, tabs, access, read }: TabChoicePorts,
  state: Signal<CompareState>,
  show: (articles: readonly Compared[], problems: readonly CompareProblem[]) => Promise<void>,
) {
  /** The match patterns for the tabs' pages that the reader has not allowed yet. They are known before the click that needs them. */
  let missing: ReadonlySet<string> = new Set();
  const patternOf = ({ host }: WebTab) => access.pagesOf(host);
  const asking = (): ChooseTabs | null => (state.value.name === 'tabs' ? state.value : null);
  const actions: Pick<CompareControls, 'showTabs' | 'choose' | 'readTabs'> = {
    async showTabs() {
      if (isPrivate) {
        state.value = { ...NOTHING, refused: 'private' };
        return;
      }
      if (!(await tabs.ask())) {
        state.value = { ...NOTHING, refused: 'tabs' };
        return;
      }
      let found: readonly WebTab[];
      try {
        found = await tabs.list();
      } finally {
        await tabs.giveBack();
      }
      found = withoutRepeats(found);
      const patterns = [...new Set(found.map(patternOf))];
      const given = await Promise.all(patterns.map(access.has));
      missing = new Set(patterns.filter((_, at) => !given[at]));
      const awake = found.filter(({ isAsleep }) => !isAsleep);
      // Whoever has opened only a few pages wants to compare these.
      const chosen = awake.length <= MAX_COMPARED ? awake : [];
      state.value = { ...NOTHING, tabs: found, chosen: new Set(chosen.map(({ id }) => id)) };
    },
    choose(id) {
      const now = asking();
      if (!now) return;
      const chosen = new Set(now.chosen);
      if (!chosen.delete(id) && chosen.size < MAX_COMPARED) chosen.add(id);
      state.value = { ...now, chosen };
    },
    async readTabs() {
      const now = asking();
      const wanted = now?.tabs?.filter(({ id }) => now.chosen.has(id)) ?? [];
      if (!now || wanted.length < MIN_COMPARED) return;
      const needed = [...new Set(wanted.map(patternOf))].filter((pattern) => missing.has(pattern));
      if (needed.length > 0 && !(await access.ask(needed))) {
        state.value = { ...now, refused: 'pages' };
        return;
      }
      if (needed.length > 0) access.hold(needed);
      const articles: Compared[] = [];
      const problems: CompareProblem[] = [];
      try {
        for (const [done, tab] of wanted.entries()) {
          // The reader may have opened another comparison in the meantime.
          if (done > 0 && state.value.name !== 'reading') return;
          state.value = { name: 'reading', done, total: wanted.length };
          const answer = await read(tab);
          const isRepeated = answer.ok && articles.some((one) => areOne(one.reading, answer.value));
          if (!answer.ok || isRepeated) problems.push({ article: tab.title || tab.host, error: answer.ok ? 'sameArticle' : answer.error });
          else articles.push({ id: null, tab: tab.id, reading: answer.value, identities: {} });
        }
      } finally {
        if (needed.length > 0) await access.release();
      }
      if (state.value.name !== 'reading') return;
      if (articles.length < MIN_COMPARED) state.value = { ...now, refused: null, problems };
      else await show(articles, problems);
    },
  };
  return {
    actions,
    /** Begins the choice anew. */
    start(): void {
      state.value = NOTHING;
    },
  };
}

/** Returns one tab for each page, as the library tells pages: without what only marks a position or tracks the reader. One that is awake is taken. */
function withoutRepeats(tabs: readonly WebTab[]): readonly WebTab[] {
  const byPage = Map.groupBy(tabs, ({ url }) => addressKey(url));
  return [...byPage.values()].flatMap((same) => same.find(({ isAsleep }) => !isAsleep) ?? same[0] ?? []);
}

/** Returns whether two pages have one article, such as its variant for phones, so that the library would save them as one. */
const areOne = (one: Reading, other: Reading): boolean => articleKey(one.article) === articleKey(other.article);
