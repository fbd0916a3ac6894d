// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plain } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const focused = () => document.activeElement;
const isOpen = () => one('.reading').hasAttribute('data-cast-open');
const firstActor = () => one('.actor-button');

describe('the cast panel in a narrow view', () => {
  const open = async () => {
    const controls = show(plain);
    // In a narrow view, the style sheet would set this position.
    one('.cast').style.position = 'absolute';
    await settled();
    one('.body a').focus();
    press('a');
    await expect.poll(isOpen).toBe(true);
    return controls;
  };

  test('takes focus when it opens and returns focus when it closes', async () => {
    await open();
    expect(focused()).toBe(firstActor());
    press('a');
    await expect.poll(isOpen).toBe(false);
    expect(focused()).toBe(one('.body a'));
    press('a');
    await expect.poll(isOpen).toBe(true);
    press('a');
    await expect.poll(isOpen).toBe(false);
    expect(focused()).toBe(one('.body a'));
  });

  test('can be chosen in a switch, which keeps the focus and says how many actors there are', async () => {
    const controls = show(plain);
    one('.cast').style.position = 'absolute';
    await settled();
    const [article, cast] = all('.view-switch input') as HTMLInputElement[];
    expect([article?.checked, cast?.checked]).toEqual([true, false]);
    expect(all('.view-switch label').map(({ textContent }) => textContent)).toEqual([
      'cast_article',
      `cast_title (${controls.cast.value.members.length})`,
    ]);
    cast?.focus();
    cast?.click();
    await expect.poll(isOpen).toBe(true);
    await settled();
    expect(focused()).toBe(cast);
    article?.click();
    await expect.poll(isOpen).toBe(false);
  });

  test.each([
    ['the key of the next quotation', () => press('n')],
    ['the key of the next paragraph', () => press('j')],
    ['the key of the search', () => press('/')],
    ['the buttons that step through an actor', () => one('.actor[data-selected] [data-step=next]').click()],
  ])('gives way to the article on %s', async (_, act) => {
    const controls = await open();
    controls.select('a1');
    await expect.poll(() => all('.actor[data-selected] [data-step=next]').length).toBe(1);
    act();
    await expect.poll(isOpen).toBe(false);
    expect(focused()?.closest('.cast')).toBeFalsy();
  });

  test('closes on the first call of back(), and the selected actor is cleared on the second call', async () => {
    const controls = await open();
    controls.select('a1');
    await expect.poll(() => all('.actor[data-selected]').length).toBe(1);
    expect(controls.back()).toBe(true);
    await expect.poll(isOpen).toBe(false);
    expect([controls.selected.value, focused()]).toEqual(['a1', one('.body a')]);
    expect([controls.back(), controls.selected.value, controls.back()]).toEqual([true, null, false]);
  });

  test('opens with focus on the selected actor', async () => {
    const controls = show(plain);
    one('.cast').style.position = 'absolute';
    await settled();
    const { id = '' } = controls.cast.value.members[1] ?? {};
    controls.select(id);
    await expect.poll(() => all('.actor[data-selected]').length).toBe(1);
    press('a');
    await expect.poll(() => focused()?.closest('[data-member]')?.getAttribute('data-member')).toBe(id);
  });

  test('closes when one of its quotations is opened, and moves focus to the card of that quotation', async () => {
    const controls = await open();
    controls.select('a1');
    await expect.poll(() => all('.cast .excerpts button').length).toBeGreaterThan(0);
    one('.cast .excerpts button').focus();
    one('.cast .excerpts button').click();
    await expect.poll(isOpen).toBe(false);
    expect(focused()).toBe(one('.card'));
  });
});

describe('the cast panel beside the article', () => {
  test('takes focus when the «a» key is pressed, and returns focus when the key is pressed again', async () => {
    const controls = show(plain);
    await settled();
    one('.body a').focus();
    press('a');
    expect([focused(), isOpen()]).toEqual([firstActor(), false]);
    press('a');
    expect(focused()).toBe(one('.body a'));
    expect(controls.back()).toBe(false);
  });
});
