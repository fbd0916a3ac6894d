import { join, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { readPage, textOf } from './support/actions/use-popup';
import { inBrowser } from './support/browsers/in-browsers';
import { buildShowing } from './support/browsers/other-builds';

const folder = resolve(import.meta.dirname, '../../utils/locales');
/** The widths of the popup and of a phone screen, in CSS pixels. */
const WIDTHS = [780, 360];

async function wordsIn(language: string): Promise<ReadonlyMap<string, string>> {
  const messages = await parseMessagesFile(join(folder, `${language}.yml`));
  return new Map(messages.flatMap((message) => (message.type === 'plural' ? [] : [[message.key.join('.'), message.message]])));
}

/** Returns the elements in the toolbar and the cast header that are clipped or overflow. Runs in the page. */
function findClipped(root: ParentNode = document): string[] {
  const bars = [...root.querySelectorAll('.toolbar, .cast-head')];
  const parts = bars.flatMap((bar) => [bar, ...bar.querySelectorAll('button, h2, .tool-label, .position')]);
  const clipped = parts.filter((part) => {
    const box = part.getBoundingClientRect();
    // On a narrow screen, the labels are only for screen readers and are one pixel wide.
    const isDrawn = box.width > 1 && box.height > 1;
    const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline';
    const around = part.parentElement?.closest('.cast-head')?.getBoundingClientRect();
    const isOut = box.left < (around?.left ?? 0) - 1 || box.right > (around?.right ?? innerWidth) + 1;
    return isDrawn && (isCut || isOut);
  });
  return bars.length < 2 ? ['there is no toolbar, or no cast'] : clipped.map((part) => `${part.className}: ${part.textContent}`);
}

/**
 * The combinations of browser and language in which the interface is tested. For each alphabet, the language with the longest words is
 * used. `tests/locales.test.ts` checks that all translations are complete.
 */
const SHOWN = [
  ['chromium', 'de'],
  ['firefox', 'uk'],
] as const;

for (const [name, language] of SHOWN) {
  inBrowser(
    name,
    `the interface in the language «${language}»`,
    (world) => {
      test('appears in the popup and in the library, and both pages declare its language', async () => {
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
        await library.waitFor('the title of the library', (title?: string) => document.title === title, words.get('library.title'));
        expect(await library.evaluate(() => document.documentElement.lang.replace(/-.*/, ''))).toBe(language);
      });

      test('has a reader-mode toolbar that fits the widths of the popup and of a phone', async () => {
        const { page, view } = await openReader(world, '/sample/');
        expect(await view.evaluate((root) => root.querySelector('.reader')?.getAttribute('lang')?.replace(/-.*/, ''))).toBe(language);
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 800 });
          await view.waitFor(`a width of ${width}`, (_, wanted) => innerWidth === wanted, width);
          expect(await view.evaluate(findClipped), `${width} pixels`).toEqual([]);
          expect(await view.evaluate((root) => root.querySelector('.toolbar')?.clientHeight ?? 99), `${width} pixels`).toBeLessThan(60);
        }
      });
    },
    { makeBuild: () => buildShowing(name, { language }) },
  );
}

inBrowser(
  'chromium',
  'a right-to-left interface',
  (world) => {
    test('mirrors the whole popup, and its labels fit into the toolbar', async () => {
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
  { makeBuild: (name) => buildShowing(name, { language: 'en', direction: 'rtl' }) },
);
