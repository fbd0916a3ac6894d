import type { WordOrder } from '../word-order';
import { findReported, reportsItself } from './find-reported';
import { findRetold } from './find-retold';
import { finalSubject } from './subject';

/** The verb closes its clause: Turkish. */
export const verbFinal: WordOrder = {
  findReported,
  findRetold,
  clauseSubject: finalSubject,
  reportsItself: (scene, at) => reportsItself(scene, at, scene.tokens.length),
};
