// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../utils/extract/metadata/read-metadata';
import { articleOf, page, paragraphs, parse, URL_OF_PAGE } from './support/pages';

const authorsOf = (head: string, opening = ''): readonly string[] =>
  readMetadata(
    parse(`<html><head>${head}</head><body><h1>Board votes again</h1>${opening}<p>${'Words of the text. '.repeat(30)}</p></body></html>`),
    URL_OF_PAGE,
  ).authors;
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Board votes again', ...data })}</script>`;

describe('the authors', () => {
  test('exclude a role that the data list as a person', () => {
    expect(authorsOf(ld({ author: [{ name: 'Ann Lee' }, { name: 'envoyé spécial à Lindmoor' }] }))).toEqual(['Ann Lee']);
  });

  test('are found through a reference within a JSON-LD graph', () => {
    const graph = [
      { '@type': 'NewsArticle', headline: 'Board votes again', author: { '@id': '#ann' } },
      { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
    ];
    expect(authorsOf(`<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`)).toEqual(['Ann Lee']);
  });

  test('are taken from a byline that names a person rather than from structured data that name only the newsroom', () => {
    const head = ld({ author: { '@type': 'Organization', name: 'Lindmoor Ledger' } });
    expect(authorsOf(head, '<p class="byline">By Ann Lee, Lindmoor Ledger</p>')).toEqual(['Ann Lee']);
    expect(authorsOf(head)).toEqual(['Lindmoor Ledger']);
  });

  test('are taken from a byline that names an institution rather than from structured data that name only the newsroom', () => {
    const head = ld({ author: { '@type': 'Organization', name: 'Lindmoor Ledger' }, publisher: { name: 'Lindmoor Ledger' } });
    expect(authorsOf(head, '<p class="byline">by <a>University of Lindmoor Bay</a></p>')).toEqual(['University of Lindmoor Bay']);
    expect(authorsOf(head, '<p class="byline">by <a>Lindmoor Ledger on Tuesday</a></p>')).toEqual(['Lindmoor Ledger']);
  });

  test('exclude an agency only where a person is named', () => {
    expect(authorsOf(ld({ author: [{ name: 'Ann Lee' }, { name: 'dpa' }] }))).toEqual(['Ann Lee']);
    expect(authorsOf(ld({ author: [{ '@type': 'Organization', name: 'dpa' }] }))).toEqual(['dpa']);
    expect(authorsOf(ld({ author: [{ name: 'Lindmoor Ledger' }, { name: 'dpa' }], publisher: { name: 'Lindmoor Ledger' } }))).toEqual([
      'Lindmoor Ledger',
      'dpa',
    ]);
  });

  test('are taken from the marked byline rather than from a meta element that names the outlet of the address', () => {
    const opening = '<p itemprop="author">Ann Lee</p>';
    expect(authorsOf('<meta name="author" content="The Ledger">', opening)).toEqual(['Ann Lee']);
    const doc = parse(
      `<html><head><meta name="author" content="Quayside Echo"></head><body><h1>Board votes again</h1>${opening}</body></html>`,
    );
    expect(readMetadata(doc, 'https://www.quayside-echo.co.uk/board').authors).toEqual(['Ann Lee']);
  });

  test('exclude a web address that the metadata give as an author', () => {
    expect(
      authorsOf('<meta property="article:author" content="https://social.example/ledger"><meta name="author" content="Ann Lee">'),
    ).toEqual(['Ann Lee']);
  });

  test('exclude a person credited with the photography in a visible byline', () => {
    const head = ld({ author: [{ name: 'Ann Lee' }, { name: 'Bo Ray' }] });
    expect(authorsOf(head, '<div class="byline">By <a>Ann Lee</a></div><div class="byline">Photography by <a>Bo Ray</a></div>')).toEqual([
      'Ann Lee',
    ]);
  });

  test('include a person who is named on the page but missing from the structured data', () => {
    const names = ['Ann Lee', 'Bo Ray'].map((name) => `<div class="who"><a>${name}</a></div>`).join('');
    expect(authorsOf(ld({ author: { name: 'Bo Ray' } }), names)).toEqual(['Ann Lee', 'Bo Ray']);
  });

  test('exclude a person described as an illustrator on the page', () => {
    const who = (name: string, role: string): string => `<p><a class="who">${name}</a> <span>${role}</span></p>`;
    const opening = who('Ann Lee', 'Writer') + who('Bo Ray', 'Illustrator') + who('Cy Fox', 'Reporter');
    expect(authorsOf(ld({ author: { name: 'Ann Lee' } }), opening)).toEqual(['Ann Lee', 'Cy Fox']);
  });

  test('include an author with rel="author" whose forename and surname are in separate elements', () => {
    const names = [
      ['Ann', 'Lee'],
      ['Bo', 'Ray'],
    ].map(([first, last]) => `<address class="name"><a rel="author"><span>${first}</span> <span>${last}</span></a></address>`);
    expect(authorsOf(ld({ author: { name: 'Bo Ray' } }), names.join(''))).toEqual(['Ann Lee', 'Bo Ray']);
  });

  test.each([
    '<p>By TPQ, in <a>News</a>, <a>Harbour</a>, <a>Business</a>, <a>Property</a>, <a>Tourism</a> · <span>02 Feb 2026, 19:03</span> · 0 Comments</p>',
    '<p>By TPQ</p>',
  ])('include only the agency after "By" when no person is named: %s', (opening) => {
    expect(authorsOf('', opening)).toEqual(['TPQ']);
  });

  test.each(['<p>Source: University of Lindmoor Bay</p>', '<dl><dt>Source:</dt><dd>University of Lindmoor Bay</dd></dl>'])(
    'include the institution that the page names as its source if no other author is found, and only then: %s',
    (opening) => {
      expect(authorsOf('', opening)).toEqual(['University of Lindmoor Bay']);
      expect(authorsOf('<meta name="author" content="Lindmoor Ledger">', opening)).toEqual(['Lindmoor Ledger']);
      expect(authorsOf('', '<p>Source: the harbour board</p><p>Source: Lindmoor Press Images</p>')).toEqual([]);
    },
  );

  test('include the newsroom when a marked-up byline names the newsroom but no person', () => {
    const opening = '<div class="author-name"><div>By</div> <a>Lindmoor Ledger</a></div>';
    expect(authorsOf('<meta property="og:site_name" content="Lindmoor Ledger">', opening)).toEqual(['Lindmoor Ledger']);
  });

  test.each([
    '<div>Ann Lee - December 21, 2026</div>',
    '<div>21. Dezember 2026 • Ann Lee • 3 Minuten</div>',
    '<small>posted on 2026-12-21 23:30 EST by Ann Lee</small>',
    '<div><span>Ann Lee</span><span>Dec 21, 2026</span></div>',
  ])('include the person named beside the date when there is no other author: %s', (opening) => {
    expect(authorsOf('', opening)).toEqual(['Ann Lee']);
  });

  test.each(['<p>By Ann Lee, Quayside Echo</p>', '<font>By Ann Lee<br>Quayside Echo</font>'])(
    'exclude a newspaper that follows the name of the person: %s',
    (opening) => {
      expect(authorsOf('', opening)).toEqual(['Ann Lee']);
    },
  );

  test.each([
    ['<div>Autor: Ann Lee | Data publikacji: 03.05.2026 11:02</div>', 'Ann Lee'],
    ['<p>Texto: Ann Lee. Fotos: Bo Ray</p>', 'Ann Lee'],
    ['<p>Propos recueillis par Ann Lee</p>', 'Ann Lee'],
    ['<div>Giriş: 05.07.2026 - 13:22 | Haber: Ann Lee (QNA)</div>', 'Ann Lee'],
    ['<p>Von unserem Mitarbeiter Ann Lee</p>', 'Ann Lee'],
    ['<div>2026-05-09 11:30 港町日報 記者林小花／港町報導</div>', '林小花'],
    ['<div><span>2026年09月10日</span> <span>作者：林小花</span> <span>字号：大</span></div>', '林小花'],
    ['<div>2026/5/9 11:30 (2026/5/9 14:05 更新) 記者 森田 はな</div>', '森田 はな'],
  ])('are read after a label: %s', (opening, name) => {
    expect(authorsOf('', opening)).toEqual([name]);
  });

  test.each(['<p>The captain’s words: nobody leaves Lindmoor.</p>', '<p>記者会見で町長は述べた。</p>'])(
    'are not read from a sentence: %s',
    (opening) => {
      expect(authorsOf('', opening)).toEqual([]);
    },
  );

  test('are read from a line that consists of names with slashes between them', () => {
    const head = ld({ author: { '@type': 'Organization', name: 'Lindmoor Ledger' } });
    expect(authorsOf(head, '<p>The board stays silent</p><p>Ann Lee/Bo Ray</p>')).toEqual(['Ann Lee', 'Bo Ray']);
    expect(authorsOf(head, '<p>Crane Quay/harbour</p>')).toEqual(['Lindmoor Ledger']);
  });

  test.each(['<ul><li><strong>Autorin/Autor</strong> Ann Lee</li></ul>', '<dl><dt>Author:</dt><dd>Ann Lee</dd></dl>'])(
    'are read from a list of facts after the text: %s',
    (facts) => {
      const text = Array.from({ length: 40 }, () => `<p>${'Words of the text. '.repeat(5)}</p>`).join('');
      expect(authorsOf(ld({ author: { '@type': 'Organization', name: 'Lindmoor Ledger' } }), text + facts)).toEqual(['Ann Lee']);
      expect(authorsOf('', `${text}${facts.replace('Ann Lee', 'unknown')}`)).toEqual([]);
    },
  );

  test('are not read from a sentence that begins with "By"', () => {
    expect(authorsOf('', '<p>By contrast, the board of Lindmoor voted against the cranes.</p>')).toEqual([]);
  });
});

test('the byline lists all authors, separated by commas', () => {
  const article = articleOf(page(paragraphs(6), { head: ld({ author: ['Ann Lee', { name: 'Bo Ray and Cy Fox' }] }) }));
  expect(article).toMatchObject({ authors: ['Ann Lee', 'Bo Ray', 'Cy Fox'], byline: 'Ann Lee, Bo Ray, Cy Fox' });
});

test.each([
  '<div class="social-card"><div class="social-card__author">Ferry Office</div><p>The ferry will not leave before noon tomorrow.</p><a href="https://x.com/ferryoffice/status/12">9:14 AM · May 4, 2026</a></div>',
  '<div class="social-card"><div class="social-card__author">Ferry Office</div><div>The ferry will not leave before noon tomorrow.</div><div><a href="https://facebook.com/ferries">Facebook, 3 May</a></div></div>',
  '<div data-testid="tweet"><div>Ferry Office @ferries</div><div>The ferry will not leave before noon tomorrow.</div><a href="https://x.com/ferries/status/12">9:14 AM · May 4, 2026</a></div>',
  '<blockquote><p>We will not leave before noon tomorrow.</p><cite class="author" itemprop="author">Ulla Frey</cite> <time datetime="2026-05-04">4 May 2026</time></blockquote>',
])('the name and date of a post or quotation are not those of the article: %s', (post) => {
  const [first, ...rest] = paragraphs(6).split('\n');
  const article = articleOf(page(`${first}${post}${rest.join('')}`));
  expect(article).toMatchObject({ authors: [], published: null });
});

test.each(['Par Ann Lee, envoyée spéciale à Lindmoor', 'Автор: Ann Lee | 9 травня 2026 | Час читання: 1 хв'])(
  'a byline with a role or a reading time is not part of the text: %s',
  (line) => {
    const article = articleOf(page(`<p>${line}</p>${paragraphs(6)}`, { head: ld({ author: ['Ann Lee'] }) }));
    expect(article.text).not.toContain('Ann Lee');
  },
);
