import { join, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readPage, textOf } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

const folder = resolve(import.meta.dirname, '../../utils/locales');
/** CSS pixels: the popup, and a telephone. */
const WIDTHS = [780, 360];

async function wordsIn(language: string): Promise<ReadonlyMap<string, string>> {
  const messages = await parseMessagesFile(join(folder, `${language}.yml`));
  return new Map(messages.flatMap((message) => (message.type === 'plural' ? [] : [[message.key.join('.'), message.message]])));
}

/** What of the toolbar and of the head of the cast is cut off, out of sight or out of its box. Runs in the page. */
function findClipped(root: ParentNode = document): string[] {
  const bars = [...root.querySelectorAll('.toolbar, .cast-head')];
  const parts = bars.flatMap((bar) => [bar, ...bar.querySelectorAll('button, h2, .tool-label, .position')]);
  const clipped = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    // On a narrow screen the words are there for screen readers alone, one pixel wide.
    const isDrawn = box.width > 1 && box.height > 1;
    const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline';
    const around = part.parentElement?.closest('.cast-head')?.getBoundingClientRect();
    const isOut = box.left < (around?.left ?? 0) - 1 || box.right > (around?.right ?? innerWidth) + 1;
    return isDrawn && (isCut || isOut);
  });
  return bars.length < 2 ? ['there is no toolbar, or no cast'] : clipped.map((part) => `${part.className}: ${part.textContent}`);
}

async function openReader({ session }: World, page: Page): Promise<void> {
  const popup = await readPage(session, page);
  await popup.click('[data-action=reader]');
  await waitUntil('reader mode', () => session.readerOf(page).evaluate((root) => root.querySelector('mark.quote') !== null));
  await popup.close();
}

/** Those with the longest words, in both alphabets; that the others are whole is held by tests/locales.test.ts. */
const LANGUAGES = ['de', 'uk'];

for (const language of LANGUAGES) {
  inBothBrowsers(
    `the interface in ${language}`,
    (world) => {
      test('is what the popup and the library speak, and say that they speak', async () => {
        const words = await wordsIn(language);
        const page = await world.session.openPage(`${world.server.url}/sample/`);
        const popup = await readPage(world.session, page);
        expect(await textOf(popup, '[data-action=save] .tool-label')).toBe(words.get('save.save'));
        expect(await textOf(popup, '.cast h2')).toBe(words.get('cast.title'));
        expect(await popup.evaluate(() => document.documentElement.lang.replace(/-.*/, ''))).toBe(language);
        expect(await popup.evaluate(() => document.documentElement.dir)).toBe('ltr');
        expect(await popup.evaluate(findClipped)).toEqual([]);
        await popup.close();
        const library = await world.session.openLibrary();
        await library.waitFor('the words', (title?: string) => document.title === title, words.get('library.title'));
        expect(await library.evaluate(() => document.documentElement.lang.replace(/-.*/, ''))).toBe(language);
      });

      test.each(WIDTHS)('has room in the toolbar of reader mode on %i pixels', async (width) => {
        const page = await world.session.openPage(`${world.server.url}/sample/`);
        await openReader(world, page);
        await page.setViewport({ width, height: 800 });
        const reader = world.session.readerOf(page);
        await waitUntil('the width', () => reader.evaluate((_, wanted) => innerWidth === wanted, width));
        expect(await reader.evaluate(findClipped)).toEqual([]);
        expect(await reader.evaluate((root) => root.querySelector('.toolbar')?.clientHeight ?? 99)).toBeLessThan(60);
        expect(await reader.evaluate((root) => root.querySelector('.reader')?.getAttribute('lang')?.replace(/-.*/, ''))).toBe(language);
      });
    },
    { language },
  );
}

inBothBrowsers(
  'an interface from right to left',
  (world) => {
    test('turns the whole page around, and has room in its toolbar', async () => {
      const page = await world.session.openPage(`${world.server.url}/sample/`);
      const popup = await readPage(world.session, page);
      expect(await popup.evaluate(() => document.documentElement.dir)).toBe('rtl');
      const sides = await popup.evaluate(() =>
        ['.cast', '.brand', '.tools'].map((query) => document.querySelector(query)?.getBoundingClientRect().left ?? -1),
      );
      const [cast = -1, brand = -1, tools = -1] = sides;
      expect(cast).toBeLessThan(100);
      expect(brand).toBeGreaterThan(tools);
      expect(await popup.evaluate(findClipped)).toEqual([]);
    });
  },
  { language: 'en', direction: 'rtl' },
);
