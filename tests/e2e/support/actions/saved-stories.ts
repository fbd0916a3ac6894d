import type { Surface } from '../../../../scripts/browsers/session';
import { NO_ANNOTATIONS } from '../../../../utils/annotate/annotations';
import type { ShelfEntry } from '../../../../utils/model';
import { storyOf } from '../../../library/support/search-library';
import type { TestEnvironment } from '../browsers/in-browsers';
import { askLibrary } from './ask-library';
import { waitForList } from './library-pages';

/** Three invented articles. */
const STORIES = [
  storyOf(
    {
      url: 'https://www.harbourpost.example/1',
      title: 'Gas price rises again',
      site: 'Harbour Post',
      byline: 'Piet Ombergen',
      published: '2025-03-14',
    },
    'The gas price rose in Wałęsa Street for the third time this year, and the winter has only begun in the north of the country.',
    [
      { by: 'Ana Roth', words: 'the gas price will fall before the spring', kind: 'direct', manner: 'promised' },
      { by: 'Cor Maas', words: 'nobody has ever paid for the pipeline', kind: 'direct', manner: 'denied' },
    ],
  ),
  storyOf(
    { url: 'https://news.valleyecho.example/2', title: 'Harbour stays open', site: 'Valley Echo', published: '2025-04-01' },
    'The harbour stays open, and the price of fish fell.',
    [{ by: 'Ana Roth', words: 'I never saw the contract', kind: 'direct', manner: 'denied' }],
  ),
  storyOf({ url: 'https://zh.example/3', title: '天然气价格上涨', lang: 'zh', site: '港口日报' }, '中国人民银行表示，天然气价格将上涨。'),
];

/** Saves three invented articles. The newest one has the id 3. */
export async function saveStories({ session }: TestEnvironment): Promise<void> {
  const library = await session.openLibrary();
  for (const story of STORIES) await askLibrary(library, { call: 'save', reading: { ...story, highlights: [] }, known: NO_ANNOTATIONS });
  await library.close();
}

/** Opens the library, which contains the three articles. */
export async function openSavedStories({ session }: TestEnvironment): Promise<Surface> {
  const library = await session.openLibrary();
  await waitForList(library, STORIES.length);
  return library;
}

/** Takes all marks, tags and notes from the three articles. */
export async function unmarkStories(library: Surface): Promise<void> {
  const ids = STORIES.map((_, at) => at + 1);
  await askLibrary(library, { call: 'mark', ids, change: { state: 'unread', starred: false, archived: false } });
  for (const id of ids) {
    const { tags } = (await askLibrary(library, { call: 'shelf', id })) as ShelfEntry;
    await askLibrary(library, { call: 'tag', ids: [id], add: [], remove: tags });
    await askLibrary(library, { call: 'keepNote', id, note: '' });
  }
}

/** Saves three invented articles, and opens the library. */
export async function openStories(world: TestEnvironment): Promise<Surface> {
  await saveStories(world);
  return openSavedStories(world);
}

/** Waits until the titles in the list are these. */
export const waitForTitles = (library: Surface, titles: readonly string[]) =>
  library.waitFor(
    `the titles ${titles.join(', ')}`,
    (wanted) => [...document.querySelectorAll('.saved h2')].map(({ textContent }) => textContent).join(', ') === wanted,
    titles.join(', '),
  );

/** Loads the library again, and waits until it lists a number of articles. */
export async function reload(library: Surface, count: number): Promise<void> {
  await library.evaluate(() => {
    document.documentElement.dataset.before = '';
    setTimeout(() => location.reload());
  });
  await library.waitFor(
    'the library to load again',
    (wanted: number) => !('before' in document.documentElement.dataset) && document.querySelectorAll('.saved').length === wanted,
    count,
  );
}
