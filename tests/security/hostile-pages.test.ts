import { beforeAll, describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../utils/model';
import { readPage } from '../e2e/support/actions/use-popup';
import { inBothBrowsers, testOnce } from '../e2e/support/browsers/in-browsers';
import { BUSY_PAGES, EXTREME_PAGES, type HostilePage } from '../support/extreme-pages';
import { CLOBBERED_PAGES, SCRIPTED_PAGES, untamperedPage } from '../support/scripted-pages';
import { localServer } from './support/local-server';

/** The part of the extension API that this file uses. */
declare const chrome: { runtime: { readonly id: string } };
declare global {
  /** The messages and events that the page received and could use to detect the extension. */
  var overheard: string[];
}

/**
 * These tests cover pages that try to freeze the tab, make the extension throw, or change the extracted article. To time the extension on
 * all such pages, run `npm run -s measure -- blow-ups`.
 */

/** Returns the hostile page with the given name. */
const named = (name: string): HostilePage => {
  const found = [...EXTREME_PAGES, ...BUSY_PAGES].find((page) => page.name === name);
  if (!found) throw new Error(`There is no hostile page «${name}».`);
  return found;
};
/** The worst page of each kind, with its expected outcome. */
const WORST: readonly (readonly [HostilePage, ErrorCode | 'article'])[] = [
  [named('a million quotation marks in one paragraph'), 'pageTooLarge'],
  [named('10,000 nested tables'), 'pageTooDeep'],
  [named('10,000 deep, built by script'), 'pageTooDeep'],
  [named('100,000 nested arrays in the data'), 'article'],
];
/** A page that is quick to extract but slow to analyse. */
const LONG = named('one sentence of 190,000 characters');

/**
 * Pages with DOM clobbering, in which elements shadow the names of DOM properties. The page «all 45 names» is left out, because another
 * page contains the same names in a form around the story.
 */
const CLOBBERED = CLOBBERED_PAGES.filter(({ name }) => name !== 'all 45 names');

const PAGES: readonly HostilePage[] = [
  { name: 'untampered', html: untamperedPage },
  ...CLOBBERED,
  ...SCRIPTED_PAGES,
  ...WORST.map(([page]) => page),
  LONG,
];
const pathOf = (page: HostilePage): string => `/${PAGES.findIndex(({ name }) => name === page.name)}`;

const server = localServer((request, response) => {
  const page = PAGES[Number(request.url?.slice(1))];
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html());
});

inBothBrowsers('a hostile page', (world) => {
  const read = async (page: HostilePage): Promise<{ outcome: string; title: string; text: string; alive: boolean }> => {
    const tab = await world.session.openPage(server.url + pathOf(page));
    const popup = await readPage(world.session, tab);
    const found = await popup.evaluate(() => {
      const { article } = globalThis.dramatis ?? {};
      const error = document.querySelector<HTMLElement>('[data-error]')?.dataset.error ?? 'nothing';
      return { outcome: article ? 'article' : error, title: article?.title ?? '', text: article?.text ?? '' };
    });
    return { ...found, alive: (await tab.evaluate('1 + 1')) === 2 };
  };

  describe('a page that overrides the globals and properties that scripts rely on', () => {
    let plain: Awaited<ReturnType<typeof read>>;
    beforeAll(async () => {
      plain = await read(PAGES[0] as HostilePage);
      await world.session.reset();
      expect(plain.text.split('\n')).toHaveLength(8);
    });

    // Firefox hides these elements from the scripts of extensions.
    const clobbered = world.name === 'chromium' ? CLOBBERED : [];
    test.each([...clobbered, ...SCRIPTED_PAGES])('is read like the same page without overrides ($name)', async (page) => {
      expect(await read(page)).toEqual(plain);
    });
  });

  test('cannot detect that it is being read', async () => {
    const other = await readPage(world.session, await world.session.openPage(server.url + pathOf(PAGES[0] as HostilePage)));
    const id = await other.evaluate(() => chrome.runtime.id);
    await other.close();
    const tab = await world.session.openPage(server.url + pathOf(PAGES[0] as HostilePage));
    await tab.evaluate((extension: string) => {
      globalThis.overheard = [];
      addEventListener('message', () => globalThis.overheard.push('message'));
      // WXT makes each content script dispatch an event when it starts, for which the page could listen. These scripts must therefore not
      // be content scripts of WXT. Reader mode itself is not tested, because it is visible to any page.
      for (const name of ['extract-article', 'provide-block-model', 'fingerprint-page', 'locate-block'])
        document.addEventListener(`${extension}:${name}:wxt:content-script-started`, () => globalThis.overheard.push(name));
    }, id);
    await (await readPage(world.session, tab)).close();
    await world.session.pressShortcut(tab);
    await world.session.readerOf(tab).waitFor('the article in reader mode', (root) => root.querySelector('.article .body'));
    expect(await tab.evaluate(() => globalThis.overheard)).toEqual([]);
  });

  test.each(WORST.map(([page, outcome]) => ({ page, outcome, name: page.name })))(
    'leaves the tab responsive, and the outcome is «$outcome» ($name)',
    async ({ page, outcome }) => {
      expect(await read(page)).toMatchObject({ outcome, alive: true });
    },
  );

  testOnce(world, 'yields an article and leaves the tab responsive even if its analysis takes a long time', async () => {
    expect(await read(LONG)).toMatchObject({ outcome: 'article', alive: true });
  });
});
