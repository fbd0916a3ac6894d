import { expect, test } from 'vitest';
import { readDownload } from '../../scripts/browsers/downloads';
import { waitUntil } from '../../scripts/browsers/wait-until';
import type { LibraryStatus } from '../../utils/library/library';
import { askLibrary } from './support/actions/ask-library';
import { exportAll } from './support/actions/export-all';
import { waitForList } from './support/actions/library-pages';
import { openSaved, saveByKey } from './support/actions/save-by-shortcut';
import { chooseMore, countOf, readPage, saveFrom, textOf } from './support/actions/use-popup';
import { waitUntilClosed } from './support/actions/wait-until-closed';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('the library', (world) => {
  test('keeps an article across a browser restart, and shows its quotations and cast without a network request', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
    await saveFrom(popup);
    const shown = {
      text: await textOf(popup, 'article .body, article'),
      quotes: await countOf(popup, 'mark.quote'),
      actors: await countOf(popup, '.cast .actor'),
    };
    await session.restart();

    const library = await session.openLibrary();
    await waitForList(library, 1);
    expect(await textOf(library, '.saved h2')).toBe('Sorrel Islands reopen cod talks after a week of empty harbours');
    expect(await textOf(library, '.saved-facts')).toMatch(/\d+ quoted.*\d+ actors/s);
    const before = server.requests.length;
    await library.click('.saved h2 a');
    await library.waitFor('the saved article', () => document.querySelector('mark.quote'));
    expect(await countOf(library, 'mark.quote')).toBe(shown.quotes);
    expect(await countOf(library, '.cast .actor')).toBe(shown.actors);
    expect(shown.text).toContain(
      await library.evaluate(() => document.querySelector('article p:nth-of-type(3)')?.textContent ?? 'nothing'),
    );
    expect(server.requests.slice(before)).toEqual([]);
    // The picture is shown if it was kept before the browser was restarted.
    expect(await countOf(library, 'img:not([src^="blob:"]), iframe, video, audio')).toBe(0);
  });

  test('receives an article from a popup that closes in the moment of the click', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/story`));
    const closing = popup.evaluate(() => {
      document.querySelector<HTMLElement>('[data-action=save]')?.click();
      window.close();
    });
    // The popup may be gone before it can answer.
    await closing.catch(() => undefined);
    await waitUntilClosed(popup);
    const library = await session.openLibrary();
    await waitUntil('the article to be saved', async () => {
      const { saved } = (await askLibrary(library, { call: 'status' })) as LibraryStatus;
      return saved === 1;
    });
  });

  testOnce(world, 'restores a removed article on undo, and otherwise removes it permanently', async () => {
    await saveByKey(world, '/story');
    const library = await world.session.openLibrary();
    await waitForList(library, 1);
    await library.click('.saved [data-action=remove]');
    await waitForList(library, 0);
    // The offer is still there after a look at another page.
    await library.click('[data-place=import]');
    await library.waitFor('the other page', () => document.querySelector('[data-place=import][aria-current=page]'));
    await library.click('[data-place=articles]');
    await library.click('[data-action=undo]');
    await waitForList(library, 1);
    await library.close();
    // Reopens the library to check that the article was restored in storage, not just on screen.
    const restored = await world.session.openLibrary();
    await waitForList(restored, 1);
    await restored.click('.saved [data-action=remove]');
    await waitForList(restored, 0);
    await restored.close();
    const again = await world.session.openLibrary();
    await again.waitFor('the empty library', () => document.querySelector('.statement h2'));
    expect(await countOf(again, '.saved')).toBe(0);
  });

  testOnce(world, 'opens the settings from the list and from a saved article', async () => {
    await saveByKey(world, '/story');
    const library = await world.session.openLibrary();
    await waitForList(library, 1);
    await library.click('.toolbar [data-action=settings]');
    const options = await world.session.findOptions();
    await options.waitFor('the settings', () => document.querySelector('#display'));
    await options.close();
    await library.close();
    await chooseMore(await openSaved(world), 'settings');
    await (await world.session.findOptions()).waitFor('the settings', () => document.querySelector('#display'));
  });

  testOnce(world, 'keeps one copy of an article that is saved again, and leads to it', async () => {
    const page = await saveByKey(world, '/fixtures/wire-report');
    const popup = await readPage(world.session, page);
    await popup.waitFor('the button to say «Saved»', () => document.querySelector('[data-action=save]')?.textContent === 'Saved');
    await saveFrom(popup);
    await popup.click('[data-action=open-library]');
    await (await world.session.findLibrary()).close();
    await popup.close();
    const library = await world.session.openLibrary();
    await waitForList(library, 1);
  });

  testOnce(world, 'exports all articles to a single file without a network request', async () => {
    const { session, server } = world;
    await saveByKey(world, '/fixtures/wire-report');
    const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
    const shown = await popup.evaluate(() => dramatis);
    if (!shown) throw new Error('The popup shows no article.');
    expect(shown.analysis.quotes.length).toBeGreaterThan(5);
    await saveFrom(popup);
    const library = await session.openLibrary();
    await waitForList(library, 2);
    const before = server.requests.length;
    await exportAll(library, 'json');
    expect(await textOf(library, '.export-result p')).toBe('Exported 2 articles.');

    const { name, text } = await readDownload(session.downloads);
    expect(name).toMatch(/^dramatis-\d{4}-\d\d-\d\d\.json$/);
    const { articles, ...head } = JSON.parse(text);
    expect(head).toEqual({ format: 'dramatis', version: 1, exportedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect(articles).toHaveLength(2);
    // A saved article has no pictures, so it does not keep the hosts from which the page had loaded some.
    const { pictureHosts: _, ...article } = shown.article;
    expect(articles[0]).toMatchObject({ ...shown, article, savedAt: expect.stringMatching(/^\d{4}-.*Z$/), state: 'unread' });
    expect(articles[1].article.url).toBe(`${server.url}/fixtures/wire-report`);
    expect(server.requests.slice(before)).toEqual([]);
  });

  testOnce(world, 'can be opened from the popup', async () => {
    const popup = await readPage(world.session, await world.session.openPage(`${world.server.url}/fixtures/interview`));
    await chooseMore(popup, 'library');
    const library = await world.session.findLibrary();
    await library.waitFor('the title', () => document.querySelector('h1')?.textContent === 'Library');
  });
});
