import { expect, test } from 'vitest';
import { exporter } from '../../utils/export/text';
import { makeReading } from '../library/support/make-reading';
import { el, exported, NOTED, readingWith } from './support/structured-reading';
import { writeText } from './support/write-file';

function bodyOf(drafts: Parameters<typeof readingWith>[0]): string {
  const file = writeText(exporter, [readingWith(drafts)], { isCopied: true });
  return file.slice(file.indexOf('on Monday.') + 12, file.indexOf('\n\nCast:'));
}

test('the plain text exporter numbers the links and lists their addresses at the end', () => {
  expect(writeText(exporter, [exported(makeReading())], { isCopied: true })).toBe(`Harbour stays open

Piet Ombergen · Harbour Post · harbourpost.example · 2 November 2026 · read on 2 November 2026

https://www.harbourpost.example/2026/harbour

“We promise that the harbour stays open,” Mayor Ilse Vantongeren said on Monday. [1]

Cast:

- Ilse Vantongeren, Mayor (person; also Vantongeren; 1 mentions; 1 quotes)

Quotations:

1. “We promise that the harbour stays open,” — Ilse Vantongeren, Mayor

Links:

[1] https://harbourpost.example/x
`);
});

test('the plain text exporter does not list the addresses of links that lead to places in the same article', () => {
  const file = writeText(exporter, [readingWith(NOTED)], { isCopied: true });
  expect(file.slice(file.indexOf('Links:'))).toBe('Links:\n\n[1] https://x.example/b\n');
});

test.each([
  ['headings', [el('h2', 'Who pays?'), el('p', 'Nobody.')], 'Who pays?\n\nNobody.'],
  [
    'nested lists',
    [el('ol', [el('li', ['One', el('ul', [el('li', 'a'), el('li', 'b')])]), el('li', 'Two')])],
    '1. One\n\n   - a\n   - b\n2. Two',
  ],
  ['indented block quotations', [el('blockquote', [el('p', 'One.'), el('p', 'Two.')])], '    One.\n\n    Two.'],
  [
    'tables with bars between the cells',
    [el('table', [el('tr', [el('th', 'Port'), el('th', 'Tons')]), el('tr', [el('td', 'A'), el('td', el('p', '1'))])])],
    'Port | Tons\nA | 1',
  ],
  [
    'notes of the editors with their labels',
    [el('aside', el('p', 'Nine, not eight.'), { note: 'correction' })],
    '[Correction] Nine, not eight.',
  ],
  ['code unchanged', [el('pre', 'a\n  b')], 'a\n  b'],
  ['pictures as their caption', [el('figure', el('img', [], { alt: 'Grey sea' }), { caption: 'The sea' })], 'The sea'],
  [
    'pictures without a caption as their alternative text and credit',
    [el('figure', el('img', [], { alt: 'Grey sea' }), { credit: 'A. Roth' })],
    'Grey sea\nA. Roth',
  ],
  [
    'footnotes with a single number each and without links back to the text',
    NOTED,
    'It rained.¹ It froze.² Nobody answers.¹\n\nSee why.\n\nWhy\n\n1. Heavily.\n\n   Twice.\n2. A little [1].',
  ],
  ['superscript numbers', [el('p', ['10 m', el('sup', '2')])], '10 m²'],
])('the plain text exporter writes %s', (_, drafts, text) => {
  expect(bodyOf(drafts)).toBe(text);
});
