import type { Integrity, LeftOutReason, LostParagraph } from '../model';
import { countQuoteMarks } from '../text/count-quote-marks';
import type { Choice } from './choose-blocks';
import type { Block } from './collect-blocks';
import { isProse } from './filter/container-features';
import { findBlockStarts } from './find-block-starts';
import { weigh } from './judge-article';
import { figureOf } from './rules/figure-text';
import { readableWords } from './text-writer';

/** What these leave out is shown all the same: with the picture, above the text, or at its first place. */
const SHOWN_ELSEWHERE = new Set<LeftOutReason>(['pictureCredit', 'titleRepeat', 'byline', 'pullQuote', 'repeat']);
/** Shorter lines without quotation marks are labels. In words. */
const MIN_PROSE = 25;
/** Shorter blocks are cells, names and labels. In characters. */
const MIN_PARAGRAPH = 20;
/** Lists longer than this help nobody. */
const MAX_LOST = 60;

/** A lost paragraph, and how many kept blocks stand before it. */
type Missed = Omit<LostParagraph, 'at'> & { readonly keptBefore: number };

/**
 * What the main column of the page has against what the article keeps of it: quotation marks and paragraphs, with each paragraph that was
 * left out where it may be missed. The main column is where kept paragraphs stand: what holds them, and what holds that. Call it before
 * anything is taken from the page, and what it returns with the article's text, which is made of the kept blocks in their order.
 */
export function startIntegrity(choices: readonly Choice[]): (text: string) => Integrity {
  const kept = choices.filter(({ reason }) => reason === null).map(({ block }) => block);
  const paragraphs = kept.filter(({ text }) => weigh(text) >= MIN_PARAGRAPH).length;
  const columns = columnsOf(kept);
  const missed: Missed[] = [];
  let keptBefore = 0;
  for (const { block, reason } of choices) {
    if (reason === null) keptBefore += 1;
    else if (isMissed(block, reason) && isIn(columns, block) && missed.length < MAX_LOST)
      missed.push({ text: readableWords(block.text), reason, keptBefore });
  }
  return (text) => {
    const starts = findBlockStarts(kept, text);
    const lost = missed.map(({ keptBefore: at, ...one }): LostParagraph => ({ ...one, at: starts[at] ?? text.length }));
    const keptQuoteMarks = countQuoteMarks(text);
    return {
      pageQuoteMarks: keptQuoteMarks + lost.reduce((sum, one) => sum + countQuoteMarks(one.text), 0),
      keptQuoteMarks,
      pageParagraphs: paragraphs + lost.length,
      keptParagraphs: paragraphs,
      lost,
    };
  };
}

/** Whether a reader may miss a block that was left out: it quotes, or it is a paragraph of prose that only the learned filter speaks against. */
function isMissed(block: Block, reason: LeftOutReason): boolean {
  if (SHOWN_ELSEWHERE.has(reason) || block.linkShare > 0.5) return false;
  if (reason === 'figureText' && figureOf(block)?.querySelector('img')) return false;
  return (
    countQuoteMarks(block.text) > 0 || ((reason === 'learned' || reason === 'hidden') && block.tokens >= MIN_PROSE && !block.isHeading)
  );
}

function columnsOf(kept: readonly Block[]): ReadonlySet<Element> {
  const columns = new Set<Element>();
  for (const block of kept) {
    const parent = isProse(block) ? block.element.parentElement : null;
    if (parent) columns.add(parent);
    if (parent?.parentElement) columns.add(parent.parentElement);
  }
  return columns;
}

function isIn(columns: ReadonlySet<Element>, { element }: Block): boolean {
  const parent = element.parentElement;
  return parent !== null && (columns.has(parent) || (parent.parentElement !== null && columns.has(parent.parentElement)));
}
