import { expect, test } from 'vitest';
import { readPage } from '../e2e/support/actions/use-popup';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';

/**
 * Puts raw hostile markup into the document, as a fault in the cleaning would, and returns which attacks worked. Code that runs leaves its
 * name in an attribute of the root. Waits for events that the browser reports in any case. Runs in the page.
 */
async function attackDocument(server: string): Promise<readonly string[]> {
  const root = document.documentElement;
  const box = document.createElement('div');
  box.innerHTML = `<img src="data:," onerror="document.documentElement.dataset.ran += ' handler'">
    <a href="javascript:void (document.documentElement.dataset.ran += ' address')">x</a>
    <style>#styled { position: fixed }</style><p id="styled">x</p><p id="inline" style="position: fixed">x</p>
    <img id="control" src="data:,">`;
  root.dataset.ran = '';
  const failed = new Promise((resolve) => box.querySelector('#control')?.addEventListener('error', resolve));
  document.body.append(box);
  await failed;
  const script = document.createElement('script');
  script.textContent = "document.documentElement.dataset.ran += ' script'";
  box.append(script);
  box.querySelector('a')?.click();
  const loaded = await fetch(`${server}/story`, { mode: 'no-cors' }).then(
    () => ['request'],
    () => [],
  );
  const styled = ['styled', 'inline'].filter((id) => getComputedStyle(document.getElementById(id) as Element).position === 'fixed');
  box.remove();
  return [...root.dataset.ran.split(' ').filter(Boolean), ...loaded, ...styled].sort();
}

/** Returns whether a picture from a server can be loaded. Runs in the page. */
const loadsPicture = (address: string) =>
  new Promise<boolean>((resolve) => {
    const picture = new Image();
    picture.onload = () => resolve(true);
    picture.onerror = () => resolve(false);
    picture.src = address;
  });

inBothBrowsers('hostile markup that has passed all cleaning', (world) => {
  test('runs, loads and styles nothing in the pages of the extension, but does in an ordinary page', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/story`);
    // An address takes effect only after the click, so it may not have run yet.
    expect(await page.evaluate(attackDocument, server.url)).toEqual(
      expect.arrayContaining(['handler', 'inline', 'request', 'script', 'styled']),
    );
    // The library and the settings have a second policy. The popup has only the one in the manifest.
    for (const open of [() => readPage(session, page), () => session.openLibrary(), () => session.openOptions()]) {
      const surface = await open();
      expect(await surface.evaluate(attackDocument, server.url)).toEqual([]);
      expect(await surface.evaluate(() => document.documentElement.dataset.ran)).toBe('');
      await surface.close();
    }
  });

  test('cannot load a picture in the library and the settings, although the popup shows the pictures of its page', async () => {
    const { session, server } = world;
    const picture = `${server.url}/sample/harbour.svg`;
    const popup = await readPage(session, await session.openPage(`${server.url}/story`));
    expect(await popup.evaluate(loadsPicture, `${picture}?popup`)).toBe(true);
    await popup.close();
    for (const surface of [await session.openLibrary(), await session.openOptions()])
      expect(await surface.evaluate(loadsPicture, `${picture}?saved`)).toBe(false);
    expect(server.requests.join('\n')).toContain('harbour.svg?popup');
    expect(server.requests.join('\n')).not.toContain('harbour.svg?saved');
  });
});
