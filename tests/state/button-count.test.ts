import { beforeEach, describe, expect, test } from 'vitest';
import {
  type ButtonWorld,
  createButtonWorld,
  MAYOR,
  pageAt,
  SINGER,
  selectionAt,
  URL_A,
  URL_B,
  withoutFirstQuotation,
} from './support/button-world';

let world: ButtonWorld;
beforeEach(() => {
  world = createButtonWorld();
});

describe('the number on the toolbar button', () => {
  test('counts the quotations of a page that reader mode has read, and the voices that are known, without reading it again', async () => {
    await world.arrive(world.count(), pageAt(URL_A, MAYOR, SINGER));
    expect([world.button, world.reads]).toEqual(['2 by 2', 0]);
  });

  test('is not there on a page without quotations', async () => {
    await world.arrive(world.count(), pageAt(URL_A, 'The harbour stays open all winter.'));
    expect(world.button).toBe('');
  });

  test.each<[string, Partial<ButtonWorld>]>([
    ['on a site that the reader has not chosen', { hosts: ['courier.example'] }],
    ['in a private window', { tab: { url: URL_A, isPrivate: true } }],
    ['when the reader has turned it off', { showsCount: false }],
    ['in a tab whose address is not known', { tab: { url: undefined, isPrivate: false } }],
    ['in a tab that has been closed', { tab: null }],
  ])('is not there %s', async (_, change) => {
    Object.assign(world, change, { onPage: pageAt(URL_A, MAYOR) });
    const count = world.count();
    await count.expect(7);
    await count.read(7);
    await count.show(7, pageAt(URL_A, MAYOR));
    expect([world.button, world.reads, world.clears]).toEqual(['', 0, 0]);
  });

  test('leaves no note about a private window', async () => {
    world.tab = { url: URL_A, isPrivate: true };
    await world.count().expect(7);
    expect([...world.noted]).toEqual([]);
  });

  test('is not there for a tab of which no site has reported a page, such as one that the popup reads', async () => {
    await world.count().show(7, pageAt(URL_A, MAYOR));
    expect(world.button).toBe('');
  });

  test('is there where the reader has closed reader mode before, and the page is then read once', async () => {
    world.onPage = pageAt(URL_A, MAYOR);
    const count = world.count();
    await count.expect(7);
    await count.read(7);
    expect([world.button, world.reads]).toEqual(['1 by 1', 1]);
  });

  test('follows the corrections of the reader, down to none, and up again', async () => {
    const count = world.count();
    const page = pageAt(URL_A, MAYOR);
    await world.arrive(count, page);
    await count.show(7, withoutFirstQuotation(page));
    expect(world.button).toBe('');
    world.stored = page;
    await count.keep(7);
    expect(world.button).toBe('1 by 1');
  });

  test('does not change when the reader reads a selection of the page', async () => {
    const count = world.count();
    await world.arrive(count, pageAt(URL_A, MAYOR, SINGER));
    await count.show(7, selectionAt(URL_A, MAYOR));
    expect(world.button).toBe('2 by 2');
  });

  test('goes when the site puts another article in the tab without loading, and comes back with the first one', async () => {
    const count = world.count();
    await world.arrive(count, pageAt(URL_A, MAYOR));
    world.stored = pageAt(URL_A, MAYOR);
    world.tab = { url: URL_B, isPrivate: false };
    await count.move(7);
    expect(world.button).toBe('');
    world.tab = { url: URL_A, isPrivate: false };
    await count.move(7);
    expect(world.button).toBe('1 by 1');
  });

  test('does not come back with the address alone, if the words of the page are others', async () => {
    const count = world.count();
    await world.arrive(count, pageAt(URL_A, MAYOR));
    Object.assign(world, { stored: pageAt(URL_A, MAYOR), isChanged: true });
    await count.move(7);
    expect(world.button).toBe('');
  });

  test('stays when only the fragment of the address changes', async () => {
    const count = world.count();
    await world.arrive(count, pageAt(URL_A, MAYOR));
    Object.assign(world, { tab: { url: `${URL_A}#end`, isPrivate: false }, stored: pageAt(URL_A, MAYOR) });
    await count.move(7);
    expect(world.button).toBe('1 by 1');
  });

  test('is removed again if the tab has loaded another page just before it was shown', async () => {
    const count = world.count({
      async show() {
        Object.assign(world, { tab: { url: 'https://courier.example/', isPrivate: false }, button: 'wrong' });
      },
    });
    await world.arrive(count, pageAt(URL_A, MAYOR));
    expect(world.button).toBe('');
  });

  test('goes at once when the reader turns it off or no longer chooses the site, and comes back when it is turned on', async () => {
    const count = world.count();
    await world.arrive(count, pageAt(URL_A, MAYOR));
    Object.assign(world, { stored: pageAt(URL_A, MAYOR), showsCount: false });
    await count.renew();
    expect(world.button).toBe('');
    world.showsCount = true;
    await count.renew();
    expect(world.button).toBe('1 by 1');
    world.hosts = [];
    await count.renew();
    expect(world.button).toBe('');
  });

  test('stays when other sites change, also if its page is no longer stored', async () => {
    const count = world.count();
    await world.arrive(count, pageAt(URL_A, MAYOR));
    world.hosts = [...world.hosts, 'courier.example'];
    await count.renew();
    expect(world.button).toBe('1 by 1');
  });

  test('leaves a warning on the button alone when there is no number to remove', async () => {
    const count = world.count();
    await world.arrive(count, pageAt(URL_A, 'The harbour stays open all winter.'));
    world.button = '!';
    await count.move(7);
    await count.renew();
    expect(world.button).toBe('!');
  });

  test('is that of the last change, although the one before takes longer', async () => {
    const page = pageAt(URL_A, MAYOR, SINGER);
    const first = Promise.withResolvers<void>();
    let calls = 0;
    const count = world.count({
      async findTab() {
        calls += 1;
        if (calls === 2) await first.promise;
        return world.tab;
      },
    });
    await count.expect(7);
    const shown = count.show(7, page);
    const changed = count.show(7, withoutFirstQuotation(page));
    first.resolve();
    await Promise.all([shown, changed]);
    expect(world.button).toBe('1 by 1');
  });
});
