// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorNotice } from '../../components/frame/ErrorNotice';
import { ERROR_CODES, ERROR_HELP, ERROR_TITLES, type ErrorCode, type GuidePlace } from '../../utils/model';
import { onSurface } from './support/on-surface';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(prepareDocument);
afterEach(() => render(null, root));

const onOpenGuide = vi.fn<(place: GuidePlace) => void>();

/** Renders the message for an error and returns its title, and whether it has a button that tries again. */
function show(code: ErrorCode) {
  const nothing = () => undefined;
  const notice = <ErrorNotice failure={{ code }} onRetry={nothing} onOpenLibrary={nothing} onOpenGuide={onOpenGuide} />;
  render(onSurface(notice), root);
  return { title: root.querySelector('h1')?.textContent, canRetry: root.querySelector('[data-action=retry]') !== null };
}

test.each<[code: ErrorCode, title: string]>([
  ['notAnArticle', 'popup_noArticle'],
  ['browserPage', 'popup_closedPage'],
  ['storePage', 'popup_closedPage'],
  ['fileAccess', 'popup_closedPage'],
  ['pdfPage', 'popup_notWebPage'],
  ['notADocument', 'popup_notWebPage'],
  ['pageTooLarge', 'popup_tooLarge'],
  ['pageTooManyElements', 'popup_tooLarge'],
])('the message for %s says in its title what the page is, and has no button that tries again in vain', (code, title) => {
  expect(show(code)).toEqual({ title, canRetry: false });
});

test.each<[code: ErrorCode, title: string]>([
  ['emptyPage', 'popup_noArticle'],
  ['pageGone', 'popup_failed'],
  ['pageTooSlow', 'popup_failed'],
  ['stopped', 'popup_stopped'],
  ['unexpected', 'popup_failed'],
])('the message for %s has a button that tries again', (code, title) => {
  expect(show(code)).toEqual({ title, canRetry: true });
});

test('every title belongs to an error', () => {
  expect([...new Set(ERROR_CODES.map((code) => ERROR_HELP[code].title))].sort()).toEqual([...ERROR_TITLES].sort());
});

test.each<[code: ErrorCode, place: GuidePlace]>([
  ['notAnArticle', 'no-article'],
  ['browserPage', 'no-access'],
  ['pdfPage', 'no-access'],
  ['unexpected', 'troubles'],
])('the message for %s leads to the place of the guide about it', (code, place) => {
  show(code);
  root.querySelector<HTMLElement>('[data-action=help]')?.click();
  expect(onOpenGuide).toHaveBeenLastCalledWith(place);
});
