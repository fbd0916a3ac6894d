import { makeExtent } from '../../quotes/extent';
import { findIndirect } from '../../quotes/indirect/find-indirect';
import { governed } from '../../quotes/indirect/governing-report';
import { isQuotation } from '../../quotes/is-quotation';
import { leadOf } from '../../quotes/lead';
import type { WordOrder } from '../word-order';
import { findBefore } from './before';
import { clauseSubject } from './clause-subject';
import { contentRange } from './content-range';
import { findAttribution } from './frames';

/** The verb stands between its subject and its object: English, French, Spanish, Italian, Portuguese, Polish, Russian, Ukrainian. */
export const verbMedial: WordOrder = {
  commaBeforeClause: false,
  findAttribution: (scene, place, floor) => governed(scene, place, findAttribution(scene, place), floor),
  isQuotation,
  hasOwnCue: () => false,
  extentOf: (scene, place, found, floor) =>
    makeExtent(scene, place, contentRange(scene, place, found), leadOf(scene, place, found, floor), floor),
  findIndirect: (scene, sentence, covered, { drafts }) => findIndirect(scene, sentence, covered, drafts),
  clauseSubject,
  findIntroduction: findBefore,
  carriedSpeaker: () => null,
};
