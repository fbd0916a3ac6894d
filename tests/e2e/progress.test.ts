import { expect, test } from 'vitest';
import { readPage, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';

inBothBrowsers('progress', (world) => {
  test('how long an article takes is told at its head, and what is left while it is read', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/sample/`));
    expect(await textOf(popup, '.facts')).toContain('min read');
    const left = await popup.waitFor('the time left', () => document.querySelector('.time-left')?.textContent);
    expect(left).toMatch(/^\d+ min left$/);
    const scrollTo = (share: number) =>
      popup.evaluate((part: number) => {
        const page = document.querySelector('.page');
        page?.scrollTo({ top: part * page.scrollHeight, behavior: 'instant' });
      }, share);
    const barIs = (what: string, least: number, most: number) =>
      popup.waitFor(
        what,
        (from: number, to: number) => {
          const scale = Number.parseFloat(document.querySelector<HTMLElement>('.progress-bar')?.style.scale ?? '');
          return scale >= from && scale <= to;
        },
        least,
        most,
      );
    await barIs('nothing to be read', 0, 0.05);
    await scrollTo(0.5);
    await barIs('about half of it', 0.25, 0.75);
    await scrollTo(1);
    await barIs('all of it', 1, 1);
    await popup.waitFor('no time to be left', () => !document.querySelector('.time-left'));
  });
});
