// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { story } from '../state/support/open-story';
import { selectWords } from './support/select-words';
import { settled } from './support/settled';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, press } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const figure: BodyNode = { tag: 'figure', caption: 'The ferry at Sedge', children: [{ tag: 'img', alt: 'A ferry', children: [] }] };
const pictured = { ...story, article: { ...story.article, body: [...story.article.body, figure] } };
const icon = () => one('.toast > .icon').dataset.icon;

test.each(['h', 'm', 'q'])(
  'pressing the %s key while a caption is selected marks nothing and shows an informational snackbar',
  async (key) => {
    const { view } = await showPopup(pictured);
    await settled();
    // The key must not mark this focused block instead of the selected words in the caption.
    one('[data-block="1"]').focus();
    selectWords('The ferry');
    press(key);
    await expect.poll(() => all('[data-toast=captionNotMarked]').length).toBe(1);
    expect([icon(), view.source.value.highlights]).toEqual(['info', undefined]);
  },
);

test('pressing the h key while nothing is selected shows an informational snackbar', async () => {
  await showPopup(pictured);
  await settled();
  press('h');
  await expect.poll(() => all('[data-toast=nothingToMark]').length).toBe(1);
  expect(icon()).toBe('info');
});
