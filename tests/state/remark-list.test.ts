import { beforeEach, expect, test } from 'vitest';
import type { DownloadFile } from '../../utils/device/download-file';
import type { Highlight } from '../../utils/model';
import { createRemarkList } from '../../utils/state/remark-list';
import { type OpenList, openList } from '../library/support/open-list';
import { storyOf } from '../library/support/search-library';

let open: OpenList;
let copied: string[] = [];
let files: DownloadFile[] = [];

const highlight = (n: number, more: Partial<Highlight> = {}): Highlight => ({
  id: `h${n}`,
  parts: [{ exact: `ferry ${n}`, prefix: '', suffix: '', start: n }],
  colour: 'yellow',
  madeAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
  ...more,
});

beforeEach(async () => {
  open = await openList();
  [copied, files] = [[], []];
  const many = Array.from({ length: 300 }, (_, n) => highlight(n, n === 7 ? { colour: 'pink', note: 'Who *pays*?' } : {}));
  open.stored.save(storyOf({ url: 'https://ferry.example/', title: 'The [ferry]', site: 'Ledger' }, 'All about the ferry.'), many);
  await open.library.keepNote(1, '=2+3');
});

const page = (library: Partial<OpenList['library']> = {}) =>
  createRemarkList({
    library: { ...open.library, ...library },
    copy: async (text) => {
      copied.push(text);
      return copied.length < 2;
    },
    download: (file) => void files.push(file),
    now: () => new Date(Date.UTC(2026, 4, 1)),
    untitled: 'Untitled',
  });
const shown = ({ list: { value } }: ReturnType<typeof page>) =>
  value.name === 'ready' ? { first: value.first, count: value.remarks.length, total: value.total } : value;

test('the list of highlights loads the rows that are scrolled to', async () => {
  const state = page();
  await state.load();
  expect(shown(state)).toEqual({ first: 0, count: 50, total: 301 });
  await state.reach(20, 32);
  expect(shown(state)).toEqual({ first: 0, count: 100, total: 301 });
  await state.reach(290, 301);
  expect(shown(state)).toEqual({ first: 265, count: 36, total: 301 });
  await state.load();
  expect(shown(state)).toEqual({ first: 265, count: 36, total: 301 });
});

test('the list of highlights follows what is typed, and reports a failure', async () => {
  const state = page();
  await Promise.all(['f', 'fe', 'ferry 29'].map((query) => state.ask({ query })));
  expect(shown(state)).toMatchObject({ total: 11 });
  await state.ask({ query: '', filter: 'noted' });
  expect(shown(state)).toMatchObject({ total: 2 });
  const broken = page({ remarks: async () => ({ ok: false, error: { code: 'libraryBusy' } }) });
  await broken.load();
  expect(shown(broken)).toEqual({ name: 'error', error: { code: 'libraryBusy' } });
  await broken.export('csv');
  expect(broken.said.value).toEqual({ name: 'failed', error: { code: 'libraryBusy' } });
});

test('a highlight is copied with its note and source, or says that it could not be', async () => {
  const state = page();
  await state.ask({ filter: 'pink' });
  const { value } = state.list;
  const [first] = value.name === 'ready' ? value.remarks : [];
  if (!first) throw new Error('There is no highlight.');
  await state.copy(first);
  expect([copied, state.said.value]).toEqual([['“ferry 7”\n\nWho *pays*?\n\nThe [ferry], https://ferry.example/'], { name: 'copied' }]);
  await state.copy(first);
  expect(state.said.value).toEqual({ name: 'copyFailed' });
});

test('all highlights that were found are saved as Markdown and as a table without formulas', async () => {
  const state = page();
  await state.ask({ filter: 'noted', order: 'article' });
  await state.export('markdown');
  await state.export('csv');
  expect(files.map(({ name }) => name)).toEqual(['dramatis-notes-2026-05-01.md', 'dramatis-notes-2026-05-01.csv']);
  expect(files[0]?.content).toBe(
    '## [The \\[ferry\\]](<https://ferry.example/>)\n\nLedger\n\n> ferry 7\n\nWho \\*pays\\*?\n\n## [The harbour of Ostlund](<https://ostlund.example/>)\n\n\\=2+3\n',
  );
  expect(String(files[1]?.content).split('\r\n').slice(1, 3)).toEqual([
    'The [ferry],https://ferry.example/,Ledger,,,2026-01-01T00:07:00.000Z,pink,ferry 7,Who *pays*?',
    expect.stringMatching(/^The harbour of Ostlund,.*,,,'=2\+3$/),
  ]);
  await state.ask({ filter: 'all' });
  await state.export('csv');
  expect(state.said.value).toEqual({ name: 'exported', count: 301 });
});
