import { expect, test } from 'vitest';
import { annotationsOf } from '../../utils/annotate/annotations';
import { INITIAL_VIEW_STATE, type OpenPage } from '../../utils/model';
import { createArticleState } from '../../utils/state/article-state';
import type { PageMemory } from '../../utils/state/page-memory';
import { MARK } from './support/memory-of-page';
import { story } from './support/open-story';
import { popupPorts } from './support/popup-ports';
import { wholeArticle } from './support/whole-article';

/** Opens a simulated tab that several views can share. Some views are notified of changes, and others have to ask for them. */
function openTab() {
  const first = { reading: story, part: 'whole', showsAll: false, pages: [] } as const;
  let kept: OpenPage = { mark: MARK, version: first, stand: INITIAL_VIEW_STATE };
  const listeners = new Set<() => void>();
  let comeBack: () => void = () => undefined;
  const later = () => new Promise((resolve) => setTimeout(resolve));
  const memoryOf = (reportsAtOnce: boolean): PageMemory => ({
    recall: async () => kept,
    mark: async () => MARK,
    readMark: async () => MARK,
    async keep(page) {
      await later();
      kept = structuredClone(page);
      for (const hear of listeners) hear();
    },
    keepViewState: async () => undefined,
    async annotations() {
      await later();
      return { ...structuredClone(annotationsOf(kept.version.reading)), mark: MARK, part: kept.version.part };
    },
    watch(hear) {
      if (reportsAtOnce) listeners.add(hear);
      else comeBack = hear;
      return () => listeners.delete(hear);
    },
    reportsAtOnce,
  });
  const open = async (reportsAtOnce: boolean) => {
    const state = createArticleState(popupPorts(story, { memory: memoryOf(reportsAtOnce) }), { locale: 'en-GB' });
    await state.load();
    const { view, highlights, corrections } = await wholeArticle(state);
    const highlight = async (words: string) => {
      const start = story.article.text.indexOf(words);
      await highlights.highlight([{ start, end: start + words.length }]);
    };
    return {
      close: state.close,
      stored: state.stored,
      highlight,
      corrections,
      highlights,
      view,
      async mark(words: string) {
        await highlight(words);
        await settled();
      },
      marked: () => wordsOf(view.source.value.highlights),
    };
  };
  const wordsOf = (highlights: OpenPage['version']['reading']['highlights'] = []) =>
    highlights.map(({ parts }) => parts.map(({ exact }) => exact).join(' ')).sort();
  const settled = async () => {
    for (let turn = 0; turn < 12; turn += 1) await later();
  };
  return { open, kept: () => kept, marked: () => wordsOf(kept.version.reading.highlights), comeBack: () => comeBack(), settled };
}

test('reader mode keeps and shows both its own highlights and those made in the popup', async () => {
  const tab = openTab();
  const reader = await tab.open(false);
  await reader.mark('Never');
  const popup = await tab.open(true);
  expect(popup.marked()).toEqual(['Never']);
  await popup.mark('season pass');
  popup.close();
  await reader.mark('Buy');
  expect([reader.marked(), tab.marked()]).toEqual([
    ['Buy', 'Never', 'season pass'],
    ['Buy', 'Never', 'season pass'],
  ]);
});

test('a view that is about to close can wait until its last changes are stored', async () => {
  const tab = openTab();
  const reader = await tab.open(false);
  await reader.highlight('Never');
  await reader.highlight('Buy');
  expect(tab.marked()).toEqual([]);
  await reader.stored();
  expect(tab.marked()).toEqual(['Buy', 'Never']);
});

test('when the reader returns to the page, reader mode shows the changes that were made to highlights in the popup', async () => {
  const tab = openTab();
  const reader = await tab.open(false);
  await reader.mark('Never');
  const popup = await tab.open(true);
  await popup.mark('Buy');
  await popup.highlights.remove(popup.view.source.value.highlights?.find(({ parts }) => parts[0]?.exact === 'Never')?.id ?? '');
  await tab.settled();
  tab.comeBack();
  await tab.settled();
  expect([reader.marked(), tab.marked()]).toEqual([['Buy'], ['Buy']]);
});

test('an open side panel shows the highlights and corrections made in reader mode', async () => {
  const tab = openTab();
  const panel = await tab.open(true);
  const reader = await tab.open(false);
  await reader.mark('Never');
  await panel.mark('Buy');
  const [quote] = panel.view.reading.value.analysis.quotes;
  await reader.corrections.reject(quote?.id ?? '');
  await tab.settled();
  await panel.mark('season pass');
  expect([panel.marked(), tab.marked()]).toEqual([
    ['Buy', 'Never', 'season pass'],
    ['Buy', 'Never', 'season pass'],
  ]);
  expect(panel.view.source.value.corrections).toHaveLength(1);
  expect(tab.kept().version.reading.corrections).toEqual(panel.view.source.value.corrections);
});

test('undoing a highlight also removes it from the other views of the page', async () => {
  const tab = openTab();
  const panel = await tab.open(true);
  const reader = await tab.open(false);
  await reader.mark('Never');
  expect(panel.marked()).toEqual(['Never']);
  reader.corrections.undo();
  await tab.settled();
  expect([reader.marked(), panel.marked(), tab.marked()]).toEqual([[], [], []]);
});

test('an open panel keeps the same reading object when no annotation has changed', async () => {
  const tab = openTab();
  const panel = await tab.open(true);
  const shown = panel.view.source.value;
  tab.comeBack();
  panel.view.filterCast('people');
  await tab.settled();
  expect(panel.view.source.value).toBe(shown);
});
