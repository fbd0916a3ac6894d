// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageAnswer } from '../../../utils/model';
import { loginPage, notFoundPage, page, problem, stateOf, storyPage, type TextWorld, textWorld } from './support/text-world';

let world: TextWorld;
beforeEach(async () => {
  world = await textWorld();
});
const A = 'https://ledger.example/a';
const B = 'https://echo.example/b';
const withCanonical = (address: string): string => {
  const story = storyPage(address);
  return story.is === 'page' ? story.html.replace('<title>', `<link rel="canonical" href="${address}"><title>`) : '';
};
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
    expect(plan).toMatchObject({ asked: 'all', pages: 4, sites: 2, minutes: 1, failed: 0, access: 'given', keepsPictures: true });
    expect(reasons(plan.problems)).toEqual({ privateHost: 4 });
    await controls.start('new');
    expect(world.requests.toSorted()).toEqual([A, `${A}2`, B, 'https://www.ledger.example/3'].toSorted());
  });

  test.each([
    ['#/texts?ids=2', { asked: 'selection', pages: 1 }],
    ['#/texts?q=site%3Aecho.example', { asked: 'search', pages: 1 }],
    ['#/texts?view=links', { asked: 'view', pages: 2 }],
    ['#/texts?view=links&q=site%3Aecho.example', { asked: 'search', pages: 1 }],
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
    ['a page that says that there is none', notFoundPage(A), 'gone'],
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
    const story = page(A, withCanonical(A));
    world.web.set(A, storyPage(A)).set(B, story);
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done').progress).toMatchObject({ loaded: 1, joined: 1 });
    expect(world.stored.search('').total).toBe(1);
  });

  test.each<[string, (n: number) => PageAnswer]>([
    ['one page for a login', () => loginPage('https://ledger.example/account/login')],
    ['a page for a login each', (n) => loginPage(`https://ledger.example/login.php?next=${n}`)],
    ['a page with a field for a password each', (n) => loginPage(`https://ledger.example/welcome?next=${n}`)],
    ['one page for a consent on another host', () => storyPage('https://consent.hub.example/wall')],
    ['one page, whatever it is', () => storyPage('https://ledger.example/all/about/us')],
  ])('are not taken from a site that leads them to %s: the links stay as they were', async (_, answerTo) => {
    const urls = [1, 2, 3, 4].map((n) => `https://ledger.example/news/${n}`);
    world.keep(...urls);
    for (const [n, url] of urls.entries()) world.web.set(url, answerTo(n));
    const controls = await world.open();
    await controls.start('new');
    expect(reasons(stateOf(controls, 'done').plan.problems)).toEqual({ asksFirst: 4 });
    expect(world.stored.search('is:link').results.map(({ summary: { url, title } }) => [url, title])).toEqual(
      urls.map((url) => [url, `About ${url}`]),
    );
  });

  test('are taken from pages to which a site leads one by one, also at the end', async () => {
    const urls = [1, 2, 3, 4, 5, 6].map((n) => `https://ledger.example/?p=${n}`);
    world.keep(...urls);
    for (const [n, url] of urls.entries())
      world.web.set(url, storyPage(`https://ledger.example/2020/${n}`, 'John Pike', `Berth ${n} is free`));
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done').progress).toMatchObject({ loaded: 6, failed: 0 });
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
