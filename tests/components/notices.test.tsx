// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { story } from '../state/support/open-story';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const names = () => all('[data-notice]').map(({ dataset }) => dataset.notice);

test('only the most important notice is above the article, and a button displays and hides the others', async () => {
  const { corrections } = await showPopup(story, { hasSelection: async () => true, countRemembered: async () => 2 });
  await corrections.reject('q1');
  await expect.poll(names).toEqual(['offer']);
  const more = one('[data-action=more-notices]');
  expect(more.getAttribute('aria-expanded')).toBe('false');
  more.click();
  await expect.poll(names).toEqual(['offer', 'lost', 'remembered', 'corrections']);
  expect(more.getAttribute('aria-expanded')).toBe('true');
  more.click();
  await expect.poll(names).toEqual(['offer']);
});

test('a single notice has no button for others', async () => {
  await showPopup(story);
  await expect.poll(names).toEqual(['lost']);
  expect(all('[data-action=more-notices]')).toEqual([]);
});

test('the list of corrections reports a correction whose words were removed, and can revert it', async () => {
  const { corrections, edits } = await showPopup(story);
  await corrections.correct('q1', { by: 'name', name: 'Bo', kind: 'person' });
  await edits.remove([0]);
  await expect.poll(() => all('[data-action=more-notices]').length).toBe(1);
  one('[data-action=more-notices]').click();
  await expect
    .poll(() =>
      all('[data-notice=corrections]')
        .map(({ textContent }) => textContent)
        .join(),
    )
    .toContain('correct_gone');
  expect(one('[data-notice=corrections]').textContent).toContain('correct_goneOne');
  expect(all('[data-correction]:not([data-found] *)').length).toBe(1);
  one('[data-action=take-back]').click();
  await expect.poll(() => all('[data-notice=corrections]').length).toBe(0);
});
