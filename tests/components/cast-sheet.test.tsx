// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plain } from './support/sample-reading';
import { settled } from './support/settled';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const isOpen = () => one('.reading').hasAttribute('data-cast-open');
/** Returns the parts of the view that cannot be used. */
const inert = () => all('[inert]').map(({ className, tagName }) => className || tagName.toLowerCase());

/** Renders a reading whose style sheets make the cast a sheet over the article, as on a phone. */
const open = async () => {
  const controls = show(plain);
  one('.cast').style.setProperty('--cast-is', 'sheet');
  await settled();
  one('.cast-button').focus();
  one('.cast-button').click();
  await expect.poll(isOpen).toBe(true);
  return controls;
};

test('a button with the number of actors opens the cast as a modal sheet, which takes the focus', async () => {
  const controls = await open();
  expect(one('.cast-button').textContent).toBe(`cast_title (${controls.cast.value.members.length})`);
  expect([one('.cast').role, one('.cast').ariaModal, one('.cast-button').getAttribute('aria-expanded')]).toEqual([
    'dialog',
    'true',
    'true',
  ]);
  expect(document.activeElement).toBe(one('.actor-button'));
  expect(inert()).toEqual(expect.arrayContaining(['toolbar', 'page', 'cast-button']));
  expect(one('.toasts').closest('[inert]')).toBeNull();
});

test.each([
  ['its close button', () => one('[data-action=close-cast]').click()],
  ['a click beside it', () => one('.columns').click()],
  ['the key of the cast', () => press('a')],
])('%s closes the sheet and gives the focus back to the button', async (_, close) => {
  await open();
  close();
  await expect.poll(isOpen).toBe(false);
  expect([one('.cast').role, one('.cast').ariaModal, inert()]).toEqual(['complementary', null, []]);
  expect(document.activeElement).toBe(one('.cast-button'));
});

test('going back closes the sheet, and a click in it does not', async () => {
  const controls = await open();
  one('.cast h2').click();
  await settled();
  expect(isOpen()).toBe(true);
  expect(controls.back()).toBe(true);
  await expect.poll(isOpen).toBe(false);
});
