import { expect, test } from 'vitest';
import type { Surface } from '../../scripts/browsers/session';
import { readPage, saveFrom } from '../e2e/support/actions/use-popup';
import { inBothBrowsers } from '../e2e/support/browsers/in-browsers';
import { localServer } from './support/local-server';

/** A page that claims to be an article of another publication. */
const IMPOSTOR = `<!DOCTYPE html><html lang="en"><head><title>Minister admits fraud</title>
  <meta property="og:site_name" content="The Sorrel Gazette">
  <link rel="canonical" href="https://sorrel-gazette.example/fraud"><link rel="icon" href="data:,"></head>
  <body><main><article><h1>Minister admits fraud</h1>${Array.from(
    { length: 6 },
    (_, at) => `<p>Paragraph ${at}: “The harbour stays open through the winter,” said Mayor Ilse Vantongeren on Monday,
      and the board agreed with her after a long debate in the old customs house.</p>`,
  ).join('')}</article></main></body></html>`;

const server = localServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(IMPOSTOR);
});

const namesIn = (surface: Surface, selector: string) =>
  surface.evaluate((all: string) => [...document.querySelectorAll(all)].map(({ textContent }) => textContent), selector);

inBothBrowsers('a page that claims to be another publication', (world) => {
  test('is shown, linked and saved under its true host', async () => {
    const address = `${server.url}/fraud`;
    const popup = await readPage(world.session, await world.session.openPage(address));
    expect(await namesIn(popup, '.site bdi')).toEqual(['The Sorrel Gazette', '127.0.0.1']);
    expect(await popup.evaluate(() => document.querySelector('.site a')?.getAttribute('href'))).toBe(address);
    await saveFrom(popup);
    const library = await world.session.openLibrary();
    await library.waitFor('the saved article', () => document.querySelector('.saved'));
    expect(await namesIn(library, '.saved-site bdi')).toEqual(['The Sorrel Gazette', '127.0.0.1']);
  });
});
