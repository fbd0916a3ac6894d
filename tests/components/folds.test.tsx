// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { announceJump } from '../../components/article/announce-jump';
import { readShownWords } from '../../components/article/rendered-text';
import { spanOfRange } from '../../components/article/selected-range';
import { articleOf, readingOf } from '../state/support/popup-ports';
import { voice } from '../state/support/voice-port';
import { settled } from './support/settled';
import { showAloud } from './support/show-aloud';
import { showPopup } from './support/show-popup';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

beforeEach(() => {
  prepareDocument();
  // jsdom has no layout, so the test gives every element a box that makes it visible.
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 10, 10);
});
afterEach(clearDocument);

/** A reading with two runs of paragraphs without a quotation. */
const longer = readingOf(
  articleOf([
    'The harbour of Riverton was quiet.',
    'Nobody was at the quay.',
    '“The quay will open on time, and it will hold for years,” said Ana Roth, the mayor of Riverton.',
    'The work had begun in March.',
    '“Nobody needs to worry about it,” Roth claimed.',
  ]),
);
const folded = () => all('.block[hidden]').map(({ dataset }) => Number(dataset.block));
const lines = () => all('.fold').map((line) => [line.nextElementSibling?.getAttribute('data-block'), line.ariaExpanded]);

describe('the folds of the quotations-only view', () => {
  test('are lines for the blocks without a quotation, which unfold them and fold them again', async () => {
    show(longer);
    press('v');
    await expect.poll(lines).toEqual([
      ['0', 'false'],
      ['3', 'false'],
    ]);
    expect(folded()).toEqual([0, 1, 3]);
    one('.fold').click();
    await expect.poll(lines).toContainEqual(['0', 'true']);
    expect(folded()).toEqual([3]);
    one('.fold').click();
    await expect.poll(lines).toContainEqual(['0', 'false']);
    expect(folded()).toEqual([0, 1, 3]);
    press('v');
    await expect.poll(lines).toEqual([]);
    expect(folded()).toEqual([]);
  });

  test('unfold for a jump and for a match of the search of the browser, and are folded the next time', async () => {
    const view = show(longer);
    press('v');
    await expect.poll(() => folded().length).toBe(3);
    announceJump(one('.block[data-block="3"] p'));
    expect(folded()).toEqual([0, 1]);
    one('.block[data-block="1"]').dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(folded()).toEqual([]);
    view.voices.toggle();
    view.voices.toggle();
    expect(folded()).toEqual([0, 1, 3]);
  });

  test('are steps of the keys for paragraphs, unlike the paragraphs in them', async () => {
    show(longer);
    press('v');
    await expect.poll(() => all('.fold').length).toBe(2);
    one('.block[data-block="2"]').focus();
    press('j');
    expect(document.activeElement).toBe(all('.fold')[1]);
    press('j');
    expect(document.activeElement).toBe(one('.block[data-block="4"]'));
    press('k');
    expect(document.activeElement).toBe(all('.fold')[1]);
  });

  test('change no offsets: their words can be found, and a selection across a line has the same words as without it', async () => {
    const view = show(longer);
    const article = one('.article');
    const words = readShownWords(article).text;
    press('v');
    await expect.poll(() => all('.fold').length).toBe(2);
    expect(readShownWords(article).text).toBe(words);
    const range = document.createRange();
    range.setStartBefore(one('.block[data-block="2"]'));
    range.setEndAfter(one('.block[data-block="4"]'));
    const { text, body } = view.reading.value.article;
    expect(spanOfRange(range, article, body)).toEqual({ start: text.indexOf('“The quay'), end: text.length });
  });

  test('give up the focus to the article', async () => {
    show(longer);
    await settled();
    one('.block[data-block="3"]').focus();
    press('v');
    expect(document.activeElement).toBe(one('.page'));
  });

  test('unfold while they are read aloud', async () => {
    showAloud(longer, [voice('gb', 'en-GB')]);
    press('v');
    await expect.poll(folded).toEqual([0, 1, 3]);
    one('[data-action=aloud]').click();
    // The voice begins with the title, which is never folded.
    await expect.poll(() => all('[data-action=aloud-paragraph-on]').length).toBe(1);
    expect(folded()).toEqual([0, 1, 3]);
    one('[data-action=aloud-paragraph-on]').click();
    await expect.poll(folded).toEqual([3]);
  });

  test('are all unfolded while parts can be removed', async () => {
    await showPopup(longer);
    press('v');
    await expect.poll(() => all('.fold').length).toBe(2);
    press('e');
    await expect.poll(() => all('[data-action=remove-block]').length).toBeGreaterThan(0);
    await expect.poll(lines).toEqual([]);
    expect([folded(), one('.article').hasAttribute('data-voices')]).toEqual([[], true]);
    press('e');
    await expect.poll(() => folded().length).toBe(3);
  });
});
