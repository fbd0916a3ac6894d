import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';

inBothBrowsers('a page that spies on the marks over it', (world) => {
  const overheardBy = (page: Page) => page.evaluate(() => globalThis.overheard.splice(0).join('\n'));

  test('sees only a plain element without attributes when its quotations are marked, and nothing of the marks', async () => {
    const page = await world.session.openPage(`${world.server.url}/spy`);
    await overheardBy(page);
    await world.session.chooseContextMenu(page, 'mark-page');
    const over = world.session.overlayOf(page);
    await over.waitFor('the marks', (root) => root.querySelector('.over-box'));
    const name = await over.evaluate((root) => root.querySelector('.over-quote')?.getAttribute('aria-label') ?? '');
    expect(name).not.toBe('');
    for (let x = 100; x < 700; x += 50) await page.mouse.move(x, 300);
    await page.evaluate((words) => globalThis.look(words), [name]);
    const overheard = await overheardBy(page);
    expect(overheard).not.toContain(name);
    expect(overheard.match(/^element <(?!body).*$/gm)).toEqual(['element <div></div>']);
    expect(overheard).toMatch(/^highlights $/m);
    expect(overheard).toMatch(/^root null$/m);
    expect(overheard).toMatch(/^internals failed /m);
    expect(overheard).toMatch(/^frames 0,,0$/m);
    expect(overheard).not.toMatch(/-extension:|blob:/);
    expect(overheard).not.toMatch(/^event message/m);
    expect(overheard).not.toMatch(/^(?:navigate|currententrychange|performance resource|report|violation|custom element|called) /m);
    expect(await page.evaluate(() => [document.activeElement?.tagName, getSelection()?.toString()])).toEqual(['BODY', '']);
  });

  test('can only remove them, and then they are off', async () => {
    const page = await world.session.openPage(`${world.server.url}/spy`);
    await world.session.chooseContextMenu(page, 'mark-page');
    const over = world.session.overlayOf(page);
    await over.waitFor('the marks', (root) => root.querySelector('.over-box'));
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('html > div')) host.remove();
    });
    await over.waitUntilOff();
    await world.session.chooseContextMenu(page, 'mark-page');
    await over.waitFor('the marks again', (root) => root.querySelector('.over-box'));
  });
});
