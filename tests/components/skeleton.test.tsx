// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ArticleApp } from '../../components/article-app/ArticleApp';
import type { Reading, Result } from '../../utils/model';
import { createArticleState } from '../../utils/state/article-state';
import { popupPorts } from '../state/support/popup-ports';
import { onSurface } from './support/on-surface';
import { plain } from './support/sample-reading';
import { prepareDocument } from './support/show-reading';

const root = document.createElement('div');
beforeEach(() => {
  vi.useFakeTimers();
  prepareDocument();
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

const button = (action: string) => root.querySelector<HTMLButtonElement>(`[data-action=${action}]`);
const status = () => root.querySelector('[role=status]')?.textContent;

/** Renders a view whose page is never read, in reader mode if `onLeave` is given. */
function show(onLeave?: () => void) {
  const ports = popupPorts(plain, { load: () => new Promise<Result<Reading>>(() => undefined) });
  const state = createArticleState(ports, { locale: 'en-GB' });
  void state.load();
  render(onSurface(<ArticleApp state={state} onLeave={onLeave} />), root);
  return state;
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a page that is read within a second never shows the button that stops it', async () => {
  show();
  await wait(900);
  expect([button('stop'), status()]).toEqual([null, 'popup_loading']);
});

test('after a second, the view says that it is still reading, and offers a button that keys can reach', async () => {
  show();
  await wait(1_100);
  expect([button('stop')?.textContent, button('stop')?.tabIndex, status()]).toEqual(['popup_stop', 0, 'popup_loadingLong']);
  // Screen readers may hold back what is announced in a busy element.
  expect(root.querySelector('[role=status]')?.closest('[aria-busy]')).toBeNull();
});

test.each([
  ['the popup', undefined],
  ['reader mode', () => undefined],
])('the button in %s ends the waiting with a sentence, and its place is taken by the button that tries again', async (_, onLeave) => {
  const state = show(onLeave);
  await wait(1_100);
  button('stop')?.focus();
  button('stop')?.click();
  await wait(100);
  expect(root.querySelector('[role=alert]')?.textContent).toBe('popup_stoppederror_stopped');
  expect(document.activeElement).toBe(button('retry'));
  button('retry')?.click();
  await wait(100);
  expect([state.phase.value.name, button('stop')]).toEqual(['loading', null]);
});
