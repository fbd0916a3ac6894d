// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { announceJump } from '../../components/article/announce-jump';
import { cycleLines } from '../../components/focus/cycle-lines';
import { type Box, groupLines, nearestTo, widenLines } from '../../components/focus/group-lines';
import { voice } from '../state/support/voice-port';
import { plainSettings } from './support/plain-settings';
import { plain } from './support/sample-reading';
import { showAloud } from './support/show-aloud';
import { all, clearDocument, one, prepareDocument, press, show } from './support/show-reading';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('line detection', () => {
  test('joins the boxes of words that are side by side into lines', () => {
    const boxes = [box(0, 0, 50, 20), box(50, 0, 90, 20), box(0, 28, 40, 48), box(40, 30, 60, 46)];
    expect(groupLines(boxes)).toEqual([box(0, 0, 90, 20), box(0, 28, 60, 48)]);
  });

  test('adds the small raised box of a reference mark to the line that contains the mark', () => {
    expect(groupLines([box(0, 10, 50, 30), box(50, 6, 56, 18), box(56, 10, 90, 30)])).toEqual([box(0, 6, 90, 30)]);
  });

  test('separates the lines of two columns, and joins boxes that follow each other from right to left', () => {
    expect(groupLines([box(0, 80, 50, 100), box(70, 0, 120, 20)]).length).toBe(2);
    expect(groupLines([box(60, 0, 90, 20), box(10, 0, 60, 20)])).toEqual([box(10, 0, 90, 20)]);
  });

  test('widens lines to the width of their column', () => {
    const lines = [box(0, 0, 100, 20), box(0, 30, 40, 50), box(120, 0, 180, 20), box(120, 30, 220, 50)];
    expect(widenLines(lines)).toEqual([box(0, 0, 100, 20), box(0, 30, 100, 50), box(120, 0, 220, 20), box(120, 30, 220, 50)]);
    expect(widenLines([new DOMRect(5, 10, 20, 30)])).toEqual([box(5, 10, 25, 40)]);
  });

  test('ignores boxes without width', () => {
    expect(groupLines([box(0, 0, 0, 20), box(5, 40, 5, 60)])).toEqual([]);
  });

  test('finds the line nearest to a point, preferring the column of the point, and returns -1 if there are no lines', () => {
    const lines = [box(0, 0, 100, 20), box(0, 30, 100, 50), box(120, 0, 220, 20)];
    expect([nearestTo(lines, 50, 27), nearestTo(lines, 160, 40), nearestTo(lines, 300, 5), nearestTo([], 0, 0)]).toEqual([1, 2, 2, -1]);
  });
});

const LINE = 20;

/** Gives each block of an article one line, because jsdom has no layout. */
function layOutBlocks(): void {
  const topOf = (element: Element | null | undefined) => (element ? 200 * Number(element.getAttribute('data-block')) : -500);
  const boxOf = (element: Element | null | undefined) => new DOMRect(0, topOf(element), 300, LINE);
  HTMLElement.prototype.getBoundingClientRect = function (this: HTMLElement) {
    return this.className === 'page' ? new DOMRect(0, 0, 400, 600) : boxOf(this.closest('.block'));
  };
  Range.prototype.getClientRects = function (this: Range) {
    return [boxOf(this.startContainer.parentElement?.closest('.block'))] as unknown as DOMRectList;
  };
}
const isInSecondBlock = () => all('.line-focus:not([hidden]) .line-opening').map(({ style }) => Number.parseFloat(style.top) > LINE);

describe('line focus', () => {
  beforeEach(prepareDocument);
  afterEach(clearDocument);

  test('cycles through one, three and five lines and back to all lines', () => {
    const settings = plainSettings();
    const lines = [1, 2, 3, 4].map(() => {
      cycleLines(settings);
      return settings.value.value.focus.lines;
    });
    expect(lines).toEqual([1, 3, 5, 0]);
  });

  test('appears when the f key is pressed and is hidden from screen readers', async () => {
    show(plain);
    expect(all('.line-focus')).toEqual([]);
    press('f');
    await expect.poll(() => all('.line-focus').map(({ ariaHidden, dataset }) => [ariaHidden, dataset.lines])).toEqual([['true', '1']]);
  });

  test('has a bar that says it is on, changes the number of lines within limits, and turns it off together with the ruler', async () => {
    show(plain);
    press('f');
    await expect.poll(() => all('.line-focus-bar').length).toBe(1);
    const count = () => all('.line-focus').map(({ dataset }) => dataset.lines);
    one('[data-action=fewer-lines]').click();
    expect(one('[data-action=fewer-lines]').ariaDisabled).toBe('true');
    for (const lines of ['3', '5']) {
      one('[data-action=more-lines]').click();
      await expect.poll(count).toEqual([lines]);
    }
    expect(one('[data-action=more-lines]').ariaDisabled).toBe('true');
    one('[data-action=line-focus-off]').click();
    await expect.poll(() => all('.line-focus, .line-focus-bar')).toEqual([]);
  });

  test('moves to the words of a jump, and keeps its line when the number of lines changes', async () => {
    layOutBlocks();
    show(plain);
    press('f');
    // The line focus starts a third of the way down the view.
    await expect.poll(isInSecondBlock).toEqual([true]);
    announceJump(one('.block'), () => one('.block').getBoundingClientRect());
    await expect.poll(isInSecondBlock).toEqual([false]);
    press('f');
    await expect.poll(() => all('.line-focus').map(({ dataset }) => dataset.lines)).toEqual(['3']);
    await expect.poll(isInSecondBlock).toEqual([false]);
  });

  test('moves to the sentence being read aloud and stays there when the number of lines changes', async () => {
    layOutBlocks();
    showAloud(plain, [voice('gb', 'en-GB')]);
    press('f');
    // The line focus starts a third of the way down the view.
    await expect.poll(isInSecondBlock).toEqual([true]);
    one('[data-action=aloud]').click();
    await expect.poll(isInSecondBlock).toEqual([false]);
    for (const lines of ['3', '5']) {
      press('f');
      await expect.poll(() => all('.line-focus').map(({ dataset }) => dataset.lines)).toEqual([lines]);
      await new Promise((moved) => setTimeout(moved, 50));
      expect(isInSecondBlock()).toEqual([false]);
    }
  });
});
