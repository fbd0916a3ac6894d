// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { parse } from './support/pages';

const HEADLINE = 'Board votes again for cranes';
const siteOf = (head: string, body = '', url = 'https://www.lindmoorpost.example/board'): string | null =>
  readMetadata(parse(`<html><head>${head}</head><body>${body}<h1>${HEADLINE}</h1><p>Text.</p></body></html>`), url).site;
const og = (name: string): string => `<meta property="og:site_name" content="${name}">`;
const app = (name: string): string => `<meta name="application-name" content="${name}">`;
const title = (name: string): string => `<title>${HEADLINE} - ${name}</title>`;
const publisher = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, publisher: { name } })}</script>`;

describe('the name of the site', () => {
  test.each([
    ['the publisher', og('lindmoorpost.example') + publisher('The Lindmoor Post'), 'The Lindmoor Post'],
    ['the application', og('LindmoorPost.com') + publisher('Quayside Media Ltd') + app('Lindmoor Post'), 'Lindmoor Post'],
    ['the page title', og('https://www.lindmoorpost.example/') + title('The Lindmoor Post'), 'The Lindmoor Post'],
    ['the page title', publisher('Quayside Media Ltd') + title('The Lindmoor Post'), 'The Lindmoor Post'],
    ['the page title', og('@lindmoor') + title('The Lindmoor Post'), 'The Lindmoor Post'],
    ['the part that names the host', og('The Lindmoor Post – Latest news'), 'The Lindmoor Post'],
    ['the part that names the host', og('Home | Lindmoor Post'), 'Lindmoor Post'],
    ['the part that another source gives', og('Quayside Echo: News from the coast') + app('Quayside Echo'), 'Quayside Echo'],
    ['the part that is not only a word for news', og('Quayside Echo | Noticias'), 'Quayside Echo'],
    ['the page title that names the host in the first', og('QE+ | quayside-echo.example') + title('Quayside Echo'), 'Quayside Echo'],
    ['the host name if there is no other', og('LindmoorPost.com – News'), 'LindmoorPost.com'],
    ['the host name if the others do not resemble it', og('lindmoorpost.example') + publisher('Quayside Group'), 'lindmoorpost.example'],
    ['the company if there is no other', publisher('Quayside Media Ltd'), 'Quayside Media Ltd'],
    ['the first if it is plain', og('LP Online') + publisher('The Lindmoor Post'), 'LP Online'],
    ['the first if its hyphen belongs to it', og('Harbour-Echo') + publisher('Lindmoor Post'), 'Harbour-Echo'],
  ])('is that of %s: %s', (_, head, site) => {
    expect(siteOf(head)).toBe(site);
  });

  test('is read from the description of the logo if it is the name of the host', () => {
    const logo = (alt: string): string => `<div class="site-logo"><img src="/logo.svg" alt="${alt}"></div>`;
    expect(siteOf('', logo('The Lindmoor Post logo'))).toBe('The Lindmoor Post');
    expect(siteOf('', logo('A lighthouse at dusk'))).toBeNull();
  });

  test.each([
    ['https://sz.example/a', og('sz.example') + publisher('Seeburger Zeitung'), 'Seeburger Zeitung'],
    ['https://www.muehlbote.co.uk/a', og('muehlbote.co.uk') + publisher('Mühlbote'), 'Mühlbote'],
  ])('may resemble the host name by its initials or by the spelling of its umlauts: %s', (url, head, site) => {
    expect(siteOf(head, '', url)).toBe(site);
  });
});
