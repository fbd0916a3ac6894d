import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { openReader } from './support/actions/open-reader';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { readPage } from './support/actions/use-popup';
import { inBothBrowsers, type TestEnvironment, testOnce } from './support/browsers/in-browsers';
import { lettersOf, type Printed, readPdf } from './support/inspection/read-pdf';

const TITLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';

/** Returns how often the given words occur in the printed document. */
const timesIn = ({ letters }: Printed, words: string): number => letters.split(lettersOf(words)).length - 1;

/** Checks that the text and the address of the article are printed, but no controls of the user interface. */
function expectArticle(printed: Printed, text: string, address: string): void {
  expect(timesIn(printed, TITLE)).toBeGreaterThan(0);
  const words = new Set(text.match(/[\p{L}\p{M}’]{4,}/gu));
  expect(words.size).toBeGreaterThan(200);
  expect([...words].filter((word) => timesIn(printed, word) === 0)).toEqual([]);
  expect(timesIn(printed, `Source: ${address}`)).toBe(1);
  for (const word of ['Reader mode', 'Display', 'Save', 'Everyone']) expect(timesIn(printed, word), word).toBe(0);
}

/** Checks the page numbers in Chromium. Firefox does not support CSS margin boxes, and can print its own page numbers instead. */
function expectNumbers({ name }: TestEnvironment, printed: Printed): void {
  if (name !== 'chromium') return;
  for (let page = 1; page <= printed.pages; page++) expect(printed.letters).toContain(`${page}/${printed.pages}`);
}

/**
 * Returns the text of the article, the most frequent initials beside its quotations, and how often they occur. Ignores chips that show a
 * full name or repeat the one before them. Runs in the page.
 */
function readShown(root: Document = document) {
  const chips = [...root.querySelectorAll<HTMLElement>('.chip:not([data-name], [data-repeats])')].map(
    ({ dataset }) => dataset.initials ?? '',
  );
  const countOf = (initials: string) => chips.filter((one) => one === initials).length;
  const [initials = ''] = chips.filter((one) => /^\p{Lu}{2}$/u.test(one)).sort((one, other) => countOf(other) - countOf(one));
  return {
    text: [...root.querySelectorAll('.body p')].map((one) => one.textContent).join(' '),
    initials,
    marked: countOf(initials),
  };
}

inBothBrowsers('printing', (world) => {
  test('includes the article from reader mode with the initials beside its quotations, but not the original page', async () => {
    const { page, view } = await openReader(world, '/sample/');
    // It is rendered right after the first paint.
    await view.waitFor('the source for print', (root) => root.querySelector('.print-source'));
    const { text, initials, marked } = await view.evaluate(readShown);
    expect(marked).toBeGreaterThan(1);
    const printed = readPdf(await page.pdf());
    expectArticle(printed, text, `${world.server.url}/sample/`);
    // The printed cast contains the initials, which makes the count higher.
    expect(timesIn(printed, initials)).toBeGreaterThan(marked);
    expect(printed.pages).toBeGreaterThan(1);
    expect(timesIn(printed, TITLE)).toBe(1);
    expectNumbers(world, printed);
    expect(timesIn(printed, 'Sign in')).toBe(0);
    expect(timesIn(printed, 'Mentioned')).toBe(1);
    expect(timesIn(printed, 'Read on')).toBe(1);
    // The source of the article is printed last.
    expect(printed.letters.indexOf(lettersOf('Mentioned'))).toBeLessThan(printed.letters.indexOf(lettersOf('Read on')));
  });

  testOnce(world, 'leaves out the marks on quotations when the reader turns them off in a saved article', async () => {
    await saveByKey(world, '/sample/');
    const library = await openSaved(world);
    const { text, initials, marked } = await library.evaluate(readShown);
    expect(marked).toBeGreaterThan(1);
    await library.press('x');
    await library.click('[data-setting=print-marks]');
    await library.waitFor('the article without printed marks', () => document.querySelector('.reading[data-print-marks=off]'));
    await library.press('Escape');
    const printed = readPdf(await library.pdf());
    expectArticle(printed, text, `${world.server.url}/sample/`);
    // The initials now occur only in the cast.
    expect(timesIn(printed, initials)).toBeLessThan(marked);
  });

  testOnce(world, 'from the popup opens reader mode and uses the print settings chosen in the popup', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/sample/`);
    const popup = await readPage(session, page);
    const text = await popup.evaluate(() => dramatis?.article.text ?? '');
    await popup.press('x');
    await popup.click('[data-setting=print-cast]');
    await popup.click('[data-action=print]');
    const view = session.readerOf(page);
    await waitUntil('reader mode', () => view.isOn());
    await view.waitFor('reader mode to be printed', () => performance.getEntriesByName('print').length === 1);
    // Firefox now shows its print dialog. Meanwhile, the scripts of the page do not run, so printing the tab would show the frame at a size
    // that may be out of date.
    if (world.name === 'firefox') return;
    // The frame tells the page its height on paper whenever it changes, and the page applies it when its scripts run next.
    await view.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(true)))));
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
    // The first print job may still be running, and a tab can run only one at a time.
    const printed = readPdf(await waitUntil('the tab to be printed again', () => page.pdf()));
    expectArticle(printed, text, `${world.server.url}/sample/`);
    expect(timesIn(printed, 'Mentioned')).toBe(0);
  });
});
