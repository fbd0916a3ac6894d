import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { askLibrary } from './support/actions/ask-library';
import { openFirstForm } from './support/actions/correct-story';
import { choose, pressAt, told, waitForSnackbar } from './support/actions/fill-in-forms';
import { turnOn } from './support/actions/open-reader';
import { openSaved } from './support/actions/save-by-shortcut';
import { chooseMore, readPage, saveFrom } from './support/actions/use-popup';
import { inBothBrowsers, inBrowser, testOnce } from './support/browsers/in-browsers';

/** The part of the extension API that this file uses. The browser's own event also has `dispatch`, which calls its listeners. */
declare const chrome: {
  management: { getSelf(): Promise<{ installType: string }> };
  runtime: { onInstalled: { dispatch(details: { reason: string }): void } };
  tabs: { query(asked: object): Promise<{ url?: string; pendingUrl?: string }[]> };
};

/** Waits for the sample article, and returns the names of the first four in its cast. */
const castOf = (page: Surface) =>
  page.waitFor('the sample with its cast', () =>
    document.documentElement.dataset.state === 'ready'
      ? [...document.querySelectorAll('.actor-name')].slice(0, 4).map(({ textContent }) => textContent)
      : null,
  );
const titleOf = (surface: Surface) => surface.waitFor('the title', () => document.querySelector('h1')?.textContent);
/** Waits until the guide has the focus on one of its lines, and shows it. */
const showsLine = (guide: Surface, name: string) =>
  guide.waitFor(
    'the line in view',
    (id: string) => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return document.activeElement?.id === id && top > 0 && bottom < innerHeight;
    },
    name,
  );
/** Returns the widths of the content and of the window. Runs in the page. */
const widths = () => [document.documentElement.scrollWidth, innerWidth];

inBothBrowsers('the guide in the extension', (world) => {
  test('opens from the menu of the popup, and leads to each of its sections', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/story`));
    await chooseMore(popup, 'help');
    const guide = await world.session.findOwnPage('/guide.html');
    expect(await titleOf(guide)).toBe('Guide to Dramatis');
    await guide.click('nav a[href="#privacy"]');
    await guide.waitFor('the section at the top', () => {
      const top = document.querySelector('#privacy')?.getBoundingClientRect().top ?? 999;
      return location.hash === '#privacy' && top < innerHeight / 2;
    });
  });

  testOnce(world, 'opens from the library at the section about it', async () => {
    const library = await world.session.openLibrary();
    await library.waitFor('the library', () => document.querySelector('h1'));
    await library.click('[data-action=help]');
    const guide = await world.session.findOwnPage('/guide.html#save');
    await guide.waitFor('the section in view', () => {
      const top = document.querySelector('#save')?.getBoundingClientRect().top ?? 999;
      return top > -5 && top < innerHeight / 2;
    });
  });

  test('opens from a question mark beside a quotation at the line about it, in the popup and in reader mode', async () => {
    const page = await world.session.openPage(`${world.server.url}/story`);
    const popup = await readPage(world.session, page);
    await popup.click('.quote');
    expect(await popup.violations()).toEqual([]);
    await popup.click('.card [data-help=certainty]');
    await showsLine(await world.session.findOwnPage('/guide.html#certainty'), 'certainty');
    const reader = await turnOn(world.session, page);
    await reader.evaluate((root) => root.querySelector<HTMLElement>('[data-action=display]')?.click());
    await reader.waitFor('the help link of the panel', (root) => root.querySelector('[data-help=display]'));
    await reader.evaluate((root) => root.querySelector<HTMLElement>('[data-help=display]')?.click());
    await showsLine(await world.session.findOwnPage('/guide.html#display'), 'display');
  });

  testOnce(world, 'the first steps and the sample have no accessibility violations in light and dark, at any width', async () => {
    for (const path of ['/guide.html', '/welcome.html', '/sample.html']) {
      const page = await world.session.openOwnPage(path);
      await titleOf(page);
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulate(scheme);
        expect(await page.violations(), `${path} ${scheme}`).toEqual([]);
      }
      // At 400 per cent, the window is as narrow as a phone.
      await page.zoom(400);
      const [content = 0, window = 0] = await page.evaluate(widths);
      expect(content, path).toBeLessThanOrEqual(window);
      await page.close();
    }
  });

  test('shows first steps for this browser, with its shortcuts', async () => {
    const steps = await world.session.openOwnPage('/welcome.html');
    expect(await titleOf(steps)).toBe('Welcome to Dramatis');
    expect(await steps.evaluate(() => document.querySelector('[data-browser]')?.textContent)).toContain(
      world.name === 'firefox' ? 'gear' : 'pin beside',
    );
    const keys = await steps.evaluate(() => [...document.querySelectorAll('.shortcuts kbd')].map(({ textContent }) => textContent));
    expect(keys).toHaveLength(4);
    await steps.click('[data-action=guide]');
    await world.session.findOwnPage('/guide.html');
  });

  test('and the first steps lead by mouse and by key to a sample article, which can be corrected and is saved only by the reader', async () => {
    const page = await world.session.openOwnPage('/welcome.html');
    await page.click('[data-action=sample]');
    expect(await castOf(page)).toEqual(['Helen Ardwick', 'Martin Quillby', 'Greyheron Ferries', 'Rosa Lindfield']);
    expect(
      await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin))),
    ).toEqual([]);
    expect(await told(page, 'This boat takes')).toContain('Helen Ardwick');
    await openFirstForm(page);
    await choose(page, 'who', 'Rosa Lindfield');
    await page.click('[data-action=apply-speaker]');
    await waitForSnackbar(page, 'corrected');
    await page.click('[data-action=first-steps]');
    await page.waitFor('the first steps', () => document.querySelector('.steps'));
    await pressAt(page, '[data-action=sample]');
    await castOf(page);
    expect(await told(page, 'This boat takes')).toContain('Rosa Lindfield');
    expect(await askLibrary(page, { call: 'find', url: 'https://sample.dramatis.example/en' })).toBeNull();
    await saveFrom(page);
    const library = await openSaved(world);
    await library.waitFor('the corrected quotation', () => document.querySelector('mark[data-certainty=reader]'));
    expect(await told(library, 'This boat takes')).toContain('Rosa Lindfield');
    // No page belongs to the sample, so nothing leads there.
    expect(await library.evaluate(() => document.querySelector('.article-header .site')?.querySelector('a') ?? 'no link')).toBe('no link');
  });

  test('and the first steps do not open by themselves for a copy that was loaded for development', async () => {
    const urls = await world.session.inBackground(async () =>
      (await chrome.tabs.query({})).map(({ url, pendingUrl }) => url ?? pendingUrl ?? ''),
    );
    expect(urls.filter((url) => /welcome|guide/.test(url))).toEqual([]);
  });
});

// Firefox offers no way to call the listeners of this event, and does not install unsigned copies for good.
inBrowser('chromium', 'the first steps', (world) => {
  test('open when a person installs the extension, and not when it is updated', async () => {
    // A tab that the update opens would be there before that of the installation, because each is asked for in turn.
    await world.session.inBackground(() => {
      chrome.management.getSelf = async () => ({ installType: 'normal' });
      for (const reason of ['update', 'install']) chrome.runtime.onInstalled.dispatch({ reason });
    });
    const steps = await world.session.findOwnPage('/welcome.html');
    expect(await titleOf(steps)).toBe('Welcome to Dramatis');
    const opened = await world.session.inBackground(async () =>
      (await chrome.tabs.query({})).filter(({ url, pendingUrl }) => /welcome/.test(`${url}${pendingUrl}`)),
    );
    expect(opened).toHaveLength(1);
    // The next start of the background knows the browser's own function again.
    await world.session.stopBackground();
  });
});
