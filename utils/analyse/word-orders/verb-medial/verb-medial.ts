import { makeExtent } from '../../quotes/extent';
import { isQuotation } from '../../quotes/is-quotation';
import type { WordOrder } from '../word-order';
import { closingSource } from './after';
import { findBefore } from './before';
import { clauseSubject } from './clause-subject';
import { contentRange } from './content-range';
import { findAttribution } from './find-attribution';
import { findIndirect } from './indirect/find-indirect';
import { governingReport } from './indirect/governing-report';
import { wordsBeforeSource } from './words-before-source';

/**
 * The word order of languages whose verb comes between the subject and the object: English, Dutch, French, Spanish, Italian, Portuguese,
 * Polish, Russian and Ukrainian.
 */
export const verbMedial: WordOrder = {
  commaBeforeClause: false,
  findAttribution: (paragraph, position, floor) => governingReport(paragraph, position, findAttribution(paragraph, position), floor),
  isQuotation,
  hasOwnCue: () => false,
  extentOf: (paragraph, position, found, floor) =>
    makeExtent(paragraph, position, contentRange(paragraph, position, found), wordsBeforeSource(paragraph, position, found, floor), floor),
  findIndirect: (paragraph, sentence, covered, { drafts }) => findIndirect(paragraph, sentence, covered, drafts),
  clauseSubject,
  closingSource: (paragraph, from, to) => closingSource(paragraph, from, to)?.speaker ?? null,
  findIntroduction: findBefore,
  continuedSpeaker: () => null,
};
