import type { Integrity, LeftOutReason, LostParagraph } from '../model';
import { countQuoteMarks } from '../text/count-quote-marks';
import type { Choice } from './choice';
import type { Block } from './collect-blocks';
import { isProse } from './filter/container-features';
import { findBlockStarts } from './find-block-starts';
import { weigh } from './judge-article';
import { figureOf } from './rules/figure-text';
import { readableWords } from './text-writer';

/**
 * The reasons for leaving out text that the reader still sees, because it appears with a picture, above the text or at its first
 * occurrence.
 */
const SHOWN_ELSEWHERE = new Set<LeftOutReason>(['pictureCredit', 'titleRepeat', 'byline', 'pullQuote', 'repeat']);
/** The minimum length of a prose paragraph, in words. Shorter lines without quotation marks are labels. */
const MIN_PROSE = 25;
/** The minimum length of a paragraph, as measured by `weigh`. Shorter blocks are cells, names and labels. */
const MIN_PARAGRAPH = 20;
/** The maximum number of left-out paragraphs that are listed. A longer list would not help anybody. */
const MAX_LOST = 60;

/** A paragraph that was left out, and the number of blocks before it that were kept. */
type Missed = Omit<LostParagraph, 'at'> & { readonly keptBefore: number };

/**
 * Prepares a check of the article for missing text. Must be called before anything is removed from the page. The returned function takes
 * the article's text, in which the kept blocks must be in order. It counts quotation marks and paragraphs, and lists the omitted paragraphs
 * that a reader may want. A paragraph is listed only if it is inside the parent or grandparent of a kept paragraph.
 */
export function prepareIntegrity(choices: readonly Choice[]): (text: string) => Integrity {
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

/**
 * Returns whether a reader may want a block that was left out. This is the case if it contains quotation marks, or if it is a prose
 * paragraph that only the learned filter left out or that the page hides.
 */
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
