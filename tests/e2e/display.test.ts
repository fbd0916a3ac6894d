import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readPage } from './support/acts/reading';
import { inBothBrowsers, type World } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';
import { waitUntil } from './support/browsers/wait-until';

/** How the words of the article are set. */
const styleOf = (popup: Surface) =>
  popup.evaluate(() => {
    const words = document.querySelector('.article .body p');
    if (!words) throw new Error('no words');
    const { fontSize, lineHeight, letterSpacing, wordSpacing, textAlign, fontWeight, color } = getComputedStyle(words);
    const paper = getComputedStyle(document.querySelector('.reading') as Element).backgroundColor;
    const width = document.querySelector('.article')?.getBoundingClientRect().width ?? 0;
    return {
      size: Number.parseFloat(fontSize),
      chip: document.querySelector('.chip')?.getBoundingClientRect().height ?? 0,
      lineHeight: Number.parseFloat(lineHeight),
      letterSpacing,
      wordSpacing,
      textAlign,
      fontWeight,
      color,
      paper,
      width,
    };
  });
const slide = (popup: Surface, name: string, value: number) =>
  popup.evaluate(
    (setting: string, number: number) => {
      const slider = document.querySelector<HTMLInputElement>(`[data-panel=display] [data-setting=${setting}]`);
      if (!slider) throw new Error(setting);
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
const reset = async (popup: Surface) => {
  await popup.click('[data-action=reset-display]');
  await new Promise((kept) => setTimeout(kept, 500));
};
const open = async ({ session, server }: World) => readPage(session, await session.openPage(`${server.url}/sample/`));

inBothBrowsers('display', (world) => {
  test('sizes, spaces, weight and alignment are seen in the article at once', async () => {
    const popup = await open(world);
    const before = await styleOf(popup);
    await openDisplay(popup);
    await slide(popup, 'size', 200);
    await slide(popup, 'lineHeight', 150);
    await slide(popup, 'letterSpacing', 10);
    await slide(popup, 'wordSpacing', 50);
    await slide(popup, 'weight', 600);
    await slide(popup, 'width', 24);
    await popup.click('[data-setting=align] [data-value=justify]');
    const after = await popup
      .waitFor('the alignment', () => getComputedStyle(document.querySelector('.body p') as Element).textAlign === 'justify')
      .then(() => styleOf(popup));
    expect(after.size).toBeCloseTo(before.size * 2, 1);
    // Whoever needs the words larger needs to read who speaks them.
    expect(after.chip).toBeGreaterThan(before.chip * 1.5);
    expect(after.lineHeight / after.size).toBeCloseTo((before.lineHeight / before.size) * 1.5, 1);
    expect(Number.parseFloat(after.letterSpacing)).toBeGreaterThan(3);
    expect(Number.parseFloat(after.wordSpacing)).toBeGreaterThan(15);
    expect(after.fontWeight).toBe('600');
    await reset(popup);
    expect((await styleOf(popup)).size).toBe(before.size);
  });

  test('themes, by mouse and by key, and the system where it is to be followed', async () => {
    const popup = await open(world);
    await popup.emulate('dark');
    const dark = await styleOf(popup);
    await popup.emulate('light');
    expect((await styleOf(popup)).paper).not.toBe(dark.paper);
    await popup.press('t');
    await popup.press('t');
    await popup.waitFor('the dark theme', () => document.documentElement.dataset.theme === 'dark');
    expect((await styleOf(popup)).paper).toBe(dark.paper);
    await openDisplay(popup);
    await popup.click('[data-value=custom]');
    await popup.waitFor('the colour fields', () => document.querySelector('[data-setting=paper]'));
    await popup.evaluate(() => {
      const paper = document.querySelector<HTMLInputElement>('[data-setting=paper]');
      if (!paper) throw new Error('no field');
      paper.value = '#202838';
      paper.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.waitFor('the warning', () => document.querySelector('.colours [role=status]')?.textContent);
    expect((await styleOf(popup)).paper).toBe('rgb(32, 40, 56)');
    await reset(popup);
  });

  test('pictures and links can be hidden, and words begin in bold', async () => {
    const popup = await open(world);
    const isSeen = (query: string) =>
      popup.evaluate((selector: string) => document.querySelector(selector)?.checkVisibility() ?? false, query);
    const words = await popup.evaluate(() => document.querySelector('.body')?.textContent);
    expect(await isSeen('.article img')).toBe(true);
    await openDisplay(popup);
    await popup.click('[data-setting=hidesImages]');
    await popup.click('[data-setting=boldsStarts]');
    await popup.waitFor('bold beginnings', () => document.querySelector('.body p b'));
    expect(await isSeen('.article img')).toBe(false);
    expect(await popup.evaluate(() => document.querySelector('.body')?.textContent)).toBe(words);
    await reset(popup);
    expect(await isSeen('.article img')).toBe(true);
  });

  test('reader mode has the fonts too, by whatever policy the page has', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/strict/`);
    await session.pressShortcut(page);
    const reader = session.readerOf(page);
    await waitUntil('reader mode', () => reader.evaluate((root) => root.querySelector('.body p') !== null).catch(() => false));
    const click = (query: string) =>
      waitUntil(query, () =>
        reader.evaluate((root, selector: string) => {
          const found = root.querySelector<HTMLElement>(selector);
          found?.click();
          return found !== null;
        }, query),
      );
    await click('[data-action=display]');
    await click('[data-value=opendyslexic] input');
    await waitUntil('the font', () => fontsOf(page).then((fonts) => fonts.some((font) => font.includes('OpenDyslexic loaded'))));
    await waitUntil('the words in it', () =>
      reader.evaluate((root) => getComputedStyle(root.querySelector('.body p') as Element).fontFamily.includes('OpenDyslexic')),
    );
    await click('[data-action=reset-display]');
    await new Promise((kept) => setTimeout(kept, 500));
  });
});

const fontsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`));
