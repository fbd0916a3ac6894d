import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { askLibrary } from '../e2e/support/actions/ask-library';
import { turnOn } from '../e2e/support/actions/open-reader';
import { readerMouse } from '../e2e/support/actions/reader-mouse';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';

/** The words of a private note. The page must never learn them. */
const NOTE = 'tell nobody yet';
/** Words of the article that the reader selects. That they were selected is private too. */
const SELECTED = 'asked for another month';

inBothBrowsers('a page that spies on reader mode', (world) => {
  const open = async (path = '/spy') => {
    const page = await world.session.openPage(world.server.url + path);
    return { page, view: await turnOn(world.session, page) };
  };
  const overheardBy = (page: Page) => page.evaluate(() => globalThis.overheard.splice(0).join('\n'));

  test('learns nothing of what the reader types, selects, finds, copies, saves and exports', async () => {
    const { page, view } = await open();
    const mouse = readerMouse(page, view);
    await overheardBy(page);
    const historyBefore = await page.evaluate(() => history.length);

    await mouse.drag(SELECTED);
    await mouse.press('.selection-bar [data-action=note-selection]');
    await view.waitFor('the field for the note', (root) => root.activeElement?.matches('[data-field=note]'));
    await page.keyboard.type(NOTE);
    await page.evaluate((words) => globalThis.look(words), [NOTE, SELECTED]);
    expect(await view.evaluate((root) => root.querySelector<HTMLTextAreaElement>('[data-field=note]')?.value)).toBe(NOTE);
    await mouse.press('[data-action=save-note]');
    await view.waitFor('the note', (root) => root.querySelector('[data-toast=noted]'));
    await page.keyboard.press('s');
    await view.waitFor('the saved article', (root) => root.querySelector('[data-action=save][data-state=saved], [data-toast=saved]'));
    await page.keyboard.press('x');
    await mouse.press('[data-setting=share-format] [data-value=markdown]');
    await mouse.press('[data-action=copy-article]');
    await view.waitFor('the copy', (root) => root.querySelector('[data-toast=articleCopied]'));
    await mouse.press('[data-action=save-article]');
    await view.waitFor('the file', (root) => root.querySelector('[data-toast=fileSaved]'));
    expect((await readDownload(world.session.downloads)).text).toContain(NOTE);
    await page.evaluate((words) => globalThis.look(words), [NOTE, SELECTED]);

    const overheard = await overheardBy(page);
    expect(overheard).not.toContain(NOTE);
    expect(overheard).not.toMatch(/-extension:|blob:/);
    expect(overheard).not.toMatch(/^event (?!message$)/m);
    expect(overheard).not.toMatch(/^(?:navigate|currententrychange|performance resource|report|violation|custom element|called) /m);
    expect(overheard).toMatch(/^root null$/m);
    expect(overheard).toMatch(/^internals failed /m);
    expect(overheard).toMatch(/^selection {2}(?:true|false)$/m);
    expect(overheard).toMatch(/^frames 0,,0$/m);
    expect(overheard).toMatch(/^fonts $/m);
    expect(overheard).toMatch(/^find 15 letters false$/m);
    expect(overheard).toMatch(/^find 23 letters false$/m);
    expect(await page.evaluate(() => history.length)).toBe(historyBefore);
  });

  test('sees only a plain element without attributes when reader mode opens', async () => {
    const { page } = await open();
    await page.evaluate(() => globalThis.look([]));
    const overheard = await overheardBy(page);
    expect(overheard.match(/^element <(?!body).*?>/gm)).toEqual(['element <div>']);
    expect(overheard).toMatch(/^host <div><style>[^<]*<\/style><\/div>$/m);
    expect(overheard).toMatch(/^root null$/m);
    expect(overheard).toMatch(/^internals failed /m);
    expect(overheard).not.toMatch(/-extension:|blob:/);
    expect(overheard).not.toMatch(/^event message/m);
    expect(overheard).not.toMatch(/^(?:navigate|currententrychange|performance resource|report|violation|custom element|called) /m);
  });

  test('cannot close reader mode or press its buttons with events of its own', async () => {
    const { page, view } = await open();
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      for (const target of [window, document, document.documentElement, host]) {
        for (const key of ['Escape', 's', 'x'])
          for (const type of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
        for (const type of ['click', 'pointerdown', 'cancel', 'close', 'toggle', 'message', 'beforeprint', 'blur', 'focusin', 'load'])
          target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        target.dispatchEvent(new MessageEvent('message', { data: 'escape' }));
      }
      host.click();
      host.attributeStyleMap?.set('display', 'none');
      host.style.setProperty('opacity', '0', 'important');
      for (const data of ['escape', 'close', 'end', { type: 'library' }]) window.postMessage(data, '*');
    });
    // A closed reader mode would not get these keys. The events above have arrived before its answer to them.
    await page.keyboard.press('/');
    await view.waitFor('the search field', (root) => root.activeElement?.matches('.find-field'));
    await page.keyboard.type('ferry');
    await view.waitFor('the matches', (root) => root.querySelector('.find-count')?.textContent?.startsWith('1 of '));
    expect(await view.isOn()).toBe(true);
    const library = await world.session.openLibrary();
    expect(await askLibrary(library, { call: 'status' })).toMatchObject({ saved: 0 });
  });

  test('cannot fight for the focus: reader mode closes and says so', async () => {
    const { page, view } = await open();
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.documentElement.append(field);
      const steal = () => {
        window.focus();
        field.focus();
      };
      for (const type of ['blur', 'focusin', 'focusout']) window.addEventListener(type, steal, { capture: true });
      setInterval(steal, 20);
    });
    await view.waitUntilOff();
    await waitUntil('the notice', async () => (await world.session.noticeOver(page))?.includes('closed reader mode'));
  });

  test('cannot keep the focus that it takes once', async () => {
    const { page, view } = await open();
    await page.keyboard.press('/');
    await view.waitFor('the search field', (root) => root.activeElement?.matches('[data-panel=find] input'));
    await page.keyboard.type(NOTE.slice(0, 5));
    await overheardBy(page);
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.documentElement.append(field);
      window.focus();
      field.focus();
    });
    await view.waitFor('the focus', (root) => root.hasFocus() && root.activeElement?.matches('[data-panel=find] input'));
    await page.keyboard.type(NOTE.slice(5));
    expect(await view.evaluate((root) => root.querySelector<HTMLInputElement>('[data-panel=find] input')?.value)).toBe(NOTE);
    expect(await overheardBy(page)).not.toMatch(/^event (?:key|input|beforeinput)/m);
  });

  test.each([
    ['removes its element', () => document.documentElement.lastElementChild?.remove()],
    [
      'moves its element',
      () => document.documentElement.lastElementChild && document.documentElement.prepend(document.documentElement.lastElementChild),
    ],
    [
      'covers it with a dialog',
      () => {
        const cover = document.createElement('dialog');
        cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:red';
        document.documentElement.append(cover);
        cover.showModal();
      },
    ],
    [
      'puts a popover over one of its buttons',
      () => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText = 'inset:0 0 auto auto;width:90px;height:40px;pointer-events:none';
        document.documentElement.append(cover);
        cover.showPopover();
      },
    ],
    ['makes its element inert', () => document.documentElement.lastElementChild?.setAttribute('inert', '')],
    ['makes the document inert', () => document.documentElement.setAttribute('inert', '')],
    ['hides the whole document', () => document.documentElement.style.setProperty('display', 'none', 'important')],
  ] as const)('cannot deceive the reader when it %s: reader mode closes and says so', async (_, trick) => {
    const { page, view } = await open();
    await page.evaluate(trick);
    await view.waitUntilOff();
    await waitUntil('the notice', async () => (await world.session.noticeOver(page))?.includes('closed reader mode'));
  });

  test('can replace its document, which closes reader mode', async () => {
    const { page, view } = await open();
    await page.evaluate(() => {
      document.open();
      document.write('<p>Gone</p>');
      document.close();
    });
    await view.waitUntilOff();
  });

  test('cannot disable reader mode with attributes and styles', async () => {
    const { page, view } = await open();
    await page.evaluate(() => {
      const { documentElement: root } = document;
      const host = root.lastElementChild as HTMLElement;
      for (const element of [root, host]) {
        element.style.cssText = 'pointer-events:none!important;opacity:0!important;visibility:hidden!important;filter:blur(9px)!important';
      }
      host.hidden = true;
    });
    await view.waitFor('the focus', (root) => root.hasFocus());
    await page.keyboard.press('/');
    await view.waitFor('the search field', (root) => root.activeElement?.matches('[data-panel=find] input'));
    await readerMouse(page, view).press('[data-panel=find] [data-action=close], [data-panel=find] .icon-button');
    await view.waitFor('the panel to close', (root) => root.querySelector('[data-panel=find]') === null);
  });
});
