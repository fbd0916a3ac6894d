// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
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

it.each(['h', 'm', 'q'])('words of a caption cannot be marked, which is told and is no success: %s', async (key) => {
  const { view } = await showPopup(pictured);
  await settled();
  // What has the focus is not marked in their place.
  one('[data-block="1"]').focus();
  selectWords('The ferry');
  press(key);
  await expect.poll(() => all('[data-toast=captionNotMarked]').length).toBe(1);
  expect([icon(), view.source.value.highlights]).toEqual(['info', undefined]);
});

it('that nothing is selected is told as no success either', async () => {
  await showPopup(pictured);
  await settled();
  press('h');
  await expect.poll(() => all('[data-toast=nothingToMark]').length).toBe(1);
  expect(icon()).toBe('info');
});
