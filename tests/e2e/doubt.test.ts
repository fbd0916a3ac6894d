import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { waitForSnackbar } from './support/actions/fill-in-forms';
import { openReader } from './support/actions/open-reader';
import { paste } from './support/actions/paste-clipboard';
import { readerMouse } from './support/actions/reader-mouse';
import { readPage, saveFrom } from './support/actions/use-popup';
import { waitUntilClosed } from './support/actions/wait-until-closed';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

/** Presses Tab until the focus is on an element that matches the selector. */
async function tabTo(surface: Surface, selector: string): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (await surface.evaluate((query: string) => document.activeElement?.matches(query), selector)) return;
    await surface.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

inBothBrowsers('an article that is hard to tell from what surrounds it', (world) => {
  test('has a notice that leads back to the page by keyboard, also with a screen reader', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/poor`));
    await popup.waitFor('the notice', () => document.querySelector('[data-notice=doubt]'));
    await tabTo(popup, '[data-notice=doubt] summary');
    await popup.press('Enter');
    await popup.waitFor('the help', () => document.querySelector('[data-notice=doubt] details[open] .doubt-help'));
    expect(await popup.violations()).toEqual([]);
    await tabTo(popup, '[data-action=back-to-page]');
    await popup.press('Enter').catch(() => undefined);
    await waitUntilClosed(popup);
  });

  test('has a notice in reader mode from which a report can be copied, and which closes reader mode', async () => {
    const { page, view } = await openReader(world, '/poor');
    const mouse = readerMouse(page, view);
    await mouse.press('[data-notice=doubt] summary');
    await mouse.press('[data-action=copy-report]');
    await view.waitFor('the snackbar', (root) => root.querySelector('[data-toast=reportCopied]'));
    await mouse.press('[data-action=back-to-page]');
    await view.waitUntilOff();
  });

  testOnce(world, 'keeps its notice in the library, with a link to the page, and its report has no words of the article', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/poor`));
    await saveFrom(popup);
    const library = await world.session.openLibrary();
    await library.click('.saved h2 a');
    await library.click('[data-notice=doubt] summary');
    const href = await library.evaluate(() => document.querySelector<HTMLAnchorElement>('[data-action=original-page]')?.href);
    expect(href).toBe(`${world.server.url}/poor`);
    await library.click('[data-action=copy-report]');
    await waitForSnackbar(library, 'reportCopied');
    const report = (await paste(world)).text;
    expect(report).toMatch(/^Dramatis [\d.]+, [^\n]+\nPage: http:\/\/127\.0\.0\.1:\d+\/poor\nLanguage: en\n/);
    expect(report).not.toMatch(/mayor|harbour/i);
  });
});
