// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findNextPage } from '../../utils/extract/page/find-next-page';
import { parse } from './support/pages';

const HERE = 'https://ledger.example/2026/harbour';

function nextOf(body: string, url = HERE, head = ''): string | null {
  const doc = parse(`<!DOCTYPE html><html><head>${head}</head><body><article><p>Words.</p></article>${body}</body></html>`);
  return findNextPage(doc.documentElement, url);
}
const link = (href: string, label = '2', more = ''): string => `<a href="${href}" ${more}>${label}</a>`;

describe('the next page', () => {
  test.each([
    ['?page=2', 'https://ledger.example/2026/harbour?page=2'],
    ['/2026/harbour/2', 'https://ledger.example/2026/harbour/2'],
    ['/2026/harbour/2/', 'https://ledger.example/2026/harbour/2/'],
    ['/2026/harbour/page/2/', 'https://ledger.example/2026/harbour/page/2/'],
    ['/2026/harbour/seite-2', 'https://ledger.example/2026/harbour/seite-2'],
    ['/2026/harbour-2', 'https://ledger.example/2026/harbour-2'],
    ['?p=2#top', 'https://ledger.example/2026/harbour?p=2'],
  ])('is recognised by its address %s', (href, found) => {
    expect(nextOf(`<nav>${link(href)}</nav>`)).toBe(found);
  });

  test.each(['Next', 'Next page ›', '»', '2', 'Page 2', 'Nächste Seite', 'Suivant', '次のページへ', 'التالي'])(
    'is found through a link with the label %s',
    (label) => {
      expect(nextOf(`<p>${link('?page=2', label)}</p>`)).toBe(`${HERE}?page=2`);
    },
  );

  test('is found by rel=next, both on a link with any label and in the head', () => {
    expect(nextOf(link('?page=2', 'What the board decided', 'rel="nofollow next"'))).toBe(`${HERE}?page=2`);
    expect(nextOf('', HERE, '<link rel="next" href="?page=2">')).toBe(`${HERE}?page=2`);
  });

  test('is found by a number in the file name', () => {
    expect(nextOf(link('harbour-2.html'), 'https://ledger.example/2026/harbour.html')).toBe('https://ledger.example/2026/harbour-2.html');
    expect(nextOf(link('harbour,2.html'), 'https://ledger.example/2026/harbour.html')).toBe('https://ledger.example/2026/harbour,2.html');
  });

  test('is found even when the current page is not the first', () => {
    expect(nextOf(link('?page=3', 'Next'), `${HERE}?page=2`)).toBe(`${HERE}?page=3`);
    expect(nextOf(link('/2026/harbour', '1') + link('/2026/harbour/3', '3'), `${HERE}/2`)).toBe(`${HERE}/3`);
    expect(nextOf(link('/2026/harbour', 'Previous') + link('/2026/harbour-3', 'Next'), `${HERE}-2`)).toBe(`${HERE}-3`);
  });

  test('is found when its address has the same parameters in a different order', () => {
    expect(nextOf(link('/story?page=2&id=7'), 'https://ledger.example/story?id=7')).toBe('https://ledger.example/story?page=2&id=7');
  });
});

describe('the search for the next page', () => {
  test.each([
    ['another article that is marked rel=next', link('/2026/lighthouse', 'Next', 'rel="next"')],
    ['another article with a page number', link('/2026/lighthouse?page=2')],
    ['the page after the next one', link('?page=3', '3')],
    ['the page that is open', link('?page=1', '1')],
    ['another site', link('https://elsewhere.example/2026/harbour?page=2')],
    ['another scheme', link('http://ledger.example/2026/harbour?page=2')],
    ['a javascript: address', link('javascript:go(2)')],
    ['a link with a headline as its label', link('?page=2', 'Two keepers, one lighthouse and a long winter')],
    ['a link with another number as its label', link('?page=2', '12')],
    ['the page numbers of the comments', `<div id="comments"><ul><li>${link('?page=2')}</li></ul></div>`],
    ['the number of a photo in the address', link('?photo=2')],
  ])('ignores %s', (_, body) => {
    expect(nextOf(body)).toBeNull();
  });

  test('ignores other articles whose addresses differ only in a number', () => {
    expect(nextOf(link('/news/42', 'Next') + link('/news', 'News'), 'https://ledger.example/news/41')).toBeNull();
    expect(nextOf(link('/?p=42', 'Next', 'rel="next"'), 'https://ledger.example/?p=41')).toBeNull();
    expect(nextOf(link('/storm-3', 'Next'), 'https://ledger.example/storm-2')).toBeNull();
  });

  test('finds nothing when the page is a saved file', () => {
    expect(nextOf(link('?page=2'), 'file:///tmp/harbour.html')).toBeNull();
  });
});
