import { expect, test } from 'vitest';
import { exporter } from '../../utils/export/markdown';
import { makeReading } from '../library/support/make-reading';
import { el, exported, NOTED, readingWith } from './support/structured-reading';
import { writeText } from './support/write-file';

/** Returns the Markdown of an article body with the given elements, without the rest of the exported file. */
function bodyOf(drafts: Parameters<typeof readingWith>[0]): string {
  const file = writeText(exporter, [readingWith(drafts)], { isCopied: true });
  return file.slice(file.indexOf('on Monday.') + 12, file.indexOf('\n\n## Cast'));
}

test('the Markdown exporter writes a document with a title, metadata, body, cast and quotations', () => {
  expect(writeText(exporter, [exported(makeReading())], { isCopied: true })).toBe(`# Harbour stays open

Piet Ombergen · Harbour Post · harbourpost.example · 2 November 2026 · read on 2 November 2026

<https://www.harbourpost.example/2026/harbour>

“We p[romise that the harbour stays open,” Mayor Ilse Vantongeren said on Monday.](<https://harbourpost.example/x>)

## Cast

- **Ilse Vantongeren**, Mayor (person; also Vantongeren; 1 mentions; 1 quotes)

## Quotations

1. “We promise that the harbour stays open,” — Ilse Vantongeren, Mayor
`);
});

test('the Markdown exporter puts a horizontal rule between articles', () => {
  expect(writeText(exporter, [exported(makeReading()), exported(makeReading())], { isCopied: true }).split('\n\n---\n\n# ')).toHaveLength(
    2,
  );
});

test('the Markdown exporter numbers the footnotes of each article separately', () => {
  const file = writeText(exporter, [readingWith(NOTED), readingWith(NOTED)], { isCopied: true });
  expect(file.match(/^\[\^[\d-]+\]:/gm)).toEqual(['[^1]:', '[^2]:', '[^2-1]:', '[^2-2]:']);
  expect(file).toContain('It rained.[^2-1] It froze.[^2-2]');
});

test.each([
  ['headings', [el('h2', 'Who pays?'), el('h3', 'Nobody')], '## Who pays?\n\n### Nobody'],
  [
    'emphasis with the spaces outside the asterisks',
    [el('p', ['It is ', el('em', 'late '), 'and ', el('strong', el('i', 'dark'))])],
    'It is *late* and ***dark***',
  ],
  [
    'links with escaped words and addresses',
    [el('p', el('a', 'a [note]', { href: 'https://x.example/a (b)<c>' }))],
    '[a \\[note\\]](<https://x.example/a%20(b)%3Cc%3E>)',
  ],
  [
    'nested lists',
    [el('ul', [el('li', ['One', el('ol', [el('li', 'first'), el('li', 'second')])]), el('li', el('p', 'Two'))])],
    '- One\n\n  1. first\n  2. second\n- Two',
  ],
  ['block quotations', [el('blockquote', [el('p', 'One.'), el('p', 'Two.')])], '> One.\n>\n> Two.'],
  [
    'tables with cells that span several columns and rows',
    [
      el('table', [
        el('caption', 'Fish'),
        el('thead', el('tr', [el('th', 'Port', { colSpan: 2 }), el('th', 'Tons|t')])),
        el('tbody', [el('tr', [el('td', 'A', { rowSpan: 2 }), el('td', 'B'), el('td', '1')]), el('tr', [el('td', 'C')])]),
      ]),
    ],
    'Fish\n\n| Port |  | Tons\\|t |\n| --- | --- | --- |\n| A | B | 1 |\n|  | C |  |',
  ],
  ['definition lists', [el('dl', [el('dt', 'Quay'), el('dd', 'Where ships lie')])], '**Quay**\n\nWhere ships lie'],
  ['code blocks that contain fences', [el('pre', 'a\n```\nb')], '````\na\n```\nb\n````'],
  ['inline code that contains a backtick', [el('p', ['use ', el('code', 'a`b')])], 'use ``a`b``'],
  [
    'pictures as their caption and credit',
    [el('figure', el('img', [], { src: 'https://x.example/a.jpg', alt: 'Grey sea' }), { caption: 'The sea', credit: 'A. Roth' })],
    '*The sea — A. Roth*',
  ],
  [
    'pictures without a caption as their alternative text and credit',
    [el('figure', el('img', [], { src: 'https://x.example/a.jpg', alt: 'Grey sea' }), { credit: 'A. Roth' })],
    'Grey sea\n\n*A. Roth*',
  ],
  [
    'footnotes without their links back to the text',
    NOTED,
    'It rained.[^1] It froze.[^2] Nobody answers.[^1]\n\nSee why.\n\n## Why\n\n[^1]: Heavily.\n\n    Twice.\n\n[^2]: [A little](<https://x.example/b>).',
  ],
  ['superscript numbers', [el('p', ['10 m', el('sup', '2')])], '10 m²'],
  ['horizontal rules and line breaks', [el('hr'), el('p', ['one', el('br'), 'two'])], '---\n\none\\\ntwo'],
  [
    'notes of the editors with their labels',
    [el('aside', el('p', 'Nine, not eight.'), { note: 'correction' })],
    '> **Correction**\n>\n> Nine, not eight.',
  ],
  ['boxes as block quotations', [el('aside', el('p', 'Fact'))], '> Fact'],
])('the Markdown exporter writes %s', (_, drafts, markdown) => {
  expect(bodyOf(drafts)).toBe(markdown);
});

test.each([
  ['# no heading', '\\# no heading'],
  ['1. no list', '1\\. no list'],
  ['- no list', '\\- no list'],
  ['2026 was no list', '2026 was no list'],
  ['*no* _emphasis_ `no code` [no](link)', '\\*no\\* \\_emphasis\\_ \\`no code\\` \\[no\\](link)'],
  ['<b>&amp; &c', '\\<b\\>\\&amp; &c'],
  ['a \\ b', 'a \\\\ b'],
])('the Markdown exporter prevents plain text from being read as markup: %s', (words, markdown) => {
  expect(bodyOf([el('p', words)])).toBe(markdown);
});
