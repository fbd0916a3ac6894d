import { makeExtent } from '../../quotes/extent';
import { isQuotation } from '../../quotes/is-quotation';
import type { WordOrder } from '../word-order';
import { findReported, reportsItself } from './find-reported';
import { findRetold } from './find-retold';
import { finalSubject } from './subject';

/** The verb closes its clause: Turkish. */
export const verbFinal: WordOrder = {
  commaBeforeClause: true,
  findAttribution: findReported,
  isQuotation,
  hasOwnCue: (scene, at) => reportsItself(scene, at, scene.tokens.length),
  extentOf: (scene, place, found, floor) => makeExtent(scene, place, found.content ?? { from: place.at, to: place.at + 1 }, null, floor),
  findIndirect: findRetold,
  clauseSubject: finalSubject,
  findIntroduction: () => null,
  carriedSpeaker: () => null,
};
