// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { distanceTo, offsetOnScreen } from '../../components/article/place-on-screen';
import type { BodyNode } from '../../utils/model';
import { articleOf } from '../state/support/popup-ports';
import { layOut, VIEW } from './support/lay-out';

const HEIGHT = 400;
const picture: BodyNode = { tag: 'figure', children: [{ tag: 'img', src: 'https://paper.example/a.jpg', children: [] }] };
const lines = ['The keeper lit the lamp.', 'The ship came in.', 'Nobody saw the boats.'];
const made = articleOf(lines);
/** An article of six blocks, each HEIGHT pixels high, in this order: text, picture, picture, text, text, picture. */
const article = {
  ...made,
  body: [made.body[0], picture, picture, made.body[1], made.body[2], picture].filter((node) => node !== undefined),
};
const startOf = (line: number) => article.text.indexOf(lines[line] ?? '');
const endOf = (line: number) => startOf(line) + (lines[line]?.length ?? 0);

beforeEach(() => {
  // Each block has a single line of text, whose box is that of the block.
  Range.prototype.getClientRects = function (this: Range) {
    const box = this.startContainer.parentElement?.closest('.block')?.getBoundingClientRect();
    return (box ? [box] : []) as unknown as DOMRectList;
  };
});
afterEach(() => document.body.replaceChildren());

const read = (boxOf: (at: number) => DOMRect, direction: 'ltr' | 'rtl' = 'ltr', isPaged = false) => {
  const words = [lines[0], '<figure></figure>', '<figure></figure>', lines[1], lines[2], '<figure></figure>'];
  return layOut(
    words.map((html = '', at) => ({ box: boxOf(at), html })),
    direction,
    isPaged,
  );
};

describe('the reading position with a picture at the upper edge of the view', () => {
  test('is the start of the first text below the picture on the screen', () => {
    const { page, scrollTo } = read((at) => new DOMRect(0, at * HEIGHT, VIEW.width, HEIGHT));
    scrollTo({ top: 2 * HEIGHT + 20 });
    expect(offsetOnScreen(page, article)).toBe(startOf(1));
  });

  test('is the last character of the preceding text when no text is on the screen', () => {
    const { page, scrollTo } = read((at) => new DOMRect(0, at * HEIGHT, VIEW.width, HEIGHT));
    scrollTo({ top: HEIGHT + 20 });
    expect(offsetOnScreen(page, article)).toBe(endOf(0) - 1);
    scrollTo({ top: 5 * HEIGHT + 20 });
    expect(offsetOnScreen(page, article)).toBe(endOf(2) - 1);
  });

  test('is the last character of the article when even the picture at the end has been scrolled out of view', () => {
    const { page, scrollTo } = read((at) => new DOMRect(0, at * HEIGHT, VIEW.width, HEIGHT));
    scrollTo({ top: 7 * HEIGHT });
    expect(offsetOnScreen(page, article)).toBe(endOf(2) - 1);
  });

  test('is null when the article has pictures but no text', () => {
    const { page, scrollTo } = read((at) => new DOMRect(0, at * HEIGHT, VIEW.width, HEIGHT));
    scrollTo({ top: HEIGHT });
    expect(offsetOnScreen(page, { ...article, text: '', body: article.body.map(() => picture) })).toBeNull();
  });
});

describe.each(['ltr', 'rtl'] as const)('the reading position in columns (%s)', (direction) => {
  const sign = direction === 'ltr' ? 1 : -1;
  /** Returns the box of a block that fills one page, with half a column gap on each side. */
  const boxOf = (at: number) => new DOMRect(sign * at * VIEW.width + 30, 0, VIEW.width - 60, VIEW.height);

  test('is at the start of the first visible text or, if no text is visible, at the last character before the view', () => {
    const { page, scrollTo } = read(boxOf, direction, true);
    scrollTo({ left: sign * 3 * VIEW.width });
    expect(offsetOnScreen(page, article)).toBe(startOf(1));
    scrollTo({ left: sign * 2 * VIEW.width });
    expect(offsetOnScreen(page, article)).toBe(endOf(0) - 1);
  });

  test('is restored by scrolling to the start of the page that contains it', () => {
    const { page } = read(boxOf, direction, true);
    expect(distanceTo(page, article, startOf(2))).toEqual({ x: sign * 4 * VIEW.width, y: 0 });
  });
});
