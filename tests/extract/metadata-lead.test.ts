// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { readOpening } from '../../utils/extract/metadata/read-opening';
import { splitCredit } from '../../utils/extract/metadata/split-credit';
import { parse, URL_OF_PAGE } from './support/pages';

const PROSE = `<div><p>The board met late, and its members argued about the cranes until midnight.</p><p>${'More words of the text. '.repeat(30)}</p></div>`;
const read = (head: string, body: string) =>
  readMetadata(parse(`<html><head>${head}</head><body><main><h1>Board votes again</h1>${body}</main></body></html>`), URL_OF_PAGE);
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Board votes again', ...data })}</script>`;

describe('the standfirst', () => {
  const WORDS = 'Five votes against four: why the cranes of Lindmoor divide its harbour board.';
  const described = `<meta name="description" content="${WORDS}">`;

  test.each([
    ['the description when it is visible on the page', described, `<h2>${WORDS}</h2>`, WORDS],
    ['the element whose class identifies it', '', `<div class="article-standfirst"><p>${WORDS}</p></div>`, WORDS],
    ['the element marked as the description in microdata', '', `<p itemprop="description">${WORDS}</p>`, WORDS],
    ['null when the description is not visible on the page', described, '', null],
    ['null when neither markup nor a description identifies it', '', `<h2>${WORDS}</h2>`, null],
  ])('is %s', (_, head, opening, standfirst) => {
    expect(read(head, opening + PROSE).standfirst).toBe(standfirst);
  });

  const LINE = 'Five against four: why the cranes divide the board';

  test.each([
    ['a quotation', `<blockquote class="subtitle">${LINE}</blockquote>`],
    ['a pull quote', `<div class="pull-quote lead"><p>${LINE}</p></div>`],
    ['a box', `<div class="related"><h3 class="subtitle">${LINE}</h3></div>`],
    ['a heading in the text', `<p>The board met late in Lindmoor.</p><h2 class="subhead">${LINE}</h2>`],
    ['a heading in the text that the description repeats', `<p>The board met late in Lindmoor.</p><h2>${LINE}</h2>`],
  ])('is not taken from %s', (_, opening) => {
    expect(read(`<meta name="description" content="${LINE}">`, opening + PROSE).standfirst).toBeNull();
  });

  test('is not missed because the whole article is in an element that is named after something else', () => {
    const shown = `<div class="has-related">${`<h1>Board votes again</h1><h2 class="subhead">${LINE}</h2>${PROSE}`}</div>`;
    expect(readMetadata(parse(`<html><body>${shown}</body></html>`), URL_OF_PAGE).standfirst).toBe(LINE);
  });

  test('may be a heading after a caption', () => {
    expect(read('', `<div><p>Cranes at dusk in Lindmoor.</p></div><h2 class="subhead">${LINE}</h2>${PROSE}`).standfirst).toBe(LINE);
  });

  test('may be a heading after the byline', () => {
    expect(read('', `<p>By Ann Lee and Bo Ray in Quayside</p><h2 class="subhead">${LINE}</h2>${PROSE}`).standfirst).toBe(LINE);
  });

  test('is null when the description repeats the first paragraph', () => {
    const first = 'The board met late, and its members argued about the cranes until midnight.';
    expect(read(`<meta name="description" content="${first}">`, PROSE).standfirst).toBeNull();
  });
});

describe('the section', () => {
  const crumbs = (...names: string[]) =>
    ld({
      '@type': 'BreadcrumbList',
      itemListElement: names.map((name, at) => ({ '@type': 'ListItem', position: at + 1, item: { name } })),
    });

  test.each([
    [ld({ articleSection: ['Harbour &amp; Sea', 'News'] }), 'Harbour & Sea'],
    ['<meta property="article:section" content="Politics, Region">', 'Politics'],
    [crumbs('Home', 'Region', 'Board votes again'), 'Region'],
    ['<meta property="article:section" content="https://ledger.example/politics">', null],
    ['<meta property="article:section" content="Homepage">', null],
    ['<meta property="article:section" content="Ledger"><meta property="og:site_name" content="Ledger">', null],
    [`<meta property="article:section" content="${'x'.repeat(100)}">`, null],
  ])('is read only when the value names a section: %s', (head, section) => {
    expect(read(head, PROSE).section).toBe(section);
  });
});

describe('the caption and credit of the lead picture', () => {
  const image = '<meta property="og:image" content="https://pictures.example/large/cranes-at-dusk.jpg">';
  const figure = (caption: string) =>
    `<figure><img src="https://pictures.example/small/cranes-at-dusk.jpg"><figcaption>${caption}</figcaption></figure>${PROSE}`;

  test('are taken from the figure that contains the picture', () => {
    const { imageCaption, imageCredit } = read(
      image,
      figure('<span>Cranes at dusk.</span><span class="credit">Photo: Ola Lens/Ledger</span>'),
    );
    expect([imageCaption, imageCredit]).toEqual(['Cranes at dusk.', 'Ola Lens/Ledger']);
  });

  test('are taken from the structured data when no figure contains the picture', () => {
    const data = ld({
      image: { '@type': 'ImageObject', url: 'https://pictures.example/cranes.jpg', caption: 'Cranes', creditText: 'Ola Lens' },
    });
    expect(read(data, PROSE)).toMatchObject({
      image: 'https://pictures.example/cranes.jpg',
      imageCaption: 'Cranes',
      imageCredit: 'Ola Lens',
    });
  });

  test('are null when the only figure contains a different picture', () => {
    expect(read(image, figure('Cranes').replace('cranes-at-dusk', 'lighthouse'))).toMatchObject({ imageCaption: null, imageCredit: null });
  });

  test('are plain text without markup, or null when the value is not text', () => {
    const data = ld({
      image: { url: 'https://pictures.example/cranes.jpg', caption: '<img src=x onerror=alert(1)>Cranes', creditText: { evil: 1 } },
    });
    expect(read(data, PROSE)).toMatchObject({ imageCaption: 'Cranes', imageCredit: null });
  });

  test.each([
    ['Cranes at dusk. Photo: Ola Lens', 'Cranes at dusk.', 'Ola Lens'],
    ['Cranes at dusk. (Photo by Ola Lens)', 'Cranes at dusk.', 'Ola Lens'],
    ['Cranes at dusk (Ola Lens/Ledger)', 'Cranes at dusk', 'Ola Lens/Ledger'],
    ['Kräne am Abend © Ola Lens', 'Kräne am Abend', 'Ola Lens'],
    ['Foto: Ola Lens', null, 'Ola Lens'],
    ['Cranes (and a lighthouse) at dusk', 'Cranes (and a lighthouse) at dusk', null],
  ])('are separated in the line "%s"', (line, caption, credit) => {
    expect(splitCredit(line)).toEqual({ caption, credit });
  });
});

test('readOpening reads a maximum of 31 lines and fewer than 10,000 characters after the headline', () => {
  const deep = `${'<span>'.repeat(100)}By Ann Lee ${'</span>'.repeat(100)}`;
  const doc = parse(`<h1>Board votes again</h1>${deep.repeat(50)}<p>${'By '.repeat(200_000)}</p>${'<p>x</p>'.repeat(5_000)}`);
  const [headline] = doc.querySelectorAll('h1');
  const lines = headline ? readOpening(headline).after : [];
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(31);
  expect(lines.map(({ text }) => text).join('').length).toBeLessThan(10_000);
});
