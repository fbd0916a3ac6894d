// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleApp } from '../../components/article-app/ArticleApp';
import type { Integrity, Reading } from '../../utils/model';
import { createArticleState } from '../../utils/state/article-state';
import { articleOf, popupPorts, readingOf } from '../state/support/popup-ports';
import { wholeArticle } from '../state/support/whole-article';
import { onSurface } from './support/on-surface';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, show, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const readingWith = (expectedF1: number, counts: Partial<Integrity> = {}): Reading => {
  const integrity = { pageQuoteMarks: 0, keptQuoteMarks: 0, pageParagraphs: 3, keptParagraphs: 3, lost: [], expectedF1, ...counts };
  return readingOf(articleOf(['One.', 'Two.', 'Three.'], { integrity }));
};
const doubtful = readingWith(0.6);
const actions = () => all('[data-notice=doubt] [data-action]').map(({ dataset }) => dataset.action);

test('a notice says that the extraction doubts its result, and is closed at first', async () => {
  await showPopup(doubtful);
  expect(one('[data-notice=doubt] summary').textContent).toBe('doubt_title');
  expect(one('[data-notice=doubt] details').hasAttribute('open')).toBe(false);
});

test('the notice comes before that of lost paragraphs, which a button displays', async () => {
  await showPopup(readingWith(0.6, { lost: [{ text: 'A caption.', at: 0, reason: 'learned' }] }));
  const names = () => all('[data-notice]').map(({ dataset }) => dataset.notice);
  expect(names()).toEqual(['doubt']);
  one('[data-action=more-notices]').click();
  await expect.poll(names).toEqual(['doubt', 'lost']);
});

test('there is no notice above an article that was extracted with certainty', async () => {
  await showPopup(readingWith(0.95));
  expect(all('[data-notice=doubt]')).toEqual([]);
});

test('in the popup, the notice leads to the page by closing the popup, and offers a report', async () => {
  const close = vi.spyOn(window, 'close').mockReturnValue();
  await showPopup(doubtful);
  expect(actions()).toEqual(['back-to-page', 'copy-report']);
  expect(one('.doubt-help p').textContent).toBe('doubt_help doubt_select');
  one('[data-action=back-to-page]').click();
  expect(close).toHaveBeenCalledOnce();
});

test('in reader mode, the notice leads to the page by closing reader mode', async () => {
  const leave = vi.fn();
  const state = createArticleState(popupPorts(doubtful), { locale: 'en-GB' });
  render(onSurface(<ArticleApp state={state} onLeave={leave} />), surface);
  await state.load();
  await wholeArticle(state);
  one('[data-action=back-to-page]').click();
  expect(leave).toHaveBeenCalledOnce();
});

test('in the side panel, the page is beside the article, so the notice has no way to it', async () => {
  const state = createArticleState(popupPorts(doubtful), { locale: 'en-GB' });
  render(onSurface(<ArticleApp state={state} isAlone />), surface);
  await state.load();
  await wholeArticle(state);
  expect(actions()).toEqual(['copy-report']);
});

test('above a saved article, the notice has a link to its page that tells the site nothing', async () => {
  show(doubtful);
  await expect.poll(actions).toContain('original-page');
  const link = one('[data-action=original-page]');
  expect(link.getAttribute('href')).toBe(one('.site a').getAttribute('href'));
  expect([link.getAttribute('rel'), link.getAttribute('referrerpolicy')]).toEqual(['noopener noreferrer nofollow', 'no-referrer']);
  expect(one('.doubt-help p').textContent).toBe('doubt_help');
});

test('if text is selected on the page, the notice offers to read only that', async () => {
  const { edits } = await showPopup(doubtful, { hasSelection: async () => true });
  await expect.poll(() => edits.offersSelection.value).toBe(true);
  one('[data-action=more-notices]').click();
  await expect.poll(actions).toEqual(['back-to-page', 'doubt-selection', 'copy-report']);
  one('[data-action=doubt-selection]').click();
  await expect.poll(() => edits.part.value).toBe('selection');
});

test('the report is copied, and a snackbar says what it contains', async () => {
  const write = vi.fn(async (_: string) => undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: write } });
  const { state } = await showPopup(doubtful);
  one('[data-action=copy-report]').click();
  await expect.poll(() => all('[data-toast=reportCopied]').length).toBe(1);
  expect(write).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Expected F1: 0.60'));
  expect(state.phase.value.name).toBe('ready');
});
