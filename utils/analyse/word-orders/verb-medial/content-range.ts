import { IS } from '../../grammar/lexicon';
import { cueAt, endsLikeClause, is, isMark, isQuotation, type Range, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';
import { clauseEnd, isLooseHyphen } from '../../quotes/clause-end';
import { reportedBy } from '../../quotes/indirect/find-report';
import { isClause } from '../../quotes/indirect/report-complement';
import { openingComma, REPORTED, type Reach, reportEnd } from '../../quotes/indirect/report-end';
import { isDependent } from '../../quotes/indirect/report-source';
import { goesOn, isSetting } from '../../quotes/lead';

/** Returns the tokens that an attributed quotation covers: the marked words with what is reported around them. */
export function contentRange(scene: Scene, place: Place, { rule, content, cue, cueClass, speaker, antecedent }: Attribution): Range {
  const alone = { from: place.at, to: place.at + 1 };
  if (rule === 'after' || rule === 'inverted') return { from: contentStart(scene, place), to: place.at + 1 };
  if (rule === 'tail' || rule === 'accordingTo') {
    if (!content) return alone;
    return content.to > place.at + 1 || rule === 'accordingTo'
      ? { from: content.from, to: Math.max(content.to, clauseEnd(scene, place)) }
      : content;
  }
  if (rule === 'nominal') return content ? { from: content.from, to: clauseEnd(scene, place) } : alone;
  if (rule === 'colon' || rule === 'signed') return alone;
  const led = content || !cue ? null : ledBy(scene, place, cue);
  if (led) return led;
  if (!content || !cue) return { from: place.at, to: clauseEnd(scene, place) };
  const reported = reportedBy(scene, cue.from, place.at + 1);
  const named = cueClass === 'called' || cueClass === 'judged';
  const of = named ? 'thing' : REPORTED[reported?.rule ?? 'indirect'];
  const from = Math.min(reported?.from ?? content.from, place.at);
  const opens = of === 'clause' && openingComma(scene, from, place.to, false) === place.at;
  const end = wholeEnd(scene, place, speaker, antecedent, of, opens);
  return { from, to: named ? Math.min(end, clauseEnd(scene, place)) : end };
}

/** «said they would go, “come what may”», «told the Post, his plan was “to stay”»: the clause that the verb reports and that the quotation closes. */
function ledBy(scene: Scene, place: Place, cue: Range): Range | null {
  const { at } = place;
  const joint = isMark(scene, at - 1, ':,');
  const led = reportedBy(scene, cue.from, joint ? at - 1 : at);
  if (led?.rule !== 'indirect' || at - led.from <= 2) return null;
  if (joint) return goesOn(scene, at) ? { from: led.from, to: at + 1 } : null;
  return isClause(scene, led.from, at) ? { from: led.from, to: clauseEnd(scene, place) } : null;
}

/** Where a reported clause ends that is quoted in part, further quoted parts of it included. */
function wholeEnd(
  scene: Scene,
  place: Place,
  speaker: Range | null,
  antecedent: Range | undefined,
  of: Reach['of'],
  opens: boolean,
): number {
  if (endsLikeClause(scene, place.at) && !opens && !continues(scene, place.at)) return place.at + 1;
  const high = isMark(scene, place.to - 1, '.!?') ? place.to - 1 : place.to;
  const dependent = speaker !== null && isDependent(scene, place.at, speaker, antecedent ?? null, place.from);
  const end = reportEnd(scene, place.at, high, { of, dependent });
  let reports = false;
  for (let at = place.at + 1; at < end; at++) {
    reports ||= cueAt(scene, at) !== null;
    if (isQuotation(scene, at) && reports) return clauseEnd(scene, place);
  }
  return end;
}

/** «that it was “old,” because …», «“old,” and that …»: behind a comma within the marks the clause goes on. */
function continues(scene: Scene, at: number): boolean {
  const end = scene.tokens[at]?.end ?? 0;
  if (!/,["“”‘’'«»」』\s]{0,3}$/u.test(scene.text.slice(Math.max(0, end - 4), end))) return false;
  const next = is(scene, at + 1, IS.coordinator | IS.article) ? at + 2 : at + 1;
  if (isQuotation(scene, next)) return true;
  if (next > at + 1) return is(scene, next, IS.complementiser);
  if (scene.lexicon.complements.openers.has(scene.tokens[at + 1]?.lower ?? '')) return true;
  return is(scene, at + 1, IS.preposition) && !is(scene, at + 1, IS.conjunction | IS.cue);
}

/** Words that stand before the quotation in its sentence and are reported too: «The plan is “dead,” she said». */
function contentStart(scene: Scene, place: Place): number {
  let at = place.at;
  while (at > place.from && !isMark(scene, at - 1, ':;—–(') && !isLooseHyphen(scene, at - 1) && !isQuotation(scene, at - 1)) {
    if (
      at - 1 > place.from &&
      isMark(scene, at - 1, ',') &&
      place.at === at &&
      (!goesOn(scene, at) || isSetting(scene, place.from, at - 1))
    )
      return place.at;
    if (at === place.at && cueAt(scene, at - 1) && !is(scene, at - 1, IS.role | IS.source)) return place.at;
    at--;
  }
  // A hyphen that stands for the dash before what is said.
  if (at === place.from && isMark(scene, at, '-')) at++;
  while (at < place.at && is(scene, at, IS.coordinator)) at++;
  return at;
}
