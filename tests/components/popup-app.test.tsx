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
beforeEach(prepareDocument);
afterEach(() => render(null, root));

const open = (load: Promise<Result<Reading>>) => createArticleState(popupPorts(plain, { load: () => load }), { locale: 'en-GB' });
const button = (action: string) => root.querySelector<HTMLElement>(`[data-action=${action}]`);

test('the popup shows its loading state before the article is loaded', () => {
  render(onSurface(<ArticleApp state={open(new Promise(() => undefined))} />), root);
  expect(root.querySelector('[role=status]')?.textContent).toBe('popup_loading');
});

test.each<[phase: string, loaded: Promise<Result<Reading>>]>([
  ['is loading', new Promise(() => undefined)],
  ['has failed', Promise.resolve({ ok: false, error: { code: 'notAnArticle' } })],
  ['shows the article', Promise.resolve({ ok: true, value: plain })],
])('reader mode has a button back to the page when it %s', async (_phase, loaded) => {
  const leave = vi.fn();
  const state = open(loaded);
  void state.load();
  render(onSurface(<ArticleApp state={state} onLeave={leave} />), root);
  await expect.poll(() => button('reader')?.textContent).toBe('reader_close');
  button('reader')?.click();
  expect(leave).toHaveBeenCalledOnce();
});

test('the popup offers to open the library when the page cannot be read', async () => {
  const openLibrary = vi.fn(async () => undefined);
  const state = { ...open(Promise.resolve({ ok: false, error: { code: 'browserPage' } })), openLibrary };
  await state.load();
  render(onSurface(<ArticleApp state={state} />), root);
  expect(button('open-library')?.textContent).toBe('save_openLibrary');
  button('open-library')?.click();
  expect(openLibrary).toHaveBeenCalledOnce();
});

test('the reader mode button in the popup turns reader mode on', async () => {
  const state = open(Promise.resolve({ ok: true, value: plain }));
  await state.load();
  render(onSurface(<ArticleApp state={state} />), root);
  expect(button('reader')?.textContent).toBe('toolbar_reader');
  button('reader')?.click();
  await expect.poll(() => button('reader')?.getAttribute('aria-pressed')).toBe('true');
});
