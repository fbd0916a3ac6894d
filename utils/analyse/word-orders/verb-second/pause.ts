import { IS } from '../../grammar/lexicon';
import { is, isMark, type Scene } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** Whether one of the marks parts clauses here: the full stop of «20. Juli» or «Elisabeth II.» and the commas around a date do not. */
export function isPause(scene: Scene, at: number, marks: string): boolean {
  if (!isMark(scene, at, marks)) return false;
  const before = scene.tokens[at - 1];
  if (isMark(scene, at, '.')) return !/^(?:\d+|[ivx]+)$/.test(before?.lower ?? '') || is(scene, at + 1, IS.determiner);
  return !isMark(scene, at, ',') || !(opensDate(scene, at + 1) || closesDate(scene, at - 1));
}

/** «am Montag, den 3. Juni», «am Montag, 3. Juni». */
function opensDate(scene: Scene, at: number): boolean {
  const number = is(scene, at, IS.determiner | IS.preposition) ? at + 1 : at;
  return is(scene, at - 2, IS.date) && /^\d+$/.test(scene.tokens[number]?.lower ?? '') && isMark(scene, number + 1, '.');
}

/** «den 3. Juni, in Berlin»: the comma behind a date that one before opened. */
function closesDate(scene: Scene, at: number): boolean {
  const month = /^\d+$/.test(scene.tokens[at]?.lower ?? '') ? at - 1 : at;
  if (!is(scene, month, IS.date) || !isMark(scene, month - 1, '.')) return false;
  const comma = isMark(scene, month - 3, ',') ? month - 3 : month - 4;
  return isMark(scene, comma, ',') && opensDate(scene, comma + 1);
}

/** «der Klub Freie Brücke, kurz: „FB“»: a colon, or no mark, between a name and its shorter form. */
export const isShortening = (scene: Scene, at: number): boolean =>
  scene.tokens[isMark(scene, at, ':') ? at - 1 : at]?.lower === wordsOf(scene.lexicon.pack).shortly;
