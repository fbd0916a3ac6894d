import type { Integrity, LostParagraph } from '../../model';
import { countQuoteMarks } from '../../text/count-quote-marks';
import { findBlockStarts } from '../blocks/find-block-starts';
import type { Choice } from '../choose/choice';
import { weigh } from '../choose/judge-article';
import { findLost } from './find-lost';
import type { Removal } from './leave-out';

/** The minimum length of a paragraph, as measured by `weigh`. Shorter blocks are cells, names and labels. */
const MIN_PARAGRAPH = 20;

/**
 * Prepares a check of the article for missing text. Must be called before the blocks that were not chosen are removed from the page.
 * `removals` holds the elements that were removed before. The returned function takes the article's text, in which the kept blocks must be
 * in order. It counts quotation marks and paragraphs, and lists the omitted paragraphs that a reader may want.
 */
export function prepareIntegrity(
  choices: readonly Choice[],
  removals: readonly Removal[] = [],
  lang: string | null = null,
): (text: string) => Integrity {
  const kept = choices.filter(({ reason }) => reason === null).map(({ block }) => block);
  const paragraphs = kept.filter(({ text }) => weigh(text) >= MIN_PARAGRAPH).length;
  const missed = findLost(choices, removals, lang);
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
