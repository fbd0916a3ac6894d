// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { collectBlocks } from '../../utils/extract/blocks/collect-blocks';
import { prepareIntegrity } from '../../utils/extract/integrity/count-integrity';
import type { Integrity, LeftOutReason } from '../../utils/model';
import { articleOf, page, paragraphs, parse } from './support/pages';

const IN = (name: string): string => `<p>${name}: the harbour board of Lindmoor met again and argued until late in the night.</p>`;
const QUOTING = '“Never again,” she told the board.';
const PROSE =
  'The members of the board could not agree on anything that day, and so they went home in the rain without a word to one another.';

/**
 * Returns the text of the kept blocks of a body, and the body's integrity, which shows what was lost. Blocks that contain «OUT» are left
 * out for the given reason.
 */
function integrityOf(markup: string, reason: LeftOutReason = 'learned'): { integrity: Integrity; text: string } {
  const blocks = collectBlocks(parse(`<!DOCTYPE html><body>${markup}</body>`).body);
  const isOut = (words: string): boolean => words.includes('OUT');
  const text = blocks.flatMap((block) => (isOut(block.text) ? [] : [block.text])).join('\n');
  return {
    integrity: prepareIntegrity(blocks.map((block) => ({ block, reason: isOut(block.text) ? reason : null, score: 0 })))(text),
    text,
  };
}
const lostOf = (markup: string, reason?: LeftOutReason): string[] => integrityOf(markup, reason).integrity.lost.map(({ text }) => text);

describe('the list of lost paragraphs', () => {
  test('contains the words of each paragraph, the reason for leaving it out and its position in the text', () => {
    const { integrity, text } = integrityOf(`${IN('One')}<p>OUT ${QUOTING}</p>${IN('Two')}${IN('Three')}`, 'boilerplate');
    expect(integrity.lost).toEqual([{ text: `OUT ${QUOTING}`, reason: 'boilerplate', at: text.indexOf('Two:') }]);
  });

  test('gives position 0 to a paragraph lost before the text, and the length of the text to paragraphs lost after it', () => {
    const { integrity, text } = integrityOf(`<p>OUT 1 ${QUOTING}</p>${IN('One')}<p>OUT 2 ${QUOTING}</p><p>OUT 3 ${QUOTING}</p>`);
    expect(integrity.lost.map(({ at }) => at)).toEqual([0, text.length, text.length]);
  });

  test('follows the order of the page', () => {
    expect(lostOf(`<p>OUT 1 ${QUOTING}</p>${IN('One')}<p>OUT 2 ${QUOTING}</p>${IN('Two')}`)).toEqual([
      `OUT 1 ${QUOTING}`,
      `OUT 2 ${QUOTING}`,
    ]);
  });

  test('omits soft hyphens and zero-width spaces from the words', () => {
    expect(lostOf(`${IN('One')}<p>OUT \u00ad“Ne\u00adver”\u200b</p>`)).toEqual(['OUT “Never”']);
  });

  test.each([
    ['a paragraph with a quotation that the link rule left out', `<p>OUT ${QUOTING}</p>`, 'linkOnly'],
    ['a paragraph of prose that only the learned filter left out', `<p>OUT ${PROSE}</p>`, 'learned'],
    ['a paragraph with a quotation that is one container deeper than the text', `<div><p>OUT ${QUOTING}</p></div>`, 'learned'],
    ['a sentence in a box for posts', '<div class="social-card"><div>OUT The ferry sails again on Sunday.</div></div>', 'learned'],
    ['a list item with a quotation in the text column', `<ul><li>OUT ${QUOTING}</li></ul>`, 'learned'],
  ] as const)('includes %s', (_, markup, reason) => {
    expect(lostOf(`${IN('One')}${markup}${IN('Two')}`, reason)).toHaveLength(1);
  });
});

test('a quotation is listed as lost when it is in a section of the article, but not when it is in a container beside the article', () => {
  const parts = `<article><section>${IN('One')}</section><section><p>OUT 1 ${QUOTING}</p></section></article>`;
  expect(lostOf(`<main><div>${parts}</div><div><div><p>OUT 2 ${QUOTING}</p></div></div></main>`)).toEqual([`OUT 1 ${QUOTING}`]);
});

test('a repeated paragraph is listed as lost only when its words are nowhere in the text', () => {
  expect(lostOf(`${IN('One')}<p>OUT ${QUOTING}</p>${IN('Two')}`, 'repeat')).toHaveLength(1);
  const first = '<p>She said it once, and nobody on the board has forgotten it: “Out, never again”.</p>';
  expect(lostOf(`${IN('One')}${first}<p>OUT “Never again”</p>${IN('Two')}`, 'repeat')).toEqual([]);
});

test('a sentence with a quotation is listed as lost when it was taken for a picture credit', () => {
  expect(lostOf(`${IN('One')}<p>OUT ${QUOTING}</p>${IN('Two')}`, 'pictureCredit')).toHaveLength(1);
});

test('a caption with a quotation is listed as lost when its picture is missing', () => {
  expect(lostOf(`${IN('One')}<p>OUT ${QUOTING}</p>${IN('Two')}`, 'figureText')).toHaveLength(1);
});

describe('the selection of paragraphs that are listed as lost', () => {
  test.each<[string, string, LeftOutReason]>([
    ['prose that a rule left out', `<p>OUT ${PROSE}</p>`, 'related'],
    ['a notice in a box for posts', '<div class="social-card"><div>Follow us OUT for more news from the harbour.</div></div>', 'learned'],
    ['a label', '<p>OUT and about in Lindmoor</p>', 'learned'],
    ['a long heading', `<h2>OUT ${PROSE}</h2>`, 'learned'],
    ['a link-only line with a quotation', `<p><a href="/a">OUT ${QUOTING}</a></p>`, 'linkOnly'],
    [
      'a caption that is shown with its picture',
      `<figure><img src="/a.jpg"><figcaption>OUT ${QUOTING}</figcaption></figure>`,
      'figureText',
    ],
    ['a picture credit', '<p>OUT “Harbour at dawn” by Ada Wren</p>', 'pictureCredit'],
    ['a repeat of the headline', `<p>OUT ${QUOTING}</p>`, 'titleRepeat'],
    ['the byline', `<p>OUT ${QUOTING}</p>`, 'byline'],
    ['a pull quote', `<p>OUT ${QUOTING}</p>`, 'pullQuote'],
  ])('excludes %s', (_, markup, reason) => {
    expect(lostOf(`${IN('One')}${markup}${IN('Two')}`, reason)).toEqual([]);
  });

  test.each([
    ['the footer of the page', `<div class="foot"><div><div><p>OUT ${QUOTING}</p></div></div></div>`],
    ['a box of other articles', `<section><h2>OUT</h2><ul><li><div><p>OUT ${QUOTING}</p></div></li></ul></section>`],
  ])('excludes a quotation in %s, which is outside the text column', (_, beside) => {
    expect(lostOf(`<main><article>${IN('One')}${IN('Two')}</article></main>${beside}`)).toEqual([]);
  });

  test('includes a quotation from another container if prose in that container was kept, but not if only a label was kept', () => {
    const label = `<div><div><section><p>Lindmoor</p><p>OUT ${QUOTING}</p></section></div></div>`;
    expect(lostOf(`<main><article><div>${IN('One')}</div></article></main>${label}`)).toEqual([]);
    expect(lostOf(`<main><article><div>${IN('One')}</div></article></main>${label.replace('<p>Lindmoor</p>', IN('Two'))}`)).toHaveLength(1);
  });
});

describe('the integrity counts', () => {
  test('include kept and lost paragraphs, but not short texts such as labels', () => {
    const { integrity } = integrityOf(`${IN('One')}<p>“Yes,” he said, “and no.”</p><p>OUT ${QUOTING}</p><p>OUT label</p><p>Short</p>`);
    const { pageQuoteMarks, keptQuoteMarks, pageParagraphs, keptParagraphs } = integrity;
    expect({ pageQuoteMarks, keptQuoteMarks, pageParagraphs, keptParagraphs }).toEqual({
      pageQuoteMarks: 6,
      keptQuoteMarks: 4,
      pageParagraphs: 3,
      keptParagraphs: 2,
    });
  });

  test('are the same for the page and the article when nothing is lost', () => {
    const { integrity } = integrityOf(`${IN('One')}<p>“Yes,” he said.</p>${IN('Two')}`);
    expect([integrity.pageQuoteMarks, integrity.pageParagraphs]).toEqual([integrity.keptQuoteMarks, integrity.keptParagraphs]);
    expect(integrity.keptParagraphs).toBe(2);
  });

  test('of quotation marks and paragraphs are 0 when no text is kept', () => {
    expect(integrityOf(`<p>OUT ${QUOTING}</p>`).integrity).toEqual({
      pageQuoteMarks: 0,
      keptQuoteMarks: 0,
      pageParagraphs: 0,
      keptParagraphs: 0,
      lost: [],
    });
  });
});

test('the list of lost paragraphs has fewer than 100 entries even when 500 paragraphs are lost', () => {
  expect(lostOf(`${IN('One')}${`<p>OUT ${QUOTING}</p>`.repeat(500)}`).length).toBeLessThan(100);
});

describe('the integrity of a whole page', () => {
  const CALL = 'Sign up for our letter: “the best of Lindmoor”';
  const html = page(`${paragraphs(3)}<p>${CALL}</p>${paragraphs(3).replaceAll('spring', 'autumn')}`, {
    after: `<div class="foot"><div><div><p>Read more in “The Harbour Book”</p></div></div></div>`,
  });

  test('lists a lost call to action with the offset of the paragraph after it, and does not list the footer', () => {
    const { text, integrity } = articleOf(html);
    expect(integrity.lost).toEqual([{ text: CALL, reason: 'invitation', at: text.indexOf('The harbour board', text.indexOf('berth 3.')) }]);
    expect(text.slice(integrity.lost[0]?.at).startsWith('The harbour board of Lindmoor met for the 1. time this autumn')).toBe(true);
  });
});
