// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { BackKey } from '../../utils/controls/back-key';
import { historyBackKey } from '../../utils/state/back-key';

let isTouched = true;
/** The addresses that the page has heard of. */
let heard: string[] = [];
let key: BackKey;

beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: isTouched }));
  key = historyBackKey();
  addEventListener('popstate', () => heard.push(location.hash));
});
beforeEach(() => {
  isTouched = true;
  heard = [];
});
afterAll(() => vi.unstubAllGlobals());

const depth = () => (history.state as { dramatisOpen?: number } | null)?.dramatisOpen ?? 0;
/** Waits until the back key has taken note of what has opened and closed. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const goBack = async () => {
  history.back();
  await settled();
};
/** Opens something and returns the function that closes it. The back key closes it, too. */
const open = (name: string, closed: string[]) => {
  const close = () => {
    closed.push(name);
    forget();
  };
  const forget = key.opened(close);
  return close;
};

test('going back closes what was opened last, one thing at a time, and then leaves the page', async () => {
  history.pushState({ list: 'all' }, '', '#/list');
  const closed: string[] = [];
  open('sheet', closed);
  open('card', closed);
  await settled();
  expect([depth(), location.hash, history.state]).toEqual([2, '#/list', { list: 'all', dramatisOpen: 2 }]);
  await goBack();
  expect([closed, depth(), location.hash]).toEqual([['card'], 1, '#/list']);
  await goBack();
  expect([closed, depth(), location.hash]).toEqual([['card', 'sheet'], 0, '#/list']);
  expect([history.state, heard]).toEqual([{ list: 'all' }, []]);
  await goBack();
  expect([location.hash, heard]).toEqual(['', ['']]);
});

test('what closes otherwise takes its entry back, of which the page hears nothing', async () => {
  history.pushState(null, '', '#/article');
  const closed: string[] = [];
  const close = open('menu', closed);
  await settled();
  close();
  await settled();
  expect([depth(), location.hash, heard]).toEqual([0, '#/article', []]);
  await goBack();
  expect(heard).toEqual(['']);
});

test('the entry of what closes is used again by what opens in its place', async () => {
  history.pushState(null, '', '#/article');
  const entries = history.length;
  const closed: string[] = [];
  const close = open('menu', closed);
  await settled();
  close();
  open('panel', closed);
  await settled();
  expect([depth(), history.length]).toEqual([1, entries + 1]);
  await goBack();
  expect([closed, location.hash]).toEqual([['menu', 'panel'], '#/article']);
  await goBack();
});

test('something that opens while an entry is being taken back gets an entry of its own', async () => {
  history.pushState(null, '', '#/article');
  const closed: string[] = [];
  const close = open('menu', closed);
  await settled();
  close();
  await Promise.resolve();
  open('panel', closed);
  await settled();
  expect(depth()).toBe(1);
  await goBack();
  expect([closed, depth(), location.hash]).toEqual([['menu', 'panel'], 0, '#/article']);
  await goBack();
});

test('an entry of something that is no longer open is left at once when the reader comes back to it', async () => {
  history.pushState(null, '', '#/article');
  const closed: string[] = [];
  const close = open('menu', closed);
  await settled();
  history.pushState(null, '', '#/list');
  close();
  await settled();
  expect([depth(), location.hash]).toEqual([0, '#/list']);
  await goBack();
  expect([depth(), location.hash, heard]).toEqual([0, '#/article', ['#/article']]);
  await goBack();
});

test('leaving several entries at once leaves the page, although something is open', async () => {
  history.pushState(null, '', '#/article');
  const closed: string[] = [];
  const close = open('menu', closed);
  await settled();
  history.go(-2);
  await settled();
  expect([closed, location.hash, heard]).toEqual([[], '', ['']]);
  close();
  await settled();
  expect(depth()).toBe(0);
});

test('with a mouse, nothing is added to the history, and going back leaves the page at once', async () => {
  isTouched = false;
  history.pushState(null, '', '#/article');
  const entries = history.length;
  const closed: string[] = [];
  const close = open('menu', closed);
  await settled();
  expect([depth(), history.length]).toEqual([0, entries]);
  await goBack();
  expect([closed, location.hash, heard]).toEqual([[], '', ['']]);
  close();
});

test('the page is closed once its entries are taken back, at once if there are none', async () => {
  history.pushState(null, '', '#/article');
  let depthAtEnd: number | null = null;
  open('menu', []);
  open('panel', []);
  await settled();
  expect(depth()).toBe(2);
  key.end(() => {
    depthAtEnd = depth();
  });
  expect(depthAtEnd).toBeNull();
  await settled();
  expect([depthAtEnd, location.hash]).toEqual([0, '#/article']);
  depthAtEnd = null;
  key.end(() => {
    depthAtEnd = depth();
  });
  expect(depthAtEnd).toBe(0);
  await goBack();
});
