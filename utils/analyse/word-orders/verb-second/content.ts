import type { CueClass } from '../../../languages/pack';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Scene } from '../../grammar/paragraph';
import { wordsOf } from './words';

/** So many tokens a clause is looked into for the form of its verb. */
const LOOK = 25;
const CLAUSELESS: ReadonlySet<CueClass> = new Set(['called', 'judged']);

/** Whether the clause that begins behind a comma is what a verb of this class reports, and no relative or further clause. */
export function startsReport(scene: Scene, from: number, high: number, cueClass: CueClass): boolean {
  if (isQuotation(scene, from) || is(scene, from, IS.complementiser)) return true;
  if (is(scene, from, IS.coordinator)) return false;
  const reported = isReportive(scene, from, high);
  if (is(scene, from, IS.relative) && scene.tokens[from - 2]?.capital && !reported) return false;
  if (is(scene, from, IS.conjunction) && !is(scene, from, IS.relative))
    return wordsOf(scene.lexicon.pack).questions.has(scene.tokens[from]?.lower ?? '');
  return reported || !CLAUSELESS.has(cueClass);
}

/** Whether a clause has a verb in the form of reported speech: «er habe», «das sei». */
export function isReportive(scene: Scene, from: number, to: number): boolean {
  const { reportive } = wordsOf(scene.lexicon.pack);
  for (let at = from; at < Math.min(to, from + LOOK); at++) {
    if (isMark(scene, at, ';')) return false;
    if (reportive.has(scene.tokens[at]?.lower ?? '') && scene.tokens[at]?.capital === false) return true;
  }
  return false;
}
