import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { countOf, readPage, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

const TITLE = 'Sorrel Islands reopen cod talks after a week of empty harbours';
const waitForTitle = (panel: Surface, title: string) =>
  panel.waitFor(`«${title}»`, (wanted: string) => document.querySelector('.article h1')?.textContent === wanted, title);
const note = (panel: Surface) => textOf(panel, '.panel-note');

inBothBrowsers('the side panel', (world) => {
  const openFrom = async (page: Page): Promise<Surface> => {
    const popup = await readPage(world.session, page);
    await popup.click('[data-action=more]');
    await popup.click('[data-action=open-panel]');
    const panel = await world.session.findPanel();
    await panel.waitFor('the article', () => document.querySelector('mark.quote'));
    return panel;
  };
  const openSample = async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    return { page, panel: await openFrom(page) };
  };

  test('opens from the popup with what is open there, and fits into its width', async () => {
    const { panel } = await openSample();
    expect(await textOf(panel, '.article h1')).toBe(TITLE);
    expect(await countOf(panel, '.cast .actor')).toBeGreaterThan(5);
    expect(await countOf(panel, '[data-action=reader]')).toBe(0);
    // The popup has read the page; the panel has it from there.
    expect(await panel.evaluate(() => performance.getEntriesByName('asked').length)).toBe(0);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await panel.violations()).toEqual([]);
  });

  test('stays with its article while the reader goes on, and when the tab is closed', async () => {
    const { page, panel } = await openSample();
    await page.goto(`${world.server.url}/club/bridge`);
    const other = await world.session.openPage(`${world.server.url}/club/ferry`);
    await page.close();
    expect(await textOf(panel, '.article h1')).toBe(TITLE);
    await panel.click('.chip');
    await panel.waitFor('the card', () => document.querySelector('.card'));
    await panel.press('Escape');
    await panel.click('[data-action=save]');
    await panel.waitFor('the save to be acknowledged', () => document.querySelector('[data-toast=saved], [data-toast=updated]'));
    await other.close();
  });

  test('turns to another article when it is opened for it', async () => {
    const { panel } = await openSample();
    const other = await world.session.openPage(`${world.server.url}/club/bridge`);
    const popup = await readPage(world.session, other);
    await popup.click('[data-action=more]');
    await popup.click('[data-action=open-panel]');
    await waitForTitle(panel, 'The bridge');
  });

  test('says that it may not see a tab that was not clicked on, and keeps its article', async () => {
    const { panel } = await openSample();
    await world.session.openPage(`${world.server.url}/club/bridge`);
    await panel.click('[data-action=read-front]');
    await panel.waitFor('the sentence', () => document.querySelector('.panel-note')?.textContent);
    expect(await note(panel)).toContain('Follow the tab');
    expect(await textOf(panel, '.article h1')).toBe(TITLE);
  });

  test('reads the tab in front when it is told to and may see it', async () => {
    const { panel } = await openSample();
    const other = await world.session.openPage(`${world.server.url}/club/bridge`);
    const popup = await readPage(world.session, other);
    await popup.close();
    await panel.click('[data-action=read-front]');
    await waitForTitle(panel, 'The bridge');
  });

  test('follows the tab when asked to, until it is told to stop', async () => {
    const { page, panel } = await openSample();
    await world.session.allowPages('*');
    await page.bringToFront();
    await panel.click('[data-setting=follow]');
    await panel.waitFor('it to follow', () => document.querySelector<HTMLInputElement>('[data-setting=follow]')?.checked);
    const other = await world.session.openPage(`${world.server.url}/club/bridge`);
    await waitForTitle(panel, 'The bridge');
    await other.goto(`${world.server.url}/club/ferry`);
    await waitForTitle(panel, 'The ferry');
    await other.goto(`${world.server.url}/list`);
    await waitUntil('why it stays', async () => (await note(panel)).includes('no article on this page'));
    expect(await textOf(panel, '.article h1')).toBe('The ferry');
    await page.bringToFront();
    await waitForTitle(panel, TITLE);
    await panel.click('[data-setting=follow]');
    await other.goto(`${world.server.url}/club/bridge`);
    await other.bringToFront();
    await panel.click('[data-action=read-front]');
    await waitUntil('it to say that it may not see the page', async () => (await note(panel)).includes('Follow the tab'));
    expect(await textOf(panel, '.article h1')).toBe(TITLE);
  });
});
