import { subjectBefore } from './find-subject';
import { sourcePhraseAt } from './frames/according-to';
import { endsLikeClause } from './frames/after';
import { IS } from './lexicon';
import { retellingAt } from './retelling';
import { cueAt, is, isMark, isQuotation, type Scene } from './scene';

/** So far a clause may go on. */
const LONGEST = 120;
/** So far a dash may be from the one that closes its aside. */
const ASIDE = 40;

/** What is reported, and how it stands in its sentence. */
export interface Reach {
  /** A whole clause with clauses of its own, what somebody is to do («to come»), or a thing («denied the report in May»). */
  readonly of: 'clause' | 'deed' | 'thing';
  /** The sentence goes on behind it: «When Smith said that …, …». */
  readonly dependent: boolean;
}

/** What each rule reports. */
export const REPORTED = { indirect: 'clause', intent: 'deed', stance: 'thing' } as const;

/** Where the words end that are reported from token `from` on, at most at `high`. */
export function reportEnd(scene: Scene, from: number, high: number, reach: Reach): number {
  const limit = Math.min(high, from + LONGEST);
  for (let at = from + 1; at < limit; at++) {
    if (isMark(scene, at, ';')) return at;
    if (isMark(scene, at, ',') && endsAtComma(scene, at, limit, reach)) return at;
    if (isDash(scene, at) && !isClosed(scene, at, limit)) return at;
    if (isQuotation(scene, at) && endsLikeClause(scene, at) && endsAtComma(scene, at, limit, reach)) return at + 1;
    if (sourcePhraseAt(scene, at)) return at;
    if (reach.of === 'thing' && (isDate(scene, at) || isOccasion(scene, at, reach))) return at;
    if (is(scene, at, IS.coordinator) && (startsReport(scene, at + 1) || cueAt(scene, at + 1)?.form === 'ing')) return at;
    if (reach.of !== 'clause' && is(scene, at, IS.conjunction) && beginsClause(scene, at + 1)) return at;
  }
  return limit;
}

const isDash = (scene: Scene, at: number): boolean => isMark(scene, at, '—–') || scene.tokens[at]?.lower === '--';

/** Whether the aside behind a dash ends before the sentence does. */
function isClosed(scene: Scene, dash: number, limit: number): boolean {
  for (let at = dash + 1; at < Math.min(limit, dash + ASIDE); at++) if (isDash(scene, at)) return true;
  return false;
}

/** «on Tuesday», «in May»: when it was said is no part of what was said. */
const isDate = (scene: Scene, at: number): boolean =>
  is(scene, at, IS.preposition)
    ? is(scene, at + 1, IS.date)
    : is(scene, at, IS.date) && scene.tokens[at]?.capital === true && !is(scene, at - 1, IS.preposition);

/** «in a speech», «after the vote», and in a clause the verb that the sentence goes on with: «Those who like the pond say …». */
function isOccasion(scene: Scene, at: number, { dependent }: Reach): boolean {
  if (is(scene, at, IS.preposition) && is(scene, at, IS.conjunction)) return true;
  if (is(scene, at, IS.preposition) && is(scene, at + 1, IS.indefinite))
    return is(scene, at + 2, IS.occasion) || is(scene, at + 3, IS.occasion);
  return dependent && isFiniteVerb(scene, at);
}

/** «and went back», «and he left»: what the sentence goes on with. */
const beginsClause = (scene: Scene, at: number): boolean =>
  isFiniteVerb(scene, at) || (is(scene, at, IS.pronoun) && isFiniteVerb(scene, at + 1));

/** Whether a verb stands at a token that its sentence can be built on. */
function isFiniteVerb(scene: Scene, from: number): boolean {
  let at = from;
  while (is(scene, at, IS.adverb)) at++;
  if (is(scene, at, IS.auxiliary)) return !scene.lexicon.infinitives.has(scene.tokens[at]?.lower ?? '');
  const cue = cueAt(scene, at);
  if (cue) return cue.form === 'past' || cue.form === 'third' || (cue.form === 'base' && !cue.nounLike && !is(scene, at - 1, IS.auxiliary));
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  const { pastEnding } = scene.lexicon.pack;
  const past = pastEnding !== undefined && token.lower.length > pastEnding.length + 2 && token.lower.endsWith(pastEnding);
  return is(scene, at, IS.chain) || (past && is(scene, at + 1, IS.determiner | IS.possessive | IS.pronoun));
}

function endsAtComma(scene: Scene, comma: number, limit: number, reach: Reach): boolean {
  const next = comma + 1;
  if (is(scene, next, IS.relative) && !is(scene, next, IS.complementiser)) return !resumes(scene, next, limit);
  if (cueAt(scene, next)?.form === 'ing') return true;
  if (is(scene, next, IS.coordinator | IS.conjunction) && startsReport(scene, next + 1)) return true;
  if (reach.dependent) return !is(scene, next, IS.coordinator);
  return reach.of === 'thing' && is(scene, next, IS.aside | IS.pronoun);
}

/** «…, which is old, will be closed»: the clause goes on behind the second comma. */
function resumes(scene: Scene, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit; at++) if (isMark(scene, at, ',')) return is(scene, at + 1, IS.auxiliary);
  return false;
}

/** «… and Jones said», «… and warned that»: another report begins within a few words. */
function startsReport(scene: Scene, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (scene.tokens[at]?.kind !== 'word') return false;
    const cue = retellingAt(scene, at);
    if (cue && cue.form !== 'ing' && cue.form !== 'base' && cue.class !== 'believed' && !cue.tight)
      return at === from || subjectBefore(scene, at, from).phrase !== null;
  }
  return false;
}
