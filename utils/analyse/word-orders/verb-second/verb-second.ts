import { REACH } from '../../grammar/paragraph';
import { clauseEnd } from '../../quotes/clause-end';
import { makeExtent } from '../../quotes/extent';
import { leadOf } from '../../quotes/lead';
import { findBefore } from '../verb-medial/before';
import type { WordOrder } from '../word-order';
import { retoldBy } from './carry-over';
import { clauseSubject } from './clause-subject';
import { findReported } from './find-reported';
import { findRetold } from './find-retold';
import { isReported } from './is-reported';

/** The finite verb stands second, and the rest of it at the end of its clause: German, Dutch. */
export const verbSecond: WordOrder = {
  commaBeforeClause: true,
  findAttribution: findReported,
  isQuotation: isReported,
  hasOwnCue: () => false,
  extentOf(scene, place, found, floor) {
    const { content } = found;
    const covered = content
      ? { from: content.from, to: Math.max(content.to, clauseEnd(scene, place)) }
      : { from: place.at, to: place.at + 1 };
    return makeExtent(scene, place, covered, leadOf(scene, place, found, floor), floor);
  },
  findIndirect: (scene, sentence, covered, memory) => findRetold(scene, sentence, covered, memory.scene, memory.drafts),
  clauseSubject: (scene, from, to) => clauseSubject(scene, from, Math.min(to, from + REACH)),
  findIntroduction: findBefore,
  carriedSpeaker: retoldBy,
};
