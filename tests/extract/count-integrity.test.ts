// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../utils/extract/collect-blocks';
import { startIntegrity } from '../../utils/extract/count-integrity';
import type { Integrity, LeftOutReason } from '../../utils/model';
import { articleOf, page, paragraphs, parse } from './support/pages';

const IN = (name: string): string => `<p>${name}: the harbour board of Lindmoor met again and argued until late in the night.</p>`;
const QUOTING = '“Never again,” she told the board.';
const PROSE =
  'The members of the board could not agree on anything that day, and so they went home in the rain without a word to one another.';

/** The integrity of a body, where blocks with «OUT» go for a reason and the others make the text. */
function integrityOf(markup: string, reason: LeftOutReason = 'learned'): { integrity: Integrity; text: string } {
  const blocks = collectBlocks(parse(`<!DOCTYPE html><body>${markup}</body>`).body);
  const isOut = (words: string): boolean => words.includes('OUT');
  const text = blocks.flatMap((block) => (isOut(block.text) ? [] : [block.text])).join('\n');
  return { integrity: startIntegrity(blocks.map((block) => ({ block, reason: isOut(block.text) ? reason : null })))(text), text };
}
const lostOf = (markup: string, reason?: LeftOutReason): string[] => integrityOf(markup, reason).integrity.lost.map(({ text }) => text);

describe('a left-out paragraph is listed', () => {
  test('with its words, its reason and the place where it stood', () => {
    const { integrity, text } = integrityOf(`${IN('One')}<p>OUT ${QUOTING}</p>${IN('Two')}${IN('Three')}`, 'boilerplate');
    expect(integrity.lost).toEqual([{ text: `OUT ${QUOTING}`, reason: 'boilerplate', at: text.indexOf('Two:') }]);
  });

  test('at the start and at the end of the text', () => {
    const { integrity, text } = integrityOf(`<p>OUT 1 ${QUOTING}</p>${IN('One')}<p>OUT 2 ${QUOTING}</p><p>OUT 3 ${QUOTING}</p>`);
    expect(integrity.lost.map(({ at }) => at)).toEqual([0, text.length, text.length]);
  });

  test('in the order of the page', () => {
    expect(lostOf(`<p>OUT 1 ${QUOTING}</p>${IN('One')}<p>OUT 2 ${QUOTING}</p>${IN('Two')}`)).toEqual([
      `OUT 1 ${QUOTING}`,
      `OUT 2 ${QUOTING}`,
    ]);
  });

  test('as it reads, without what no reader sees', () => {
    expect(lostOf(`${IN('One')}<p>OUT \u00ad“Ne\u00adver”\u200b</p>`)).toEqual(['OUT “Never”']);
  });

  test.each([
    ['that quotes, for any reason that may be wrong', `<p>OUT ${QUOTING}</p>`, 'linkOnly'],
    ['of prose that only the filter speaks against', `<p>OUT ${PROSE}</p>`, 'learned'],
    ['one container further in', `<div><p>OUT ${QUOTING}</p></div>`, 'learned'],
    ['in a list of the column', `<ul><li>OUT ${QUOTING}</li></ul>`, 'learned'],
  ] as const)('%s', (_, markup, reason) => {
    expect(lostOf(`${IN('One')}${markup}${IN('Two')}`, reason)).toHaveLength(1);
  });
});

test('the column goes on in the part beside the one with the kept paragraphs, and not in what stands beside both', () => {
  const parts = `<article><section>${IN('One')}</section><section><p>OUT 1 ${QUOTING}</p></section></article>`;
  expect(lostOf(`<main><div>${parts}</div><div><div><p>OUT 2 ${QUOTING}</p></div></div></main>`)).toEqual([`OUT 1 ${QUOTING}`]);
});

test('a caption that quotes and whose picture is not there is missed', () => {
  expect(lostOf(`${IN('One')}<p>OUT ${QUOTING}</p>${IN('Two')}`, 'figureText')).toHaveLength(1);
});

describe('nobody misses', () => {
  test.each<[string, string, LeftOutReason]>([
    ['prose that a rule speaks against', `<p>OUT ${PROSE}</p>`, 'related'],
    ['a label', '<p>OUT and about in Lindmoor</p>', 'learned'],
    ['a long heading', `<h2>OUT ${PROSE}</h2>`, 'learned'],
    ['a line of links that quotes', `<p><a href="/a">OUT ${QUOTING}</a></p>`, 'linkOnly'],
    [
      'the caption, which stands with the picture',
      `<figure><img src="/a.jpg"><figcaption>OUT ${QUOTING}</figcaption></figure>`,
      'figureText',
    ],
    ['the credit', `<p>OUT ${QUOTING}</p>`, 'pictureCredit'],
    ['the headline, which stands above', `<p>OUT ${QUOTING}</p>`, 'titleRepeat'],
    ['the byline', `<p>OUT ${QUOTING}</p>`, 'byline'],
    ['a pull quote, which stands in the text', `<p>OUT ${QUOTING}</p>`, 'pullQuote'],
    ['a repeat', `<p>OUT ${QUOTING}</p>`, 'repeat'],
  ])('%s', (_, markup, reason) => {
    expect(lostOf(`${IN('One')}${markup}${IN('Two')}`, reason)).toEqual([]);
  });

  test.each([
    ['the foot of the page', `<div class="foot"><div><div><p>OUT ${QUOTING}</p></div></div></div>`],
    ['a box of other stories', `<section><h2>OUT</h2><ul><li><div><p>OUT ${QUOTING}</p></div></li></ul></section>`],
  ])('what stands outside of the column: %s', (_, beside) => {
    expect(lostOf(`<main><article>${IN('One')}${IN('Two')}</article></main>${beside}`)).toEqual([]);
  });

  test('what stands where only a label was kept', () => {
    const label = `<div><div><section><p>Lindmoor</p><p>OUT ${QUOTING}</p></section></div></div>`;
    expect(lostOf(`<main><article><div>${IN('One')}</div></article></main>${label}`)).toEqual([]);
    expect(lostOf(`<main><article><div>${IN('One')}</div></article></main>${label.replace('<p>Lindmoor</p>', IN('Two'))}`)).toHaveLength(1);
  });
});

describe('the counts', () => {
  test('are of the article and of what was lost', () => {
    const { integrity } = integrityOf(`${IN('One')}<p>“Yes,” he said, “and no.”</p><p>OUT ${QUOTING}</p><p>OUT label</p><p>Short</p>`);
    const { pageQuoteMarks, keptQuoteMarks, pageParagraphs, keptParagraphs } = integrity;
    expect({ pageQuoteMarks, keptQuoteMarks, pageParagraphs, keptParagraphs }).toEqual({
      pageQuoteMarks: 6,
      keptQuoteMarks: 4,
      pageParagraphs: 3,
      keptParagraphs: 2,
    });
  });

  test('are the same for page and article where nothing is lost', () => {
    const { integrity } = integrityOf(`${IN('One')}<p>“Yes,” he said.</p>${IN('Two')}`);
    expect([integrity.pageQuoteMarks, integrity.pageParagraphs]).toEqual([integrity.keptQuoteMarks, integrity.keptParagraphs]);
    expect(integrity.keptParagraphs).toBe(2);
  });

  test('are 0 where nothing stays', () => {
    expect(integrityOf(`<p>OUT ${QUOTING}</p>`).integrity).toEqual({
      pageQuoteMarks: 0,
      keptQuoteMarks: 0,
      pageParagraphs: 0,
      keptParagraphs: 0,
      lost: [],
    });
  });
});

test('a long list ends', () => {
  expect(lostOf(`${IN('One')}${`<p>OUT ${QUOTING}</p>`.repeat(500)}`).length).toBeLessThan(100);
});

describe('of a whole page', () => {
  const CALL = 'Sign up for our letter: “the best of Lindmoor”';
  const html = page(`${paragraphs(3)}<p>${CALL}</p>${paragraphs(3).replaceAll('spring', 'autumn')}`, {
    after: `<div class="foot"><div><div><p>Read more in “The Harbour Book”</p></div></div></div>`,
  });

  test('a call to action that quotes is listed before the paragraph that follows it, the foot is not', () => {
    const { text, integrity } = articleOf(html);
    expect(integrity.lost).toEqual([
      { text: CALL, reason: 'boilerplate', at: text.indexOf('The harbour board', text.indexOf('berth 3.')) },
    ]);
    expect(text.slice(integrity.lost[0]?.at).startsWith('The harbour board of Lindmoor met for the 1. time this autumn')).toBe(true);
  });
});
