// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReadingControls } from '../../utils/controls/reading';
import { plain } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

let controls: ReadingControls;
async function look(words: string): Promise<void> {
  controls = show(plain);
  await settled();
  press('/');
  await settled();
  const field = one('.find-field') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
const enter = async (shiftKey = false) => {
  one('.find-field').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true }));
  await settled();
};
const current = () => all('.painted.found i').findIndex(({ dataset }) => 'current' in dataset);

describe('the find panel', () => {
  test('opens with focus in its field when the / key is pressed, and marks every match', async () => {
    await look('SAID');
    expect(document.activeElement).toBe(one('.find-field'));
    expect(one('.find-count').textContent).toBe('find_position');
    expect(all('.painted.found i')).toHaveLength(2);
  });

  test('moves to the next match with Enter and back with Shift+Enter, wrapping at both ends', async () => {
    await look('said');
    const seen = [current()];
    for (const shift of [false, false, true]) {
      await enter(shift);
      seen.push(current());
    }
    expect(seen).toEqual([0, 1, 0, 1]);
  });

  test('reports when nothing matches, and shows no count for a blank query', async () => {
    await look('snow');
    expect(one('.find-count').textContent).toBe('find_none');
    expect(all('.painted i')).toEqual([]);
    await look(' ');
    expect(one('.find-count').textContent).toBe('');
  });

  test('closes on Escape, which removes its marks and moves focus to the link in which the current match begins', async () => {
    await look('said bo');
    press('Escape');
    await settled();
    expect([controls.panel.value, all('.painted')]).toEqual([null, []]);
    expect(document.activeElement).toBe(one('.body a'));
  });
});

test('the find panel searches again when the text of the article is rendered again', async () => {
  await look('said');
  const before = one('.painted.found');
  const [word] = [...one('.body').querySelectorAll('p')];
  word?.replaceChildren('She said so, he said.');
  await settled();
  expect(before.isConnected).toBe(false);
  expect(all('.painted.found i')).toHaveLength(3);
});
