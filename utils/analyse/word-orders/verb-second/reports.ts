import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, type Range, type Scene } from '../../grammar/paragraph';
import { attributeReport } from './attribute';
import { clauseStart, type Verb, verbAt } from './clause';
import { impersonalSource } from './clause-subject';
import { startsReport } from './content';
import { agentOf, namedByNobody, quotedBy, quotesSomebody } from './passive';
import { isPause, isShortening } from './pause';
import { beforeMark, phraseReport } from './phrases';
import type { Report } from './report';
import { subjectOf } from './subject';
import { wordsOf } from './words';

const cache = new WeakMap<Scene, Map<number, readonly Report[]>>();

/** Everything that reports in the sentence `[from, to)`, in its order. */
export function reportsOf(scene: Scene, from: number, to: number): readonly Report[] {
  const bySentence = cache.get(scene) ?? new Map<number, readonly Report[]>();
  cache.set(scene, bySentence);
  const known = bySentence.get(from);
  if (known) return known;
  const reports: Report[] = [];
  const high = isMark(scene, to - 1, '.!?') ? to - 1 : to;
  for (let at = from; at < high && reports.length < MOST; at++) {
    const report = phraseReport(scene, at, from, high) ?? attributeReport(scene, at, from) ?? verbReport(scene, at, from, high);
    if (report) reports.push(report);
  }
  bySentence.set(from, reports);
  return reports;
}

/** No sentence that people write has more; it keeps the work linear. */
const MOST = 12;

function verbReport(scene: Scene, at: number, low: number, high: number): Report | null {
  const verb = verbAt(scene, at, low, high);
  if (!verb) return null;
  const impersonal = wordsOf(scene.lexicon.pack).impersonal.has(verb.cue.base);
  if (impersonal && !hasDummy(scene, verb)) return null;
  // «nennt sich „…“»: a name.
  if (verb.cue.class === 'called' && !wordsOf(scene.lexicon.pack).governed.has(verb.cue.base) && namesItself(scene, verb)) return null;
  const subject = impersonal ? null : subjectOf(scene, verb, low, high);
  const agent = verb.passive ? agentOf(scene, verb, high) : null;
  if (verb.passive && !agent && !(subject && quotesSomebody(scene, verb))) return namedByNobody(scene, verb, low, high);
  const speaker = impersonal ? impersonalSource(scene, verb, low, high) : (agent ?? quotedBy(scene, verb, subject?.phrase ?? null, high));
  if (!speaker && !impersonal) return null;
  // «„…“ lautet der Titel»
  if (speaker && verb.cue.tight && isWork(scene, speaker)) return null;
  const stands = impersonal ? (isReportedBefore(scene, verb, low) ? 'after' : 'before') : agent ? 'agent' : (subject?.stands ?? 'before');
  const behind = Math.max(verb.at + 1, verb.finite + 1, stands === 'after' ? (speaker?.to ?? 0) : 0);
  const right = rightOf(scene, verb, behind, high, stands === 'relative');
  const shape = {
    by: 'verb',
    speaker,
    antecedent: agent ? undefined : subject?.antecedent,
    governs: wordsOf(scene.lexicon.pack).governed.get(verb.cue.base),
    cue: { from: verb.at, to: verb.at + 1 },
    cueClass: verb.cue.class,
    stands,
  } as const;
  const start = clauseStart(scene, Math.min(verb.finite, verb.at), low);
  const { comparing } = wordsOf(scene.lexicon.pack);
  const opening = [start, low].find((each) => scene.tokens[each]?.lower === comparing);
  if (stands === 'clause' && opening !== undefined) return { ...shape, ...aroundClause(scene, opening, verb, low, high) };
  const elsewhere = right !== null && is(scene, right.from, IS.complementiser) && !isMark(scene, verb.finite - 1, ',');
  const left =
    stands === 'after' && !elsewhere && isReportedBefore(scene, verb, low) ? { from: low, to: beforeMark(scene, verb.finite, low) } : null;
  return { ...shape, left, right, own: ownClause(scene, verb, stands, start, behind, high) };
}

const isWork = (scene: Scene, { from, to }: Range): boolean => is(scene, from, IS.work) || (to - from > 1 && is(scene, from + 1, IS.work));

const IN_CLAUSE = IS.preposition | IS.conjunction | IS.determiner | IS.possessive;

const namesItself = (scene: Scene, { finite }: Verb): boolean =>
  scene.tokens[is(scene, finite + 1, IS.pronoun) ? finite + 2 : finite + 1]?.lower === wordsOf(scene.lexicon.pack).reflexive;

/** «heißt es», «es heißt»: without its dummy subject the verb tells a name. */
const hasDummy = (scene: Scene, { finite }: Verb): boolean =>
  [finite - 1, finite + 1].some((at) =>
    scene.lexicon.pack.pronouns.some(({ word, stands }) => stands === 'thing' && word === scene.tokens[at]?.lower),
  );

/** «…, sagte Roth»: the verb follows a comma, a dash or a quotation. */
function isReportedBefore(scene: Scene, { finite }: Verb, low: number): boolean {
  let at = finite;
  while (at - 1 > low && is(scene, at - 1, IS.adverb) && at > finite - 3) at--;
  if (at <= low) return false;
  // «Als „…“ bezeichnet Roth den Plan»: here the marked words are a part of the verb's own clause.
  return (
    isMark(scene, at - 1, ',—–') ||
    (isQuotation(scene, at - 1) && !(is(scene, at - 2, IN_CLAUSE) && at - 2 >= low && !endsLikeClause(scene, at - 1)))
  );
}

/** The words behind a colon, or a clause of their own. */
function rightOf(scene: Scene, verb: Verb, behind: number, high: number, relative: boolean): Range | null {
  for (let at = behind; at < high; at++) {
    if (isMark(scene, at, ';')) return null;
    if (isMark(scene, at, ':') && !isShortening(scene, at)) return at + 1 < high ? { from: at + 1, to: high } : null;
    if (isQuotation(scene, at) && at > behind && isMark(scene, at - 1, ',')) return { from: at, to: high };
    if (at > behind && verbAt(scene, at, behind, high)) return null;
    // «Roth, die das Gutachten schrieb, hält …» goes on with the main clause.
    if (relative && at === verb.end && !is(scene, at + 1, IS.complementiser)) return null;
    if (isPause(scene, at, ',') && !verb.cue.tight && startsReport(scene, at + 1, high, verb.cue.class)) return { from: at + 1, to: high };
  }
  return null;
}

/** The clause of the verb, up to its end or to the last part of the verb. */
function ownClause(scene: Scene, verb: Verb, stands: Report['stands'], start: number, behind: number, high: number): Range | null {
  // «lautete „…“»: verbs that report only what follows at once.
  if (verb.cue.tight) return isQuotation(scene, behind) ? { from: behind, to: behind + 1 } : null;
  const from = stands === 'before' || stands === 'earlier' ? Math.min(verb.finite, verb.at) : start;
  let to = Math.max(verb.at, verb.finite, verb.end - 1) + 1;
  const hasApposition = scene.tokens.slice(to, behind).some(({ lower }) => lower === ',');
  while (to < high && (to < behind || (to === behind && hasApposition) || !isPause(scene, to, ',;:—–') || listsQuotations(scene, to))) to++;
  if (verb.cue.class === 'called' || verb.cue.class === 'judged') to = behindInsertion(scene, to, high);
  return { from, to };
}

/** «nannte den Plan, der gestern bekannt wurde, „…“»: the object of the verb goes on behind what commas enclose. */
function behindInsertion(scene: Scene, comma: number, high: number): number {
  if (!isMark(scene, comma, ',')) return comma;
  for (let at = comma + 1; at < Math.min(high, comma + 25); at++) {
    if (isQuotation(scene, at) || isPause(scene, at, ';:—–.')) return comma;
    if (isMark(scene, at, ',')) {
      const quotation = is(scene, at + 1, IS.preposition | IS.conjunction) ? at + 2 : at + 1;
      if (isQuotation(scene, quotation) && quotation < high && quotation > at + 1) return quotation + 1;
    }
  }
  return comma;
}

/** «„…“, „…“ und „…“». */
const listsQuotations = (scene: Scene, comma: number): boolean =>
  isMark(scene, comma, ',') && isQuotation(scene, comma - 1) && isQuotation(scene, comma + 1);

/** «wie Roth sagte»: all the rest of the sentence is reported. */
function aroundClause(scene: Scene, start: number, verb: Verb, low: number, high: number): Pick<Report, 'left' | 'right' | 'own'> {
  const left = start > low ? { from: low, to: beforeMark(scene, start, low) } : null;
  let end = Math.max(verb.at, verb.end - 1) + 1;
  while (end < high && !isMark(scene, end, ',:')) end++;
  return { left, right: end + 1 < high ? { from: end + 1, to: high } : null, own: null };
}
