import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ReaderView, Surface } from '../../scripts/browsers/session';
import { clickIn, openReader } from './support/actions/open-reader';
import { keepSettings, waitForKeptSetting } from './support/actions/store-settings';
import { readPage } from './support/actions/use-popup';
import { rest } from './support/actions/wait-until-still';
import { inBothBrowsers, inBrowser, testOnce } from './support/browsers/in-browsers';

/** Returns the computed styles of the article text, with sizes in CSS pixels. */
const styleOf = (popup: Surface) =>
  popup.evaluate(() => {
    const words = document.querySelector('.article .body p');
    if (!words) throw new Error('The article has no text.');
    const { fontSize, lineHeight, letterSpacing, wordSpacing, fontWeight } = getComputedStyle(words);
    return {
      size: Number.parseFloat(fontSize),
      chip: document.querySelector('.chip')?.getBoundingClientRect().height ?? 0,
      lineHeight: Number.parseFloat(lineHeight),
      letterSpacing,
      wordSpacing,
      fontWeight,
      paper: getComputedStyle(document.querySelector('.reading') as Element).backgroundColor,
    };
  });
const slide = (popup: Surface, name: string, value: number) =>
  popup.evaluate(
    (setting: string, number: number) => {
      const slider = document.querySelector<HTMLInputElement>(`[data-panel=display] [data-setting=${setting}]`);
      if (!slider) throw new Error(`The display panel has no slider «${setting}».`);
      slider.valueAsNumber = number;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );
const openDisplay = async (popup: Surface) => {
  await popup.click('[data-action=display]');
  await popup.waitFor('the panel', () => document.querySelector('[data-panel=display]'));
};
const reset = (popup: Surface) => popup.click('[data-action=reset-display]');
const isSeen = (popup: Surface, selector: string) =>
  popup.evaluate((query: string) => document.querySelector(query)?.checkVisibility() ?? false, selector);
const fontsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`));

inBrowser('chromium', 'the display panel', (world) => {
  const open = async (path: string) => readPage(world.session, await world.session.openPage(world.server.url + path));

  test('changes the size, spacing, weight and alignment of the text immediately, and can reset them', async () => {
    const popup = await open('/story');
    const before = await styleOf(popup);
    await openDisplay(popup);
    await slide(popup, 'size', 200);
    await slide(popup, 'lineHeight', 150);
    await slide(popup, 'letterSpacing', 10);
    await slide(popup, 'wordSpacing', 50);
    await slide(popup, 'weight', 600);
    await slide(popup, 'width', 24);
    await popup.click('[data-setting=align] [data-value=justify]');
    await popup.waitFor('the alignment', () => getComputedStyle(document.querySelector('.body p') as Element).textAlign === 'justify');
    const after = await styleOf(popup);
    expect(after.size).toBeCloseTo(before.size * 2, 1);
    // A reader who needs larger text also needs the speakers' initials to be larger.
    expect(after.chip).toBeGreaterThan(before.chip * 1.5);
    expect(after.lineHeight / after.size).toBeCloseTo((before.lineHeight / before.size) * 1.5, 1);
    expect(Number.parseFloat(after.letterSpacing)).toBeGreaterThan(3);
    expect(Number.parseFloat(after.wordSpacing)).toBeGreaterThan(15);
    expect(after.fontWeight).toBe('600');
    await reset(popup);
    await popup.waitFor('the alignment as by default', () => document.documentElement.dataset.align === 'start');
    expect(await styleOf(popup)).toEqual(before);
  });

  test('changes the theme by mouse or by key, and follows the system until the reader chooses a theme', async () => {
    const popup = await open('/story');
    const backgroundIn = async (scheme: 'light' | 'dark') => {
      await popup.emulate(scheme);
      await popup.waitFor(`the ${scheme} scheme`, (wanted: string) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
      return (await styleOf(popup)).paper;
    };
    const dark = await backgroundIn('dark');
    expect(await backgroundIn('light')).not.toBe(dark);
    await popup.press('t');
    await popup.press('t');
    await popup.waitFor('the dark theme', () => document.documentElement.dataset.theme === 'dark');
    expect((await styleOf(popup)).paper).toBe(dark);
    await openDisplay(popup);
    await popup.click('[data-value=custom]');
    await popup.waitFor('the colour fields', () => document.querySelector('[data-setting=paper]'));
    await popup.evaluate(() => {
      const paper = document.querySelector<HTMLInputElement>('[data-setting=paper]');
      if (!paper) throw new Error('There is no field for the colour.');
      paper.value = '#202838';
      paper.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.waitFor('the warning', () => document.querySelector('.colours [role=status]')?.textContent);
    expect((await styleOf(popup)).paper).toBe('rgb(32, 40, 56)');
  });

  test('hides pictures and links and makes the beginnings of words bold without changing the text', async () => {
    const popup = await open('/sample/');
    const words = await popup.evaluate(() => document.querySelector('.body')?.textContent);
    expect(await isSeen(popup, '.article img')).toBe(true);
    await openDisplay(popup);
    await popup.click('[data-setting=hidesImages]');
    await popup.click('[data-setting=hidesLinks]');
    await popup.click('[data-setting=boldsStarts]');
    await popup.waitFor('bold beginnings', () => document.querySelector('.body p b'));
    expect(await isSeen(popup, '.article img')).toBe(false);
    expect(await popup.evaluate(() => document.querySelector('.body')?.textContent)).toBe(words);
    await waitForKeptSetting(popup, 'display.boldsStarts', true);
    await waitForKeptSetting(popup, 'display.hidesImages', true);
    await waitForKeptSetting(popup, 'display.hidesLinks', true);
    await reset(popup);
    await popup.waitFor('beginnings as by default', () => !document.querySelector('.body p b'));
    expect(await isSeen(popup, '.article img')).toBe(true);
  });
});

inBothBrowsers('reader mode', (world) => {
  testOnce(world, 'hides pictures with their captions, and turns all links except those to footnotes into plain text', async () => {
    const library = await world.session.openLibrary();
    await keepSettings(library, { display: { hidesImages: true, hidesLinks: true } });
    const linksOf = async (view: ReaderView) => {
      await view.waitFor('the settings', (root) => root.querySelector<HTMLElement>('.reader')?.dataset.links === 'hidden');
      await view.evaluate(rest);
      return view.evaluate((root) =>
        [...root.querySelectorAll<HTMLElement>('.body a')].map((link) => `${getComputedStyle(link).pointerEvents} ${link.tabIndex}`),
      );
    };
    const notes = await openReader(world, '/fixtures/tables-and-notes');
    expect(new Set(await linksOf(notes.view))).toEqual(new Set(['auto 0']));
    const links = await openReader(world, '/fixtures/amp-page');
    expect(await linksOf(links.view)).toEqual(['none -1']);
    const pictures = await openReader(world, '/sample/');
    await linksOf(pictures.view);
    expect(
      await pictures.view.evaluate((root) => [...root.querySelectorAll('img, figcaption')].map((one) => one.checkVisibility())),
    ).toEqual([false, false]);
  });

  test('can load a font on a page with a strict content security policy', async () => {
    const { page, view } = await openReader(world, '/strict/');
    await clickIn(view, '[data-action=display]');
    await clickIn(view, '[data-value=opendyslexic] input');
    await view.waitFor('the font', () =>
      [...document.fonts].some(({ family, status }) => family.includes('OpenDyslexic') && status === 'loaded'),
    );
    expect(await fontsOf(page)).toEqual([]);
    await view.waitFor('the words in it', (root) =>
      getComputedStyle(root.querySelector('.body p') as Element).fontFamily.includes('OpenDyslexic'),
    );
  });
});
