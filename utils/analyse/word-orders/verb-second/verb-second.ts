import { MAX_SEARCH_TOKENS } from '../../grammar/paragraph';
import { makeExtent } from '../../quotes/extent';
import { closingSource } from '../verb-medial/after';
import { findBefore } from '../verb-medial/before';
import { clauseEnd } from '../verb-medial/clause-end';
import { wordsBeforeSource } from '../verb-medial/words-before-source';
import type { WordOrder } from '../word-order';
import { continuedSpeaker } from './carried-speaker';
import { clauseSubject } from './clause-subject';
import { findAttribution } from './find-attribution';
import { findIndirect } from './find-indirect';
import { isReportedQuotation } from './is-quotation';

/**
 * The word order of languages in which the finite verb comes second and the other parts of the verb come at the end of the clause, such as
 * German. Dutch is read with `verbMedial`, whose rules also work for it.
 */
export const verbSecond: WordOrder = {
  commaBeforeClause: true,
  findAttribution: findAttribution,
  isQuotation: isReportedQuotation,
  hasOwnCue: () => false,
  extentOf(paragraph, position, found, floor) {
    const { content } = found;
    const covered = content
      ? { from: content.from, to: Math.max(content.to, clauseEnd(paragraph, position)) }
      : { from: position.at, to: position.at + 1 };
    return makeExtent(paragraph, position, covered, wordsBeforeSource(paragraph, position, found, floor), floor);
  },
  findIndirect: (paragraph, sentence, covered, state) => findIndirect(paragraph, sentence, covered, state.previousParagraph, state.drafts),
  clauseSubject: (paragraph, from, to) => clauseSubject(paragraph, from, Math.min(to, from + MAX_SEARCH_TOKENS)),
  closingSource: (paragraph, from, to) => closingSource(paragraph, from, to)?.speaker ?? null,
  findIntroduction: findBefore,
  continuedSpeaker: continuedSpeaker,
};
