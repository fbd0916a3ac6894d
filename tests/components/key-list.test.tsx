// @vitest-environment jsdom

import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArticleApp } from '../../components/article-app/ArticleApp';
import { createArticleState } from '../../utils/state/article-state';
import { story } from '../state/support/open-story';
import { popupPorts } from '../state/support/popup-ports';
import { onSurface } from './support/on-surface';
import { all, clearDocument, one, prepareDocument, press, surface } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

test.each([
  ['the popup', {}, 'popup'],
  ['a popup that the browser closes first', { popupEscape: 'popupAlone' }, 'popupAlone'],
  ['reader mode', { onLeave: () => undefined }, 'reader'],
  ['the side panel', { isAlone: true }, 'view'],
] as const)('the list of shortcuts says what Escape closes in %s', async (_, props, meaning) => {
  const state = createArticleState(popupPorts(story), { locale: 'en-GB' });
  render(onSurface(<ArticleApp state={state} {...props} />), surface);
  await state.load();
  await expect.poll(() => all('.page').length).toBe(1);
  press('?');
  await expect.poll(() => all('.keys').length).toBe(1);
  expect(one('.keys').textContent).toContain(`Esckeys_escape_${meaning}Ctrl+Z`);
});
