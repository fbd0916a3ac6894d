// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageAnswer } from '../../../utils/model';
import { page, problem, stateOf, storyPage, type TextWorld, textWorld } from './support/text-world';

let world: TextWorld;
beforeEach(async () => {
  world = await textWorld();
});
const A = 'https://ledger.example/a';
const B = 'https://echo.example/b';
const reasons = (groups: readonly { readonly code: string; readonly count: number }[]) =>
  Object.fromEntries(groups.map(({ code, count }) => [code, count]));

describe('the plan', () => {
  test('counts pages and sites, says nothing is requested, and names what is never requested', async () => {
    world.keep(
      A,
      `${A}2`,
      'https://www.ledger.example/3',
      B,
      'http://192.168.1.1/admin',
      'http://localhost:8080/',
      'http://[::1]/',
      'http://nas.local/',
    );
    const controls = await world.open();
    const { plan } = stateOf(controls, 'plan');
    expect(plan).toMatchObject({ asked: 'all', pages: 4, sites: 2, failed: 0, access: 'given', keepsPictures: true });
    expect(reasons(plan.problems)).toEqual({ privateHost: 4 });
    await controls.start('new');
    expect(world.requests.toSorted()).toEqual([A, `${A}2`, B, 'https://www.ledger.example/3'].toSorted());
  });

  test.each([
    ['#/texts?ids=2', { asked: 'selection', pages: 1 }],
    ['#/texts?q=site%3Aecho.example', { asked: 'search', pages: 1 }],
    ['#/texts?view=links', { asked: 'search', pages: 2 }],
  ])('has the links that the address %s names', async (fragment, expected) => {
    world.keep(A, B);
    expect(stateOf(await world.open(fragment), 'plan').plan).toMatchObject(expected);
  });

  test('asks for few hosts by name, with and without «www.», and gives back what it was given for this', async () => {
    world.keep(A, B);
    world.allowed.clear();
    world.allowed.add('*://ledger.example/*').add('*://www.ledger.example/*');
    const controls = await world.open();
    expect(stateOf(controls, 'plan').plan.access).toEqual(['echo.example']);
    await controls.start('new');
    const asked = '*://echo.example/* *://www.echo.example/*';
    expect(world.access).toEqual([`ask ${asked}`, `hold ${asked}`, 'release']);
  });

  test('asks for all sites if there are many, and requests nothing if the reader refuses', async () => {
    world.keep(...Array.from({ length: 6 }, (_, n) => `https://paper${n}.example/`));
    world.allowed.clear();
    world.isWilling = false;
    const controls = await world.open();
    expect(stateOf(controls, 'plan').plan.access).toBe('all');
    await controls.start('new');
    expect(stateOf(controls, 'plan')).toMatchObject({ isRefused: true, plan: { pages: 6 } });
    expect([world.access, world.requests]).toEqual([['ask *://*/*'], []]);
    world.isWilling = true;
    await controls.start('new');
    expect(world.requests).toHaveLength(6);
  });
});

describe('the texts of links', () => {
  test('are found afterwards by who said what, and their pictures are kept', async () => {
    world.keep(A, B);
    world.web.set(A, storyPage(A)).set(B, storyPage(B, 'John Pike', 'The road can wait'));
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done')).toMatchObject({ end: 'whole', progress: { done: 2, total: 2, loaded: 2, failed: 0 } });
    expect(world.stored.search('speaker:vantongeren berth').results.map(({ summary }) => summary.url)).toEqual([A]);
    expect(world.stored.search('is:link').total).toBe(0);
    expect(world.pictures.toSorted()).toEqual([1, 2]);
    // With a permission that was there before, nothing is asked and nothing is given back.
    expect(world.access).toEqual(['release']);
  });

  test.each<[string, PageAnswer, string]>([
    ['a page that is gone', problem('gone'), 'gone'],
    ['a page without an article', page(A, '<title>x</title><nav><a href="/1">One</a></nav><form><input></form>'), 'notAnArticle'],
    [
      'a page that shows nothing without scripts',
      page(A, '<html><body><div id="app"></div><script>go()</script></body></html>'),
      'emptyPage',
    ],
    ['a page that leads to a private host', storyPage('http://10.0.0.1/story'), 'privateHost'],
    ['a page that leads on to a private host', page(A, '<meta http-equiv="refresh" content="0;url=http://127.0.0.1/x">'), 'privateHost'],
    ['a page that leads to the front page', storyPage('https://ledger.example/'), 'movedHome'],
  ])('are not loaded from %s', async (_, answer, expected) => {
    world.keep(A);
    world.web.set(A, answer);
    const controls = await world.open();
    await controls.start('new');
    expect(reasons(stateOf(controls, 'done').plan.problems)).toEqual({ [expected]: 1 });
    expect(world.stored.search('is:link').total).toBe(1);
    expect(world.requests).toEqual([A]);
  });

  test('are loaded from the page to which a short address leads, under its address', async () => {
    world.keep('https://t.example/x', `${B}#part`);
    world.web
      .set('https://t.example/x', page('https://t.example/x', `<meta http-equiv="refresh" content="0;URL=${A}">`))
      .set(A, storyPage(`${A}?utm_source=t`));
    world.web.set(`${B}#part`, storyPage(B));
    const controls = await world.open();
    await controls.start('new');
    const found = world.stored.search('berth').results.map(({ summary }) => summary.url);
    expect(found.toSorted()).toEqual([`${A}?utm_source=t`, `${B}#part`].toSorted());
  });

  test('are not loaded twice: a link to an article that is there is joined with it', async () => {
    world.keep(A, B);
    world.web.set(A, storyPage(A)).set(B, storyPage(A));
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done').progress).toMatchObject({ loaded: 1, joined: 1 });
    expect(world.stored.search('').total).toBe(1);
  });

  test('end with the failure of the library, and the rest stays for the next time', async () => {
    world.keep(A, `${A}2`);
    world.web.set(A, storyPage(A)).set(`${A}2`, storyPage(`${A}2`));
    world.onFill = () => ({ code: 'storageFull' });
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done')).toMatchObject({ end: { code: 'storageFull' }, progress: { done: 0 }, plan: { pages: 2 } });
    expect(world.requests).toHaveLength(1);
  });
});

describe('what could not be loaded', () => {
  test('is not asked for again on the same day, unless the reader tries again, and is asked for the next day', async () => {
    world.keep(A, B);
    world.web.set(A, problem('refused'));
    await (await world.open()).start('new');
    const again = await world.open();
    // A site that did not answer may do so now.
    expect(stateOf(again, 'plan').plan).toMatchObject({ pages: 1, failed: 1 });
    world.requests.length = 0;
    await again.start('new');
    expect(world.requests).toEqual([B]);
    world.web.set(A, storyPage(A)).set(B, storyPage(B));
    await again.start('failed');
    expect(stateOf(again, 'done')).toMatchObject({ progress: { loaded: 2 }, plan: { pages: 0, failed: 0, problems: [] } });
  });

  test('is forgotten on the next day, or if the memory is damaged', async () => {
    world.keep(A);
    world.web.set(A, problem('gone'));
    await (await world.open()).start('new');
    expect(stateOf(await world.open(), 'plan').plan).toMatchObject({ pages: 0, failed: 1 });
    world.time += 24 * 3_600_000;
    expect(stateOf(await world.open(), 'plan').plan).toMatchObject({ pages: 1, failed: 0 });
    world.memory = { version: 1, day: 7 };
    expect(stateOf(await world.open(), 'plan').plan).toMatchObject({ pages: 1 });
  });

  test('leads to a question for all sites if an address leads to another site', async () => {
    world.keep(A);
    world.allowed.clear();
    world.web.set(A, problem('noAccess'));
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done').plan).toMatchObject({ failed: 1, access: 'all' });
    world.web.set(A, storyPage(B));
    await controls.start('failed');
    expect(world.access.at(-2)).toBe('hold *://*/*');
    expect(stateOf(controls, 'done').progress.loaded).toBe(1);
  });

  test('can be saved as a list with its reasons', async () => {
    world.keep(A, 'http://router.lan/');
    world.web.set(A, problem('gone'));
    const controls = await world.open();
    await controls.start('new');
    controls.saveReport((code) => `[${code}]`);
    expect(world.downloads).toEqual([
      {
        name: 'dramatis-links-2026-11-02.txt',
        mediaType: 'text/plain;charset=utf-8',
        content: `[gone] (1)\n  About ${A}  ${A}\n\n[privateHost] (1)\n  About http://router.lan/  http://router.lan/\n`,
      },
    ]);
  });
});
