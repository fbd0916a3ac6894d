// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { announceJump } from '../../components/article/announce-jump';
import { countRead } from '../../components/article/count-read';

/** The heights of the view and of the article, so that the article can be scrolled by 1,001 pixels. */
const SEEN = 200;
const WHOLE = 1_201;

function openPage(before: number | null = null, isAway = false) {
  const page = document.createElement('main');
  const words = page.appendChild(document.createElement('p'));
  Object.defineProperties(page, { clientHeight: { value: SEEN }, scrollHeight: { value: WHOLE } });
  let jumps = 0;
  const read = countRead(page, before, isAway, () => jumps++);
  /** Takes the reader to words, while the view still scrolls. */
  const begin = (to: number) => {
    announceJump(words);
    page.scrollTop = to;
  };
  return {
    read,
    begin,
    jumps: () => jumps,
    /** Scrolls as a view does that keeps its place. */
    move(to: number) {
      page.scrollTop = to;
    },
    /** Scrolls as a reader does, and returns the share that counts then. */
    scroll(to: number) {
      page.scrollTop = to;
      return read.share();
    },
    /** Takes the reader to words, and returns the share that counts then. */
    jump(to: number) {
      begin(to);
      return read.share();
    },
  };
}

test('scrolling counts as reading, however far', () => {
  const { scroll } = openPage();
  expect([scroll(100), scroll(900), scroll(1_000), scroll(200)]).toEqual([0.1, 0.9, 1, 0.2]);
});

test('a jump over more than a view does not count until the reader reads on from there', () => {
  const { scroll, jump } = openPage();
  expect([scroll(100), jump(700), scroll(760), scroll(820)]).toEqual([0.1, 0.1, 0.1, 0.82]);
});

test('a jump to the last words counts nothing, not even if the reader scrolls to the end', () => {
  const { scroll, jump } = openPage();
  expect([scroll(300), jump(950), scroll(1_000)]).toEqual([0.3, 0.3, 0.3]);
});

test('steps of at most a view count, also after a jump', () => {
  const { jump } = openPage();
  expect([jump(150), jump(300), jump(900), jump(850), jump(700)]).toEqual([0.15, 0.3, 0.3, 0.3, 0.7]);
});

test('several jumps before the scrolling stops are measured together, and a jump that does not scroll is forgotten', () => {
  const { read, jumps, scroll, begin, jump } = openPage();
  jump(0);
  expect([scroll(400), jumps()]).toEqual([0.4, 1]);
  begin(550);
  expect(jump(700)).toBe(0.4);
  read.end();
  jump(0);
  expect(jumps()).toBe(3);
});

test('a reader who goes back to the place at which they stopped has read as much as before', () => {
  const { read, begin, scroll } = openPage();
  begin(700);
  read.resume(0.7);
  expect(scroll(720)).toBe(0.72);
});

test('an article that is opened at a passage keeps the share from before until the reader reads on', () => {
  const { read, scroll } = openPage(0.25, true);
  expect([read.share(), scroll(60), scroll(120)]).toEqual([0.25, 0.25, 0.12]);
});

test('an article is at the passage at which it was opened until the reader reads on, and jumps to other passages are no reading', () => {
  const { read, scroll, jump } = openPage(null, true);
  const isThere = [() => scroll(60), () => jump(900), () => scroll(960), () => scroll(800), () => jump(100)].map((move) => {
    move();
    return read.isAtPassage();
  });
  expect(isThere).toEqual([true, true, true, false, false]);
  expect(openPage().read.isAtPassage()).toBe(false);
});

test('the place of a passage moves with the text as long as the reader stays there', () => {
  const { read, scroll } = openPage(null, true);
  const page = openPage(null, true);
  page.scroll(0);
  expect([scroll(300), read.isAtPassage()]).toEqual([0.3, false]);
  page.move(300);
  page.read.stay();
  expect([page.scroll(360), page.read.isAtPassage()]).toEqual([null, true]);
});
