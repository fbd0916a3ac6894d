import { describe, expect, test } from 'vitest';
import { type ExtractRequest, INITIAL_VIEW_STATE, type OpenPage, type ViewState } from '../../utils/model';
import { type ArticlePorts, createArticleState } from '../../utils/state/article-state';
import { findOpenPage, openSelection } from '../../utils/state/find-open-page';
import { firstVersion } from '../../utils/state/page-memory';
import { MARK, memoryOfPage } from './support/memory-of-page';
import { LINES, story } from './support/open-story';
import { articleOf, failing, fine, popupPorts, readingOf } from './support/popup-ports';
import { wholeArticle } from './support/whole-article';

const changed = readingOf(articleOf(['News.', ...LINES]));
const OTHER = { ...MARK, words: '2' };
const stand: ViewState = {
  place: { block: { exact: LINES[2], prefix: '', suffix: '', start: 0 }, offset: 3 },
  selected: { name: 'Otis Quill', kind: 'person' },
  castFilter: 'speakers',
  quotesAlone: true,
};
const before: OpenPage = { mark: MARK, version: { ...firstVersion(story), showsAll: true }, stand };

async function openAgain(page: OpenPage | null, is = MARK, ports: Partial<ArticlePorts> = {}) {
  const { memory, kept } = memoryOfPage(page, is);
  const asked: (ExtractRequest | undefined)[] = [];
  const load: ArticlePorts['load'] = (request) => {
    asked.push(request);
    return fine(changed);
  };
  const state = createArticleState(popupPorts(story, { load, memory, ...ports }), { locale: 'en-GB' });
  const shown: unknown[] = [];
  state.phase.subscribe((phase) => void (phase.name === 'ready' && shown.push(phase.view.source.value)));
  await state.load();
  return { ...(await wholeArticle(state)), state, kept, asked, shown };
}

describe('a popup that is reopened on a page', () => {
  test('restores the article and the view state without reading the page again', async () => {
    const { view, asked, shown, edits } = await openAgain(before);
    expect(asked).toEqual([]);
    expect(shown).toEqual([story]);
    expect(view.stand.value).toEqual(stand);
    expect(edits.remembered.value.areShown).toBe(true);
  });

  test('restores the corrections without reading the page again', async () => {
    const first = await openAgain(before);
    await first.corrections.correct('q1', { by: 'name', name: 'Bo', kind: 'person' });
    const page = first.kept.findLast((one): one is OpenPage => 'version' in one);
    const again = await openAgain(page ?? null);
    expect(again.corrections.list.value).toEqual(first.corrections.list.value);
    expect(again.view.cast.value.byId.get('a1')).toEqual(first.view.cast.value.byId.get('a1'));
    expect(again.asked).toEqual([]);
  });

  test('reads a changed page again, but keeps the reading position, the selected actor and the corrections', async () => {
    const first = await openAgain(before);
    await first.corrections.correct('q1', { by: 'name', name: 'Bo', kind: 'person' });
    const { view, asked, shown, kept } = await openAgain(first.kept.findLast((one): one is OpenPage => 'version' in one) ?? null, OTHER);
    expect(asked).toEqual([{ rules: [] }]);
    expect(shown.length).toBe(2);
    expect(view.reading.value.article).toBe(changed.article);
    expect(view.source.value.corrections?.length).toBe(1);
    expect(view.stand.value).toEqual(stand);
    await expect.poll(() => kept.at(-1)).toMatchObject({ mark: OTHER });
  });

  test('shows the earlier article when the changed page can no longer be read', async () => {
    const { view, state } = await openAgain(before, OTHER, { load: () => failing('emptyPage') });
    expect([state.phase.value.name, view.reading.value.article]).toEqual(['ready', story.article]);
  });

  test('still shows a selection when the page has changed, and does not read the page again', async () => {
    const { view, asked } = await openAgain({ ...before, version: { ...before.version, part: 'selection' } }, OTHER);
    expect([asked, view.source.value]).toEqual([[], story]);
  });

  test('passes the article and the current view state to reader mode', async () => {
    const told: OpenPage[] = [];
    const toggleReader: ArticlePorts['toggleReader'] = (page) => {
      told.push(page);
      return fine('on');
    };
    const { state, view } = await openAgain(before, MARK, { toggleReader });
    view.filterCast('people');
    await state.toggleReader();
    expect(told).toEqual([{ ...before, stand: { ...stand, castFilter: 'people' } }]);
  });
});

describe('the memory of the open page', () => {
  test('stores the page once it has been read, and later stores only the view state, whenever it changes', async () => {
    const { view, kept } = await openAgain(null);
    await expect.poll(() => kept.length).toBe(1);
    view.filterCast('people');
    await expect.poll(() => kept.length).toBe(2);
    expect(kept).toEqual([
      { mark: MARK, version: firstVersion(changed), stand: INITIAL_VIEW_STATE },
      { ...INITIAL_VIEW_STATE, castFilter: 'people' },
    ]);
  });

  test('writes one change at a time, and skips all waiting changes except the latest', async () => {
    const { memory, kept } = memoryOfPage(before);
    const begun = Promise.withResolvers<void>();
    const slow = Promise.withResolvers<void>();
    const { view } = await openAgain(before, MARK, {
      memory: {
        ...memory,
        async keep(page) {
          begun.resolve();
          await slow.promise;
          await memory.keep(page);
        },
      },
    });
    await begun.promise;
    for (const filter of ['people', 'everyone', 'people'] as const) view.filterCast(filter);
    slow.resolve();
    await expect.poll(() => kept.length).toBe(2);
    expect(kept[1]).toEqual({ ...stand, castFilter: 'people' });
  });

  test('stores nothing when the page has no fingerprint', async () => {
    const { memory, kept } = memoryOfPage(null);
    await openAgain(null, MARK, { memory: { ...memory, readMark: async () => null } });
    expect(kept).toEqual([]);
  });
});

describe('reader mode without a popup', () => {
  test('opens the stored copy of the page, but reads the page again if it has changed since or if no copy is stored', async () => {
    const asked: ExtractRequest[] = [];
    const load = (request: ExtractRequest) => {
      asked.push(request);
      return fine(changed);
    };
    expect(await findOpenPage(memoryOfPage(before).memory, load)).toEqual({ ok: true, value: before });
    expect(await findOpenPage(memoryOfPage(before, OTHER).memory, load)).toEqual({
      ok: true,
      value: { mark: OTHER, version: { ...firstVersion(changed), showsAll: true }, stand },
    });
    expect(await findOpenPage(memoryOfPage(null).memory, load)).toEqual({
      ok: true,
      value: { mark: MARK, version: firstVersion(changed), stand: INITIAL_VIEW_STATE },
    });
    expect(asked).toEqual([{ rules: [] }, {}]);
    expect(await findOpenPage(memoryOfPage(null).memory, () => failing('emptyPage'))).toEqual({ ok: false, error: { code: 'emptyPage' } });
  });

  test('can open the selected words of a page instead of the whole article', async () => {
    expect(await openSelection(memoryOfPage(null).memory, fine(story))).toEqual({
      ok: true,
      value: { mark: MARK, version: firstVersion(story, 'selection'), stand: INITIAL_VIEW_STATE },
    });
  });
});
