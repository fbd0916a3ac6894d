import { expect, test } from 'vitest';
import { readPage, textOf } from './support/acts/reading';
import { inBothBrowsers } from './support/browsers/in-browsers';

inBothBrowsers('cast', (world) => {
  test('a click on an actor marks its mentions and quotes and steps through them', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    const quill = await popup.evaluate(() => globalThis.dramatis?.analysis.actors.find(({ name }) => name === 'Rosa Quill'));
    expect(quill?.mentions.length).toBeGreaterThan(2);
    await popup.click(`[data-member="${quill?.id}"] .actor-button`);
    await popup.waitFor('the actor to stand out', () => document.querySelector('.name[data-on]'));
    const marked = await popup.evaluate(() => [...document.querySelectorAll('.name[data-on]')].map((name) => name.textContent));
    expect(marked).toEqual(expect.arrayContaining(['Rosa Quill', 'Quill']));
    expect(marked).not.toContain('Marrow');
    expect(await popup.evaluate(() => document.querySelectorAll('mark.quote[data-on]').length)).toBeGreaterThan(2);

    const currentPlace = () => popup.evaluate(() => document.querySelector<HTMLElement>('.name[data-current]')?.dataset.place);
    const last = String((quill?.mentions.length ?? 0) - 1);
    await popup.click('.actor[data-selected] [data-step=next]');
    await popup.waitFor('a current place', () => document.querySelector('.name[data-current]'));
    const first = await currentPlace();
    await popup.click('.actor[data-selected] [data-step=next]');
    await popup.waitFor(
      'the next place',
      (before) => document.querySelector<HTMLElement>('.name[data-current]')?.dataset.place !== before,
      first,
    );
    expect(Number(await currentPlace())).toBe(Number(first) + 1);
    await popup.press('p');
    await popup.press('p');
    await popup.waitFor(
      'the way round to the last place',
      (place) => document.querySelector<HTMLElement>('.name[data-current]')?.dataset.place === place,
      last,
    );
  });

  test('a click on a quotation says who said it and why we think so', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    const quoteOf = (words: string) =>
      popup.evaluate(
        (start) =>
          [...document.querySelectorAll<HTMLElement>('mark.quote')].find((mark) => mark.textContent?.startsWith(start))?.dataset.quote,
        words,
      );

    await popup.click(`mark.quote[data-quote="${await quoteOf('“But you cannot pay')}"]`);
    await popup.waitFor('the card', () => document.querySelector('[role=dialog].card'));
    expect(await textOf(popup, '.card .actor-name')).toBe('Rosa Quill');
    expect(await textOf(popup, '.card .actor-role')).toContain('general secretary');
    expect(await textOf(popup, '.card-why')).toMatch(/Why we think so.{20,}said/s);
    await popup.click('.card .icon-button');
    await popup.waitFor('the card to close', () => !document.querySelector('.card'));

    await popup.click(`mark.quote[data-quote="${await quoteOf('“That was the moment')}"]`);
    await popup.waitFor('the card', () => document.querySelector('[role=dialog].card'));
    expect(await textOf(popup, '.card-who')).toMatch(/official.*unnamed source/is);
  });

  test('names that run the other way stand beside their badges, and the line about the marks runs as the interface does', async () => {
    const page = await world.session.openPage(`${world.server.url}/fixtures/arabic`);
    const popup = await readPage(world.session, page);
    await popup.waitFor('the cast', () => document.querySelector('.actor .actor-name'));
    const gaps = await popup.evaluate(() =>
      [...document.querySelectorAll('.actor-button')].map((button) => {
        const [badge, name] = ['.badge', '.actor-name'].map((part) => button.querySelector(part)?.getBoundingClientRect());
        return Math.round((name?.left ?? 0) - (badge?.right ?? 0));
      }),
    );
    expect(gaps.length).toBeGreaterThan(1);
    for (const gap of gaps) expect(gap).toBe(10);
    expect(await popup.evaluate(() => getComputedStyle(document.querySelector('.marks-legend') ?? document.body).direction)).toBe('ltr');
  });
});
