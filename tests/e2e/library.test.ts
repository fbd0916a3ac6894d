import { expect, test } from 'vitest';
import { chooseMore, countOf, readPage, saveFrom, textOf } from './support/acts/reading';
import { readDownload } from './support/browsers/downloads';
import { inBothBrowsers } from './support/browsers/in-browsers';
import type { Surface } from './support/browsers/session';

const listed = (library: Surface) => library.waitFor('the list of saved articles', () => document.querySelectorAll('.saved').length > 0);

inBothBrowsers('library', (world) => {
  test('an article is saved, outlives the browser, is read without a network in the same view, deleted and brought back', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/sample/`);
    const popup = await readPage(session, page);
    await saveFrom(popup);
    const shown = {
      text: await textOf(popup, 'article .body, article'),
      quotes: await countOf(popup, 'mark.quote'),
      actors: await countOf(popup, '.cast .actor'),
    };
    await session.restart();

    const library = await session.openLibrary();
    await listed(library);
    expect(await countOf(library, '.saved')).toBe(1);
    expect(await textOf(library, '.saved h2')).toBe('Sorrel Islands reopen cod talks after a week of empty harbours');
    expect(await textOf(library, '.saved-facts')).toMatch(/\d+ quotations.*\d+ actors/s);

    const before = server.requests.length;
    await library.click('.saved h2 a');
    await library.waitFor('the saved article', () => document.querySelector('mark.quote'));
    expect(await countOf(library, 'mark.quote')).toBe(shown.quotes);
    expect(await countOf(library, '.cast .actor')).toBe(shown.actors);
    expect(shown.text).toContain(
      await library.evaluate(() => document.querySelector('article p:nth-of-type(3)')?.textContent ?? 'nothing'),
    );
    expect(server.requests.slice(before)).toEqual([]);
    expect(await countOf(library, 'img, iframe, video, audio')).toBe(0);

    await library.click('[data-action=back]');
    await listed(library);
    await library.click('.saved [data-action=remove]');
    await library.waitFor('the article to leave the list', () => document.querySelectorAll('.saved').length === 0);
    await library.click('[data-action=undo]');
    await listed(library);
    await library.click('.saved [data-action=remove]');
    await library.waitFor('the article to leave again', () => document.querySelectorAll('.saved').length === 0);
    await library.close();
    const again = await session.openLibrary();
    await again.waitFor('the empty library', () => document.querySelector('.statement h2'));
    expect(await countOf(again, '.saved')).toBe(0);
  });

  test('the settings are one step away from the list, and from a saved article', async () => {
    const { session, server } = world;
    await saveFrom(await readPage(session, await session.openPage(`${server.url}/sample/`)));
    const library = await session.openLibrary();
    await listed(library);
    await library.click('.toolbar [data-action=settings]');
    const options = await session.findOptions();
    await options.waitFor('the settings', () => document.querySelector('#display'));
    await options.close();
    await library.click('.saved h2 a');
    await chooseMore(library, 'settings');
    const again = await session.findOptions();
    await again.waitFor('the settings', () => document.querySelector('#display'));
    await again.close();
    await library.click('[data-action=back]');
    await library.click('.saved [data-action=remove]');
  });

  test('saving an article twice updates it', async () => {
    const { session, server } = world;
    for (const words of ['Save', 'Update']) {
      const page = await session.openPage(`${server.url}/fixtures/wire-report`);
      const popup = await readPage(session, page);
      await popup.waitFor(
        `the button to say ${words}`,
        (label) => document.querySelector('[data-action=save]')?.textContent === label,
        words,
      );
      await saveFrom(popup);
      await popup.close();
      await page.close();
    }
    const library = await session.openLibrary();
    await listed(library);
    expect(await countOf(library, '.saved')).toBe(1);
  });

  test('the whole library is taken away in one file, without a request', async () => {
    const { session, server } = world;
    const popup = await readPage(session, await session.openPage(`${server.url}/sample/`));
    const shown = await popup.evaluate(() => dramatis);
    expect(shown?.analysis.quotes.length).toBeGreaterThan(5);
    await saveFrom(popup);
    const library = await session.openLibrary();
    await listed(library);
    const before = server.requests.length;
    await library.click('[data-action=export]');
    await library.waitFor('the export', () => document.querySelector('[data-export=done]'));
    expect(await textOf(library, '[data-export]')).toBe('Exported 2 articles.');

    const { name, text } = await readDownload(session.downloads);
    expect(name).toMatch(/^dramatis-\d{4}-\d\d-\d\d\.json$/);
    const { articles, ...head } = JSON.parse(text);
    expect(head).toEqual({ format: 'dramatis', version: 1, exportedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect(articles).toHaveLength(2);
    expect(articles[0]).toEqual({ ...shown, savedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
    expect(articles[1].article.url).toBe(`${server.url}/fixtures/wire-report`);
    expect(server.requests.slice(before)).toEqual([]);
  });

  test('the popup leads to the library', async () => {
    const { session, server } = world;
    const page = await session.openPage(`${server.url}/fixtures/interview`);
    const popup = await readPage(session, page);
    await chooseMore(popup, 'library');
    const library = await session.findLibrary();
    await library.waitFor('the library', () => document.querySelector('h1')?.textContent === 'Library');
  });
});
