// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { parse, URL_OF_PAGE } from './support/pages';

const titleOf = (body: string, head = ''): string | null =>
  readMetadata(parse(`<html><head>${head}</head><body>${body}</body></html>`), URL_OF_PAGE).title;
const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const site = '<meta property="og:site_name" content="Lindmoor Ledger">';

describe('the visible headline', () => {
  test('is the only h1 of the article if the page title, the only one declared, resembles nothing on the page', () => {
    expect(titleOf('<article><h1>Swans block harbour</h1><p>Text.</p></article>', '<title>Subscriptions</title>')).toBe(
      'Swans block harbour',
    );
    expect(titleOf('<main><h1>Sign in</h1><p>Text.</p></main>', '<title>Swans block harbour</title>')).toBe('Swans block harbour');
  });

  test('takes precedence over a different og:title', () => {
    expect(titleOf('<h1>Harbour board votes for new cranes</h1>', og('Harbour board cranes: votes, costs and plans'))).toBe(
      'Harbour board votes for new cranes',
    );
  });

  test('is used in full when the og:title is truncated', () => {
    expect(titleOf('<h1>Harbour board votes for new cranes on the old quay</h1>', og('Harbour board votes for new cranes on…'))).toBe(
      'Harbour board votes for new cranes on the old quay',
    );
  });

  test('is not taken from the logo, a breadcrumb or a sign-in prompt', () => {
    const body =
      '<h1>Lindmoor Ledger</h1><ol class="breadcrumbs"><li><h1>Board and cranes: all the votes</h1></li></ol><h1>Board votes again for cranes</h1><h1>Sign in</h1>';
    expect(titleOf(body, og('Board votes again for cranes - Lindmoor Ledger') + site)).toBe('Board votes again for cranes');
  });

  test('may differ from the og:title when it is the only unlinked h1 inside the main element', () => {
    const body = '<main><h1>Lindmoor gets three cranes after all</h1><p>Text.</p><h1><a href="/more">More of Lindmoor</a></h1></main>';
    expect(titleOf(body, og('Board votes again: yes to the harbour'))).toBe('Lindmoor gets three cranes after all');
    expect(titleOf(body.replaceAll('main>', 'div>'), og('Board votes again: yes to the harbour'))).toBe(
      'Board votes again: yes to the harbour',
    );
  });

  test('is taken from a heading of another level when the page has no h1', () => {
    const body = '<h2>Most read</h2><h3><span>In Lindmoor</span> Board votes again for cranes</h3>';
    expect(titleOf(body, og('Board votes again for cranes'))).toBe('Board votes again for cranes');
  });
});

describe('labels around the headline', () => {
  test.each([
    ['Opinion Board votes again for cranes', 'Board votes again for cranes', 'Board votes again for cranes'],
    ['Politics | Board votes again for cranes', 'Board votes again for cranes', 'Board votes again for cranes'],
    ['Board votes again for cranes | Opinion', 'Board votes again for cranes | Opinion', 'Board votes again for cranes'],
  ])('are removed from "%s"', (shown, given, title) => {
    expect(titleOf(`<h1>${shown}</h1>`, og(given))).toBe(title);
  });

  test('are removed when their class identifies them as a kicker and the og:title does not contain them', () => {
    const shown = '<h1><span class="head__overline">Harbour</span><span> - </span><span>Board votes again for cranes</span></h1>';
    expect(titleOf(shown, og('Tax row: Board votes against new cranes'))).toBe('Board votes again for cranes');
    expect(titleOf(shown, og('Harbour: Board votes against new cranes'))).toBe('Harbour - Board votes again for cranes');
    expect(titleOf(shown.replace('head__overline', 'head__text'), og('Board votes against new cranes'))).toBe(
      'Harbour - Board votes again for cranes',
    );
  });

  test.each([
    ['<h2><span>Harbour row</span><span> – </span><span>Board votes again for cranes</span></h2>', 'Board votes again for cranes'],
    ['<h1><span>Harbour row</span><span>Board votes again for cranes</span></h1>', 'Board votes again for cranes'],
    ['<h1><span><b>Harbour row</b> <i>Board votes again for cranes</i></span></h1>', 'Board votes again for cranes'],
    ['<h1>Board votes again for cranes <span class="byline">By Ann Lee</span></h1>', 'Board votes again for cranes'],
    ['<h1>Board votes again for cranes <em>on the quay</em></h1>', 'Board votes again for cranes on the quay'],
  ])('are removed when they are in an element of their own and a declared title lacks them: %s', (shown, title) => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour row: Board votes again for cranes"}</script>`;
    expect(
      titleOf(`<ol class="breadcrumbs"><li><h1>Lindmoor: Board votes</h1></li></ol>${shown}`, og('Board votes again for cranes') + data),
    ).toBe(title);
  });

  test('are removed when they are in an element of their own and the headline stands again in the text', () => {
    const glued = og('Harbour row Board votes again for cranes');
    const shown = '<h2><span>Harbour row</span> <span>Board votes again for cranes</span></h2><p>Text.</p>';
    expect(titleOf(`${shown}<h3>Board votes again for cranes</h3>`, glued)).toBe('Board votes again for cranes');
    expect(titleOf(`${shown}<h3>Board votes again</h3>`, glued)).toBe('Harbour row Board votes again for cranes');
  });

  test('are removed at the end even if every declared title has them', () => {
    expect(titleOf('<h1>Board votes again <b>for cranes | Opinion</b></h1>', og('Board votes again for cranes | Opinion'))).toBe(
      'Board votes again for cranes',
    );
  });

  test('have the punctuation of the declared title when all of them contain the label', () => {
    const shown = '<h1><span>Harbour row</span> <span>Board votes again for cranes</span></h1>';
    expect(titleOf(shown, og('Harbour row: Board votes again for cranes'))).toBe('Harbour row: Board votes again for cranes');
  });

  test('are kept when both og:title and JSON-LD put them before the headline', () => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Cranes: Board votes again"}</script>`;
    expect(titleOf('<p>Cranes</p><h1>Board votes again</h1>', og('Cranes: Board votes again') + data)).toBe('Cranes: Board votes again');
  });
});

test.each([
  ['Lindmoor Ledger - Board votes again for cranes', 'Board votes again for cranes'],
  ['Board votes again for cranes — Lindmoor Ledger', 'Board votes again for cranes'],
  ['Board votes: Lindmoor Ledger is sued - and wins', 'Board votes: Lindmoor Ledger is sued - and wins'],
  ['港湾委員会が再び採決-Lindmoor Ledger', '港湾委員会が再び採決'],
])('the site name is removed only at the start or the end of the title: %s', (given, title) => {
  expect(titleOf('', og(given) + site)).toBe(title);
});

test('the section and the site name, each after an underscore, are removed from a Chinese title', () => {
  expect(titleOf('', '<title>港口委员会再次投票决定起重机_港口频道_林摩网</title>')).toBe('港口委员会再次投票决定起重机');
});
