import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../../scripts/browsers/wait-until';
import type { TestEnvironment } from '../browsers/in-browsers';

/** The clipboard data that a paste event delivers. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
  /** The media types of the pasted files. */
  readonly files: readonly string[];
}
declare global {
  var pasted: Pasted | undefined;
}

/** Pastes the clipboard into an empty page by keyboard, and returns the pasted data. This needs no permission to read the clipboard. */
export async function paste({ session, server }: TestEnvironment): Promise<Pasted> {
  const page: Page = await session.openPage(`${server.url}/fixtures/interview`);
  await page.bringToFront();
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    document.body.replaceChildren(box);
    box.focus();
    box.addEventListener('paste', ({ clipboardData }) => {
      globalThis.pasted = {
        text: clipboardData?.getData('text/plain') ?? '',
        html: clipboardData?.getData('text/html') ?? '',
        files: [...(clipboardData?.files ?? [])].map(({ type }) => type),
      };
    });
  });
  if (session.name === 'chromium') await page.keyboard.press('v', { commands: ['paste'] });
  else {
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
  }
  const pasted = await waitUntil('the paste event', () => page.evaluate(() => globalThis.pasted));
  await page.close();
  return pasted as Pasted;
}
