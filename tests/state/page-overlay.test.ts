import { beforeEach, expect, test } from 'vitest';
import type { OpenPage, Reading, Result, Span } from '../../utils/model';
import { createPageOverlay, type PageOverlayPorts } from '../../utils/state/page-overlay';
import { MAYOR, pageAt, SINGER, URL_A, withoutFirstQuotation } from './support/button-world';

/** Tab 7: what is marked on its page, and everything that the browser keeps about it. */
let tab: {
  marked: readonly string[] | null;
  stored: OpenPage | null;
  isPrivate: boolean;
  isReaderOn: boolean;
  answer: Result<void>;
  readonly noted: Set<number>;
};
let overlay: ReturnType<typeof createPageOverlay>;
const load = async (): Promise<Result<OpenPage>> => ({ ok: true, value: pageAt(URL_A, MAYOR, SINGER) });
const quotationsIn = (): number => (tab.marked ?? []).filter((words) => words.startsWith('“')).length;

beforeEach(() => {
  tab = { marked: null, stored: null, isPrivate: false, isReaderOn: false, answer: { ok: true, value: undefined }, noted: new Set() };
  const ports: PageOverlayPorts = {
    async open(_, { article }: Reading, marks: readonly (readonly Span[])[]) {
      if (tab.answer.ok) tab.marked = marks.flatMap((spans) => spans.map(({ start, end }) => article.text.slice(start, end)));
      return tab.answer;
    },
    async close() {
      const was = tab.marked !== null;
      tab.marked = null;
      return was;
    },
    isOn: async () => tab.marked !== null,
    isReaderOn: async () => tab.isReaderOn,
    async closeReader() {
      const was = tab.isReaderOn;
      tab.isReaderOn = false;
      return was;
    },
    tabs: {
      note: async (id) => void tab.noted.add(id),
      has: async (id) => tab.noted.has(id),
      forget: async (id) => void tab.noted.delete(id),
    },
    isPrivate: async () => tab.isPrivate,
    recall: async () => tab.stored,
  };
  overlay = createPageOverlay(ports);
});

test('the quotations of the loaded page are marked, and the marks removed the next time', async () => {
  expect(await overlay.toggle(7, load)).toEqual({ ok: true, value: 'on' });
  expect(quotationsIn()).toBe(2);
  expect(await overlay.toggle(7, load)).toEqual({ ok: true, value: 'off' });
  expect([tab.marked, tab.noted.size]).toEqual([null, 0]);
});

test('a double click turns the marks on and off again, and not on twice', async () => {
  expect(await Promise.all([overlay.toggle(7, load), overlay.toggle(7, load)])).toEqual([
    { ok: true, value: 'on' },
    { ok: true, value: 'off' },
  ]);
  expect(tab.marked).toBeNull();
});

test('the marks follow a correction of the stored page', async () => {
  await overlay.toggle(7, load);
  tab.stored = withoutFirstQuotation(pageAt(URL_A, MAYOR, SINGER));
  await overlay.renew(7);
  expect(quotationsIn()).toBe(1);
});

test('a page that the reader has not marked is not marked when it is stored', async () => {
  tab.stored = pageAt(URL_A, MAYOR);
  await overlay.renew(7);
  expect(tab.marked).toBeNull();
});

test('a page that has lost its marks gets no new ones when it is stored', async () => {
  await overlay.toggle(7, load);
  tab.marked = null;
  tab.stored = pageAt(URL_A, MAYOR);
  await overlay.renew(7);
  expect([tab.marked, tab.noted.size]).toEqual([null, 0]);
});

test('nothing is noted about a private window', async () => {
  tab.isPrivate = true;
  await overlay.toggle(7, load);
  expect([quotationsIn(), tab.noted.size]).toEqual([2, 0]);
});

test('the error of the page is returned, and a later attempt can succeed', async () => {
  expect(await overlay.toggle(7, async () => ({ ok: false, error: { code: 'notAnArticle' } }))).toEqual({
    ok: false,
    error: { code: 'notAnArticle' },
  });
  tab.answer = { ok: false, error: { code: 'overlayMissing' } };
  expect(await overlay.toggle(7, load)).toEqual({ ok: false, error: { code: 'overlayMissing' } });
  expect(tab.noted.size).toBe(0);
  await expect(overlay.toggle(7, () => Promise.reject(new Error('The page is broken.')))).rejects.toThrow('broken');
  tab.answer = { ok: true, value: undefined };
  expect(await overlay.toggle(7, load)).toEqual({ ok: true, value: 'on' });
});

test('reader mode is left alone by a change of the stored page, and the marks follow when it has been closed', async () => {
  await overlay.toggle(7, load);
  tab.isReaderOn = true;
  tab.stored = withoutFirstQuotation(pageAt(URL_A, MAYOR, SINGER));
  await overlay.renew(7);
  expect([tab.isReaderOn, quotationsIn()]).toEqual([true, 2]);
  tab.isReaderOn = false;
  await overlay.renew(7);
  expect(quotationsIn()).toBe(1);
});

test('reader mode gives way to the marks of its page, also if the page has been marked before', async () => {
  for (const _ of ['without marks', 'with marks']) {
    tab.isReaderOn = true;
    expect(await overlay.toggle(7, load)).toEqual({ ok: true, value: 'on' });
    expect([tab.isReaderOn, quotationsIn()]).toEqual([false, 2]);
  }
});
