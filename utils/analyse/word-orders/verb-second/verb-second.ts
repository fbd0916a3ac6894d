import { REACH } from '../../grammar/paragraph';
import type { WordOrder } from '../word-order';
import { retoldBy } from './carry-over';
import { clauseSubject } from './clause-subject';
import { findReported } from './find-reported';
import { findRetold } from './find-retold';
import { isReported } from './is-reported';

/** The finite verb stands second, and what belongs to it at the end of its clause: German, Dutch. */
export const verbSecond: WordOrder = {
  findReported,
  findRetold: (scene, sentence, covered, memory) => findRetold(scene, sentence, covered, memory.scene, memory.drafts),
  clauseSubject: (scene, from, to) => clauseSubject(scene, from, Math.min(to, from + REACH)),
  isReported,
  retoldBy,
};
