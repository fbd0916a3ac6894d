import { makeExtent } from '../../quotes/extent';
import { isQuotation } from '../../quotes/is-quotation';
import { closingSource } from '../verb-medial/after';
import type { WordOrder } from '../word-order';
import { findAttribution, hasOwnCue } from './find-attribution';
import { findIndirect } from './find-indirect';
import { finalSubject } from './subject';

/** The word order of languages in which the verb comes at the end of the clause, at present only Turkish. */
export const verbFinal: WordOrder = {
  commaBeforeClause: true,
  findAttribution: findAttribution,
  isQuotation,
  hasOwnCue: (paragraph, at) => hasOwnCue(paragraph, at, paragraph.tokens.length),
  extentOf: (paragraph, position, found, floor) =>
    makeExtent(paragraph, position, found.content ?? { from: position.at, to: position.at + 1 }, null, floor),
  findIndirect: findIndirect,
  clauseSubject: finalSubject,
  closingSource: (paragraph, from, to) => closingSource(paragraph, from, to)?.speaker ?? null,
  findIntroduction: () => null,
  continuedSpeaker: () => null,
};
