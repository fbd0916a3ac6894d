import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ReaderView } from '../../scripts/browsers/session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { clickIn, turnOn } from './support/actions/open-reader';
import { chooseMore, readPage } from './support/actions/use-popup';
import { waitUntilClosed } from './support/actions/wait-until-closed';
import { inBothBrowsers } from './support/browsers/in-browsers';

const waitForMarks = (over: ReaderView) => over.waitFor('the marks', (root) => root.querySelectorAll('.over-box').length);
const countMarked = (over: ReaderView) => over.evaluate((root) => root.querySelectorAll('.over-quote').length);

/** Scrolls to some words of a page, and returns a point on them. */
const pointOn = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      scrollBy({ top: range.getBoundingClientRect().top - 200, behavior: 'instant' });
      const [line] = range.getClientRects();
      return line ? { x: line.left + 5, y: line.top + line.height / 2 } : null;
    }
    return null;
  }, words);

/** Points at words of a page with the mouse until the label over them has the wanted name. The marks follow the page a moment later. */
async function expectLabel(page: Page, over: ReaderView, words: string, name: string): Promise<void> {
  const isNamed = async () => {
    const point = await pointOn(page, words);
    if (!point) throw new Error(`The page has no «${words}».`);
    await page.mouse.move(point.x + 1, point.y);
    await page.mouse.move(point.x, point.y);
    return over.evaluate((root, wanted: string) => root.querySelector('.over-label')?.textContent?.includes(wanted), name);
  };
  await waitUntil(`the label «${name}»`, isNamed, {
    describe: () => over.evaluate((root) => root.querySelector('.over-label')?.textContent ?? 'no label'),
  });
}

inBothBrowsers('the marks on the page itself', (world) => {
  test('lie over the quotations, name the speaker, follow corrections, and go without a trace', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await readPage(world.session, page);
    const said = await popup.evaluate(() => {
      const { article, analysis } = globalThis.dramatis ?? {};
      const quote = analysis?.quotes.find(({ speaker }) => speaker?.actorId);
      const [part] = quote?.parts ?? [];
      return {
        count: analysis?.quotes.length ?? 0,
        words: part ? (article?.text.slice(part.start, part.end) ?? '') : '',
        name: analysis?.actors.find(({ id }) => id === quote?.speaker?.actorId)?.name ?? '',
      };
    });
    await chooseMore(popup, 'overlay');
    await waitUntilClosed(popup);
    const over = world.session.overlayOf(page);
    await waitForMarks(over);
    expect(await countMarked(over)).toBe(said.count);
    await over.waitFor(
      'the sentence',
      (root, count: number) => root.querySelector('[role=status]')?.textContent?.startsWith(`${count} `),
      said.count,
    );
    expect(await over.violations()).toEqual([]);
    await expectLabel(page, over, said.words, said.name);

    const again = await readPage(world.session, page);
    await again.click('.chip');
    await again.click('[data-action=correct]');
    await again.click('[data-action=not-quote]');
    await over.waitFor('one mark less', (root, count: number) => root.querySelectorAll('.over-quote').length === count, said.count - 1);
    await again.close();

    await page.bringToFront();
    const place = await page.evaluate(() => scrollY);
    await world.session.chooseContextMenu(page, 'mark-page');
    await over.waitUntilOff();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  test('stay under reader mode, which they do not disturb, and follow what the reader corrects there', async () => {
    const page = await world.session.openPage(`${world.server.url}/club/bridge`);
    await world.session.chooseContextMenu(page, 'mark-page');
    const over = world.session.overlayOf(page);
    await waitForMarks(over);
    const count = await countMarked(over);
    const view = await turnOn(world.session, page);
    await clickIn(view, '.chip');
    await clickIn(view, '[data-action=correct]');
    await clickIn(view, '[data-action=not-quote]');
    await view.waitFor('the snackbar', (root) => root.querySelector('[data-toast=notQuote]'));
    await page.keyboard.press('Escape');
    await view.waitUntilOff();
    await over.waitFor('one mark less', (root, wanted: number) => root.querySelectorAll('.over-quote').length === wanted, count - 1);

    // In reader mode, the page is not seen, so its marks are turned on and not off.
    const again = await turnOn(world.session, page);
    await world.session.chooseContextMenu(page, 'mark-page');
    await again.waitUntilOff();
    await waitForMarks(over);
  });

  test('stay on their words when the page moves them, and end when the site shows another article', async () => {
    const page = await world.session.openPage(`${world.server.url}/spa`);
    await world.session.chooseContextMenu(page, 'mark-page');
    const over = world.session.overlayOf(page);
    await waitForMarks(over);
    const words = await page.evaluate(() => /“[^”]+”/.exec(document.body.textContent ?? '')?.[0] ?? '');
    const label = await over.evaluate((root) => root.querySelector('.over-quote')?.getAttribute('aria-label') ?? '');
    const [, name = ''] = /^Quotation by (.+)$/.exec(label) ?? [];
    await expectLabel(page, over, words, name);
    await page.evaluate(() => {
      const advertisement = document.createElement('div');
      advertisement.style.blockSize = '333px';
      document.body.prepend(advertisement);
    });
    await expectLabel(page, over, words, name);
    await page.evaluate(() => globalThis.next());
    await over.waitUntilOff();
  });

  test('are not made where there is no article, and the reader is told why', async () => {
    const page = await world.session.openPage(`${world.server.url}/list`);
    await world.session.chooseContextMenu(page, 'mark-page');
    await waitUntil('the notice', async () => (await world.session.noticeOver(page)) !== null);
    expect(await world.session.overlayOf(page).isOn()).toBe(false);
  });
});
