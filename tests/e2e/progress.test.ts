import { expect, test } from 'vitest';
import { openReader } from './support/actions/open-reader';
import { inBothBrowsers } from './support/browsers/in-browsers';

inBothBrowsers('the reading progress', (world) => {
  test('shows the reading time at the top of the article, and the time left as the reader scrolls', async () => {
    const { view } = await openReader(world, '/sample/');
    expect(await view.evaluate((root) => root.querySelector('.facts')?.textContent)).toContain('min read');
    const timeLeft = await view.waitFor('the time left', (root) => root.querySelector('.time-left')?.textContent);
    expect(timeLeft).toMatch(/^\d+ min left$/);
    /** Scrolls to a fraction of the scrollable height, from 0 (top) to 1 (bottom). */
    const scrollTo = (share: number) =>
      view.evaluate((root, part: number) => {
        const page = root.querySelector('.page');
        page?.scrollTo({ top: part * (page.scrollHeight - page.clientHeight), behavior: 'instant' });
      }, share);
    const waitForBar = (what: string, least: number, most: number) =>
      view.waitFor(
        what,
        (root, from: number, to: number) => {
          const scale = Number.parseFloat(root.querySelector<HTMLElement>('.progress-bar')?.style.scale ?? '');
          return scale >= from && scale <= to;
        },
        least,
        most,
      );
    await waitForBar('the bar of an article that is not yet read', 0, 0.05);
    await scrollTo(0.5);
    await waitForBar('the bar of an article that is half read', 0.25, 0.75);
    await scrollTo(1);
    await waitForBar('the bar of an article that is read', 1, 1);
    await view.waitFor('the time left to go', (root) => !root.querySelector('.time-left'));
  });
});
