// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { chooseBlocks } from '../../utils/extract/choose/choose-blocks';
import { RULES } from '../../utils/extract/rules/rules';
import type { LeftOutReason } from '../../utils/model';
import { type BlockFacts, viewOf } from './support/block-views';
import { type Branch, modelOf } from './support/small-models';

/** Model scores. `YES` means that a block certainly belongs to the article, and `NO` means that it certainly does not. */
const YES = 12;
const NO = -12;

/** Returns the text of each block, and the reason for leaving it out, or `null` if it is kept. */
const chosen = (markup: string, model: Branch, facts: BlockFacts = {}): [string, LeftOutReason | null][] =>
  chooseBlocks(viewOf(markup, facts), modelOf(model)).map(({ block, reason }) => [block.text, reason]);
const kept = (markup: string, model: Branch, facts: BlockFacts = {}): string[] =>
  chosen(markup, model, facts).flatMap(([text, reason]) => (reason === null ? [text] : []));
/** Returns the lowest model score at which the first block is kept. Throws if no score keeps it. */
function leastFor(markup: string, facts: BlockFacts = {}): number {
  const scores = Array.from({ length: 240 }, (_, at) => at / 10 - 12);
  const least = scores.find((score) => chosen(markup, score, facts)[0]?.[1] === null);
  if (least === undefined) throw new Error('No score keeps the first block.');
  return least;
}
const against = (...names: LeftOutReason[]): BlockFacts => ({ rules: () => names });
const unvoted: BlockFacts = { vote: () => 0 };

const LINE = '<p>A line about the harbour</p>';
const SENTENCE = '<p>Read more books, the board said.</p>';

describe('the minimum score at which a block is kept', () => {
  test('increases in this order: cells of tables, items of bullet lists, quotations, other lines, lines that Readability left out', () => {
    const least = [
      leastFor('<table><tr><td>A line about the harbour</td></tr></table>'),
      leastFor('<ul><li>A line about the harbour</li></ul>'),
      leastFor(`<blockquote>${LINE}</blockquote>`),
      leastFor(LINE),
      leastFor(LINE, unvoted),
    ];
    expect(least).toEqual([...least].sort((a, b) => a - b));
    expect(new Set(least).size).toBe(5);
    expect(Math.max(...least)).toBeLessThan(0.5);
    expect(Math.min(...least)).toBeGreaterThan(-8);
  });

  test('is higher when a rule objects to the block, and is even positive when that block is a sentence', () => {
    expect(leastFor(SENTENCE, against('boilerplate'))).toBeGreaterThan(Math.max(leastFor(LINE, unvoted), 0));
    const entry = '<ul><li><a href="/a">A line about the harbour</a></li></ul>';
    expect(leastFor(entry, against('linkOnly'))).toBeGreaterThan(leastFor(entry));
  });

  test('is the same whether Readability kept half of the block or all of it', () => {
    expect(leastFor(LINE, { vote: () => 0.5 })).toBe(leastFor(LINE));
    expect(leastFor(LINE, { vote: () => 0.4 })).toBe(leastFor(LINE, unvoted));
  });

  test('does not exist for a single word far from everything that Readability kept, because such a word is always left out', () => {
    expect(chosen('<p>Label</p>', YES, unvoted)).toEqual([['Label', 'learned']]);
  });
});

describe('a rule', () => {
  const WORDED: readonly LeftOutReason[] = [
    'related',
    'pictureCredit',
    'readAlso',
    'invitation',
    'disclosure',
    'authorNote',
    'agencyNote',
    'boilerplate',
  ];

  test.each(RULES.map(({ name }) => name))(
    'named %s overrules the model, unless the rule judges by wording and the block is a sentence',
    (name) => {
      expect(chosen(LINE, YES, against(name))).toEqual([['A line about the harbour', name]]);
      expect(chosen(SENTENCE, YES, against(name))[0]?.[1]).toBe(WORDED.includes(name) ? null : name);
      expect(chosen(SENTENCE, NO, against(name))[0]?.[1]).toBe(name);
    },
  );

  test('gives the reason for leaving out a block if no earlier rule in RULES objects to the block', () => {
    expect(chosen(LINE, YES, against('repeat', 'dateLine'))[0]?.[1]).toBe('dateLine');
  });

  test('gives the byline as the reason for leaving out a line with an author and a date, although the rule for dates is earlier', () => {
    expect(chosen(LINE, YES, against('dateLine', 'byline'))[0]?.[1]).toBe('byline');
  });

  test('gives the reason for leaving out a block even if the filter may overrule it, but not a later rule that also objects', () => {
    expect(chosen(SENTENCE, NO, against('boilerplate', 'repeat'))[0]?.[1]).toBe('boilerplate');
  });
});

describe('the caption of a figure', () => {
  const figure = (inside: string) => `<div data-dramatis-keep><figure>${inside}<figcaption>The old lighthouse</figcaption></figure></div>`;

  test('is left out by the rule for figure text if the figure has a picture, even when a site rule says to keep it', () => {
    expect(chosen(figure('<img src="/a.jpg">'), YES, against('figureText'))[0]?.[1]).toBe('figureText');
  });

  test('is kept by a site rule when the figure has no picture', () => {
    expect(chosen(figure(''), NO, against('figureText'))[0]?.[1]).toBeNull();
  });
});

test('a site rule keeps a block even when the model or another rule would leave it out', () => {
  const markup = `<div data-dramatis-keep>${LINE}</div>${LINE}`;
  expect(chosen(markup, NO, against('dateLine')).map(([, reason]) => reason)).toEqual([null, 'dateLine']);
  expect(chosen(markup, NO).map(([, reason]) => reason)).toEqual([null, 'learned']);
});

test('a site rule keeps a block even when the page hides it', () => {
  const markup = `${LINE.repeat(9)}<div data-dramatis-keep style="display:none">${SENTENCE}</div>`;
  const facts: BlockFacts = { vote: ({ text }) => Number(text.startsWith('A line')) };
  expect(kept(markup, YES, facts).at(-1)).toBe('Read more books, the board said.');
  expect(kept(markup.replace('data-dramatis-keep', ''), YES, facts).at(-1)).toBe('A line about the harbour');
});

test('a heading with a low score is left out when the page hides the paragraph below it', () => {
  const markup = `${LINE.repeat(9)}<h2>Notes</h2><p style="display:none">Read more books.</p>`;
  const facts: BlockFacts = { vote: ({ text }) => Number(!text.startsWith('Read')) };
  const model: Branch = { feature: 'headingLevel', upTo: 0, low: YES, high: -3 };
  expect(kept(markup, model, facts).at(-1)).toBe('A line about the harbour');
  expect(kept(markup.replace('display:none', ''), model, facts).slice(-2)).toEqual(['Notes', 'Read more books.']);
});

/** Returns a model that scores a line `high` if more than 30 per cent of its characters are digits, and `low` otherwise. */
const digitsOnly = (low: number, high: number): Branch => ({ feature: 'digits', upTo: 0.3, low, high });

/** The kinds of elements whose lines stay together, with a score that is barely enough for them. */
describe.each<[kind: string, enough: number, around: (one: string, two: string, three: string) => string]>([
  ['a table', -3, (...cells) => `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`],
  ['a list', -1.3, (...items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`],
  ['a numbered list', -3, (...items) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`],
  ['a definition list', -3, (one, two, three) => `<dl><dt>${one}</dt><dd>${two}</dd><dd>${three}</dd></dl>`],
  ['a block quotation', -1, (...lines) => `<blockquote>${lines.map((line) => `<p>${line}</p>`).join('')}</blockquote>`],
])('%s', (_, enough, around) => {
  const lines = ['Berth four', '1911', 'Berth nine'];
  const markup = around('Berth four', '1911', 'Berth nine');

  test('is kept whole when the model would keep most of its lines', () => {
    expect(kept(markup, digitsOnly(2, -6))).toEqual(lines);
  });

  test('is left out entirely when the model keeps only one of its three lines', () => {
    expect(kept(markup, digitsOnly(-9, 2))).toEqual([]);
  });

  test('loses a line that a rule objects to', () => {
    const facts: BlockFacts = { rules: ({ text }) => (text === '1911' ? ['repeat'] : []) };
    expect(kept(markup, YES, facts)).toEqual(['Berth four', 'Berth nine']);
  });

  test('is left out when one line has a very low score, but loses only that line when a rule objects to the line as well', () => {
    const facts: BlockFacts = { rules: ({ text }) => (text === '1911' ? ['repeat'] : []) };
    expect(kept(markup, digitsOnly(enough, NO), facts)).toEqual(['Berth four', 'Berth nine']);
    expect(kept(markup, digitsOnly(enough, NO))).toEqual([]);
  });

  test('is treated as kept by Readability when Readability kept most of its lines', () => {
    const without = (leftOut: string): BlockFacts => ({ vote: ({ text }) => (text === leftOut ? 0 : 1) });
    expect(kept(markup, enough, without('1911'))).toEqual(lines);
    expect(kept(markup, enough, { vote: ({ text }) => (text === '1911' ? 1 : 0) })).toEqual([]);
  });
});

test('paragraphs outside lists, tables and block quotations are kept or left out individually', () => {
  expect(kept('<p>Berth four</p><p>1911</p><p>Berth nine</p>', digitsOnly(2, -6))).toEqual(['Berth four', 'Berth nine']);
});

test('a table keeps a cell that Readability left out, but loses a cell that a rule objects to', () => {
  const cells = ['Berth', 'Ships', 'Lindmoor', 'twelve', 'Ferries'];
  const table = `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join('')}</table>`;
  const unkept: BlockFacts = {
    vote: ({ text }) => (text === 'Ships' ? 0 : 1),
    rules: ({ text }) => (text === 'Ferries' ? ['linkOnly'] : []),
  };
  expect(kept(table, YES, unkept)).toEqual(['Berth', 'Ships', 'Lindmoor', 'twelve']);
});

test('two headings in a row are kept when the paragraph below them is kept', () => {
  expect(kept('<h2>Notes</h2><h3>Berths</h3><p>The harbour has twelve berths, the board said on Monday.</p>', -1.5)).toHaveLength(3);
});
