import { expect, test } from 'vitest';
import { openReader } from './support/acts/open-reader';
import { inBothBrowsers } from './support/browsers/in-browsers';
import { waitUntil } from './support/browsers/wait-until';

declare const chrome: {
  storage: {
    sync: {
      get(): Promise<{
        readonly settings?: { readonly settings: { readonly display: { readonly size: number; readonly align: string } } };
      }>;
    };
  };
};

const rest = () => new Promise((done) => setTimeout(done, 400));

inBothBrowsers('settings that are changed in two places in turn', (world) => {
  test('are the same in both and as they are kept, and no change is lost', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const { view } = await openReader(world, page);
    const options = await world.session.openOptions();
    await options.waitFor('the options', () => document.querySelector('[data-value=justify]'));
    await page.bringToFront();
    for (const align of ['justify', 'start', 'justify']) {
      await page.keyboard.press('+');
      await rest();
      await options.evaluate((value: string) => document.querySelector<HTMLElement>(`[data-value=${value}]`)?.click(), align);
      await rest();
    }
    const sizes = async () => [
      (await options.evaluate(async () => (await chrome.storage.sync.get()).settings?.settings.display.size)) ?? 0,
      100 * (await options.evaluate(() => Number(document.documentElement.style.getPropertyValue('--size')))),
      100 * (await view.evaluate((root) => Number(root.querySelector<HTMLElement>('.reader')?.style.getPropertyValue('--size')))),
    ];
    await waitUntil('all three steps, everywhere', async () => {
      const [kept = 0, ...shown] = (await sizes()).map(Math.round);
      return kept === 130 && shown.every((size) => size === kept);
    });
    await waitUntil(
      'the alignment to be kept',
      async () => (await options.evaluate(async () => (await chrome.storage.sync.get()).settings?.settings.display.align)) === 'justify',
    );
    expect(await options.evaluate(() => document.querySelector('[data-value=justify] input:checked') !== null)).toBe(true);
  });
});
