// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleOf, elementsOf, page, paragraphs } from './support/pages';

const HEAD =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour board meets again","author":{"name":"Mira Castell"}}</script>';
const textWith = (middle: string, end = '', lang = 'en'): string =>
  articleOf(page(`${paragraphs(3)}${middle}${paragraphs(3).replaceAll('spring', 'autumn')}${end}`, { head: HEAD, html: `lang="${lang}"` }))
    .text;

describe.each([
  ['a picture credit', '<p>Photo by Tom Arkwright</p>', 'Arkwright'],
  ['a picture credit for an agency', '<p>Lindmoor harbour at dawn. Getty Images</p>', 'dawn'],
  ['a line that is only a link', '<p><a href="/a">The ferry that never sailed</a></p>', 'never sailed'],
  ['a call to action', '<p>Sign up for our weekly letter about the sea and its harbours</p>', 'weekly letter'],
  ['a line with the publication date', '<p>March 3, 2026, 10:15 a.m.</p>', 'March 3'],
  ['a repeated headline', '<h2>Harbour board meets again</h2>', 'Harbour board meets again'],
  ['a byline', '<p>By Mira Castell</p>', 'Castell'],
  [
    'a pull quote that repeats words from the text',
    '<div class="pull-quote"><p>“its members argued until late about dredging”</p></div>',
    '“its members',
  ],
  ['a caption outside a figure', '<div class="image-caption">The old lighthouse seen from the water</div>', 'seen from the water'],
])('%s', (_, markup, words) => {
  test('is left out', () => {
    expect(textWith(markup)).not.toContain(words);
  });
});

test('a call to action in German is left out of a page in German', () => {
  expect(textWith('<p>Lesen Sie auch: Der Leuchtturm von Lindmoor</p>', '', 'de')).not.toContain('Leuchtturm');
});

describe.each([
  ['a sentence with a year', '<p>The lighthouse was built in March 1911.</p>', 'March 1911'],
  ['a heading with a year', '<h2>What May 2026 will bring</h2>', 'May 2026'],
  ['a sentence that begins like a label', '<p>Related charges against the harbour master were dropped last week.</p>', 'Related charges'],
  ['a sentence that begins with "Published in"', '<p>Published in 1998, the report on the harbour was forgotten.</p>', 'Published in 1998'],
  [
    'a paragraph with a link',
    '<p>The board cited <a href="/report">the report of 2024</a> twice during the debate.</p>',
    'the report of 2024',
  ],
  ['a heading', '<h2>The tariffs</h2>', 'The tariffs'],
  ['a short quotation', '<p>“Never again,” she said.</p>', 'Never again'],
  ["a sentence with the author's name", '<p>By then Mira Castell had left the room.</p>', 'By then'],
  [
    'a pull quote whose words occur nowhere else in the text',
    '<blockquote class="pullquote"><p>“The sea does not wait for committees”</p></blockquote>',
    'The sea does not wait',
  ],
])('%s', (_, markup, words) => {
  test('is kept in the article', () => {
    expect(textWith(markup)).toContain(words);
  });
});

test('a paragraph that occurs twice on the page appears only once in the article', () => {
  expect(textWith(paragraphs(1)).split('\n')).toHaveLength(6);
});

test('a list of related articles at the end is left out together with its heading', () => {
  const text = textWith(
    '',
    '<h3>Related stories</h3><ul><li>Ferry line closes after ninety years</li><li>A museum for the old cranes</li></ul>',
  );
  expect(text).not.toContain('Related');
  expect(text).not.toContain('Ferry line');
  expect(text.split('\n')).toHaveLength(6);
});

test('a heading that begins with "More on" in the middle of the text does not cut off the text after it', () => {
  expect(textWith('<h3>More on the tariffs</h3>').split('\n').length).toBeGreaterThanOrEqual(6);
});

test('a section label above the first paragraph is left out', () => {
  const article = articleOf(page(`<div class="rubric">Shipping</div>${paragraphs(5)}`));
  expect(article.text.startsWith('The harbour board')).toBe(true);
});

describe('pictures', () => {
  const FIGURE =
    '<figure><picture><source srcset="/berth-800.webp 800w, /berth-1600.webp 1600w"><img data-src="/berth.jpg" src="data:image/gif;base64,R0lGOD" alt="A berth"></picture><figcaption>Berth 4 in the evening. <span>Photo: Ada Wren</span></figcaption></figure>';

  test('keep their address, caption and credit, and the caption is not part of the text', () => {
    const article = articleOf(page(`${paragraphs(3)}${FIGURE}${paragraphs(3).replaceAll('spring', 'autumn')}`));
    const [figure] = elementsOf(article.body, 'figure');
    expect([figure?.caption, figure?.credit]).toEqual(['Berth 4 in the evening.', 'Photo: Ada Wren']);
    expect(elementsOf(article.body, 'img').map(({ src, alt }) => [src, alt])).toEqual([['https://ledger.example/berth.jpg', 'A berth']]);
    expect(article.text).not.toContain('Berth 4');
  });

  test('appear only once when the page repeats them', () => {
    const article = articleOf(page(`${FIGURE}${paragraphs(3)}${FIGURE}${paragraphs(3).replaceAll('spring', 'autumn')}`));
    expect(elementsOf(article.body, 'img')).toHaveLength(1);
  });

  test('are found in srcset and noscript, and tracking pixels are dropped', () => {
    const body = `<p><img srcset="/a-400.jpg 400w, /a-1200.jpg 1200w"></p>${paragraphs(2)}<p><img src="/pixel.gif" width="1" height="1"></p>${paragraphs(2).replaceAll('spring', 'autumn')}
      <div><img class="lazy" alt="b"><noscript><img src="/b.jpg?x=1&amp;y=2"></noscript></div>${paragraphs(2).replaceAll('spring', 'winter')}`;
    const found = elementsOf(articleOf(page(body)).body, 'img').map(({ src }) => src);
    expect(found).toEqual(['https://ledger.example/a-1200.jpg', 'https://ledger.example/b.jpg?x=1&y=2']);
  });
});
