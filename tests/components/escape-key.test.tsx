// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { story } from '../state/support/open-story';
import { voice } from '../state/support/voice-port';
import { plain } from './support/sample-reading';
import { selectWords } from './support/select-words';
import { settled } from './support/settled';
import { showAloud } from './support/show-aloud';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, press } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

describe('Escape', () => {
  test('clears the selected words first, and the selected actor only when it is pressed again', async () => {
    const { view } = await showPopup(story);
    await settled();
    view.select(view.cast.value.members[0]?.id ?? null);
    selectWords('season pass');
    await expect.poll(() => all('.selection-bar').length).toBe(1);
    press('Escape');
    await expect.poll(() => all('.selection-bar').length).toBe(0);
    expect([getSelection()?.isCollapsed, view.selected.value === null]).toEqual([true, false]);
    expect([view.back(), view.selected.value, view.back()]).toEqual([true, null, false]);
  });

  test('closes the card for marking selected words as a quotation', async () => {
    const { view } = await showPopup(story);
    await settled();
    selectWords('season pass');
    await expect.poll(() => all('[data-action=mark-selection]').length).toBe(1);
    one('[data-action=mark-selection]').click();
    await expect.poll(() => all('[data-card=mark]').length).toBe(1);
    press('Escape');
    await expect.poll(() => all('[data-card=mark]').length).toBe(0);
    expect(view.marking.value).toBeNull();
  });

  test('clears the selected actor first, and stops reading aloud only when it is pressed again', async () => {
    const { controls, words } = showAloud(plain, [voice('gb', 'en-GB')]);
    await settled();
    one('[data-action=aloud]').click();
    await expect.poll(words).toBe('Ada Brun spoke.');
    controls.select('a1');
    press('Escape');
    expect([controls.selected.value, words()]).toEqual([null, 'Ada Brun spoke.']);
    press('Escape');
    await expect.poll(() => all('.aloud-bar').length).toBe(0);
    expect([words(), controls.back()]).toEqual([null, false]);
  });
});
