// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { parse, URL_OF_PAGE } from './support/pages';

const titleOf = (body: string, head = ''): string | null =>
  readMetadata(parse(`<html><head>${head}</head><body>${body}</body></html>`), URL_OF_PAGE).title;
const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const site = '<meta property="og:site_name" content="Lindmoor Ledger">';

describe('the headline that the page shows', () => {
  test('comes before what is written for search engines', () => {
    expect(titleOf('<h1>Harbour board votes for new cranes</h1>', og('Harbour board cranes: votes, costs and plans'))).toBe(
      'Harbour board votes for new cranes',
    );
  });

  test('is whole where the data cut it', () => {
    expect(titleOf('<h1>Harbour board votes for new cranes on the old quay</h1>', og('Harbour board votes for new cranes on…'))).toBe(
      'Harbour board votes for new cranes on the old quay',
    );
  });

  test('is neither the logo nor a breadcrumb nor another story', () => {
    const body =
      '<h1>Lindmoor Ledger</h1><ol class="breadcrumbs"><li><h1>Board and cranes: all the votes</h1></li></ol><h1>Board votes again for cranes</h1><h1>Sign in</h1>';
    expect(titleOf(body, og('Board votes again for cranes - Lindmoor Ledger') + site)).toBe('Board votes again for cranes');
  });

  test('can be written anew: the only h1 of the article that is no link', () => {
    const body = '<main><h1>Lindmoor gets three cranes after all</h1><p>Text.</p><h1><a href="/more">More of Lindmoor</a></h1></main>';
    expect(titleOf(body, og('Board votes again: yes to the harbour'))).toBe('Lindmoor gets three cranes after all');
    expect(titleOf(body.replaceAll('main>', 'div>'), og('Board votes again: yes to the harbour'))).toBe(
      'Board votes again: yes to the harbour',
    );
  });

  test('can be a heading of another order where there is no h1', () => {
    const body = '<h2>Most read</h2><h3><span>In Lindmoor</span> Board votes again for cranes</h3>';
    expect(titleOf(body, og('Board votes again for cranes'))).toBe('Board votes again for cranes');
  });
});

describe('labels', () => {
  test.each([
    ['Opinion Board votes again for cranes', 'Board votes again for cranes', 'Board votes again for cranes'],
    ['Politics | Board votes again for cranes', 'Board votes again for cranes', 'Board votes again for cranes'],
    ['Board votes again for cranes | Opinion', 'Board votes again for cranes | Opinion', 'Board votes again for cranes'],
  ])('%s', (shown, given, title) => {
    expect(titleOf(`<h1>${shown}</h1>`, og(given))).toBe(title);
  });

  test('whose class calls them a kicker go where the data have others', () => {
    const shown = '<h1><span class="head__overline">Harbour</span><span> - </span><span>Board votes again for cranes</span></h1>';
    expect(titleOf(shown, og('Tax row: Board votes against new cranes'))).toBe('Board votes again for cranes');
    expect(titleOf(shown, og('Harbour: Board votes against new cranes'))).toBe('Harbour - Board votes again for cranes');
    expect(titleOf(shown.replace('head__overline', 'head__text'), og('Board votes against new cranes'))).toBe(
      'Harbour - Board votes again for cranes',
    );
  });

  test('that all data put before the headline belong to it', () => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Cranes: Board votes again"}</script>`;
    expect(titleOf('<p>Cranes</p><h1>Board votes again</h1>', og('Cranes: Board votes again') + data)).toBe('Cranes: Board votes again');
  });
});

test.each([
  ['Lindmoor Ledger - Board votes again for cranes', 'Board votes again for cranes'],
  ['Board votes again for cranes — Lindmoor Ledger', 'Board votes again for cranes'],
  ['Board votes: Lindmoor Ledger is sued - and wins', 'Board votes: Lindmoor Ledger is sued - and wins'],
  ['港湾委員会が再び採決-Lindmoor Ledger', '港湾委員会が再び採決'],
])('the name of the site before or behind goes: %s', (given, title) => {
  expect(titleOf('', og(given) + site)).toBe(title);
});

test('an underscore parts a title in a script other than Latin', () => {
  expect(titleOf('', '<title>港口委员会再次投票决定起重机_港口频道_林摩网</title>')).toBe('港口委员会再次投票决定起重机');
});
