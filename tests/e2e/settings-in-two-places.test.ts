import { expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { waitForKeptSetting } from './support/actions/store-settings';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('settings that are changed in two places', (world) => {
  const changeInBoth = async ({ inTurn }: { readonly inTurn: boolean }) => {
    const { page, view } = await openReader(world, '/fixtures/interview');
    const options = await world.session.openOptions();
    await options.waitFor('the options', () => document.querySelector('[data-value=justify]'));
    await page.bringToFront();
    const sizeIs = (size: string) => ({
      inOptions: () =>
        options.waitFor(
          `the size ${size} in the options`,
          (wanted: string) => document.documentElement.style.getPropertyValue('--size') === wanted,
          size,
        ),
      inReader: () =>
        view.waitFor(
          `the size ${size} in reader mode`,
          (root, wanted: string) => root.querySelector<HTMLElement>('.reader')?.style.getPropertyValue('--size') === wanted,
          size,
        ),
    });
    const alignedInReader = (align: string) =>
      view.waitFor(
        `the alignment ${align} in reader mode`,
        (root, wanted: string) => root.querySelector<HTMLElement>('.reader')?.dataset.align === wanted,
        align,
      );
    for (const [size, align] of [
      ['1.1', 'justify'],
      ['1.2', 'start'],
      ['1.3', 'justify'],
    ] as const) {
      await page.keyboard.press('+');
      if (inTurn) await sizeIs(size).inOptions();
      await options.evaluate((value: string) => document.querySelector<HTMLElement>(`[data-value=${value}]`)?.click(), align);
      if (inTurn) await alignedInReader(align);
    }
    await sizeIs('1.3').inReader();
    await sizeIs('1.3').inOptions();
    await alignedInReader('justify');
    await waitForKeptSetting(options, 'display.size', 130);
    await waitForKeptSetting(options, 'display.align', 'justify');
    expect(await options.evaluate(() => document.querySelector('[data-value=justify] input:checked') !== null)).toBe(true);
    // The key press makes one more change. Changes arrive in order, so once this one has arrived, all earlier changes have arrived too.
    await page.keyboard.press('+');
    await sizeIs('1.4').inOptions();
    await waitForKeptSetting(options, 'display.size', 140);
    await waitForKeptSetting(options, 'display.align', 'justify');
  };

  testOnce(world, 'end up the same in both places and in storage when the changes alternate', () => changeInBoth({ inTurn: true }));

  test('end up the same in both places and in storage when the changes happen at the same time', () => changeInBoth({ inTurn: false }));
});
