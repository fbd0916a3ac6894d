// @vitest-environment jsdom

import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ArticleList } from '../../components/library/ArticleList';
import { ArticleView } from '../../components/library/ArticleView';
import { emptyMemory } from '../../components/rows/list-memory';
import type { ListState, ReadyList, SavedArticleState } from '../../utils/controls/library';
import type { TabSaver } from '../../utils/controls/tab-saver';
import type { TabsOutcome } from '../../utils/model';
import { WHOLE_LIST } from '../../utils/query/whole-list';
import { NOTHING_BESIDE } from '../../utils/state/count-beside';
import { foundOf } from './support/found-article';
import { libraryControls } from './support/library-controls';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, surface } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});
afterEach(clearDocument);

const outcome = signal<TabsOutcome | 'busy' | null>(null);
const tabs: TabSaver = { outcome, save: vi.fn(async () => undefined) };

function showList(view: 'all' | 'links', saved: number, archivedLinks = 0) {
  const ready: ReadyList = {
    name: 'ready',
    asked: { ...WHOLE_LIST, view },
    problems: [],
    first: 0,
    articles: [],
    total: 0,
    saved,
    beside: { ...NOTHING_BESIDE, archivedLinks },
  };
  const ask = vi.fn(async () => undefined);
  const controls = { ...libraryControls(), ask, list: signal<ListState>(ready), asked: signal(ready.asked) };
  act(() =>
    render(onSurface(<ArticleList controls={controls} memory={emptyMemory(100)} tabs={tabs} onOpenOptions={() => undefined} />), surface),
  );
  return ask;
}

test('the list of links explains them, and says why the browser will ask before the button does it', () => {
  showList('all', 3);
  expect(all('.links-panel')).toEqual([]);
  showList('links', 3);
  expect(one('.links-panel').textContent).toContain('links_hint');
  expect(one('.statement').textContent).toContain('library_none_links');
  const button = one('[data-action=save-tabs]');
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('links_why');
  button.click();
  expect(tabs.save).toHaveBeenCalledOnce();
});

test('the list of links says that others are archived, and shows them', () => {
  const ask = showList('links', 3, 2);
  expect(one('.links-panel').textContent).toContain('links_archived 2');
  one('[data-action=archived-links]').click();
  expect(ask).toHaveBeenCalledExactlyOnceWith({ view: 'archived', query: 'is:link' });
});

test('all tabs can be saved into an empty library too', () => {
  showList('links', 0);
  expect(all('[data-action=save-tabs]')).toHaveLength(1);
});

test.each<[string, TabsOutcome | 'busy' | null, string]>([
  ['nothing before the first time', null, ''],
  ['that it is busy', 'busy', 'links_saving'],
  [
    'how many were saved, known and left out',
    { is: 'saved', saved: 3, known: 1, leftOut: 2 },
    'links_saved 3 links_known 1 links_leftOut 2',
  ],
  ['that all were known', { is: 'saved', saved: 0, known: 4, leftOut: 0 }, 'links_known 4'],
  ['that there was nothing', { is: 'saved', saved: 0, known: 0, leftOut: 2 }, 'links_noTabs'],
  ['that the reader has refused', { is: 'refused' }, 'links_refused'],
  ['that the library failed', { is: 'failed', error: { code: 'storageFull' } }, 'error_storageFull'],
])('the list of links says %s', (_, value, words) => {
  showList('links', 3);
  act(() => {
    outcome.value = value;
  });
  expect(one('.links-panel [role=status]').textContent).toBe(words);
});

test('a link that is opened in the library explains how the article comes there, and opens the page', () => {
  const { summary } = foundOf({ words: 0, url: 'https://paper.example/later', title: 'Later' });
  const state = { name: 'ready', reading: { summary } } as SavedArticleState;
  render(
    onSurface(
      <ArticleView
        state={state}
        asked={WHOLE_LIST}
        compared={[]}
        knownTags={[]}
        onRetry={() => undefined}
        onFollow={async () => undefined}
        onOpenOptions={() => undefined}
      />,
    ),
    surface,
  );
  expect(one('h1').textContent).toBe('Later');
  expect(one('.link-view').textContent).toContain('links_explained');
  const link = one('[data-action=open-page]');
  expect(['href', 'target'].map((name) => link.getAttribute(name))).toEqual([summary.url, '_blank']);
  expect(one('[data-action=back]').getAttribute('href')).toBe('#/');
});
