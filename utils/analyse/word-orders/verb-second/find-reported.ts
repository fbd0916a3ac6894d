import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Range, REACH, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';
import type { RuleName } from '../../quotes/rule-name';
import { findSigned } from '../verb-medial/signed';
import { toldBehind } from './backward';
import { clauseSubject } from './clause-subject';
import { isReportive } from './content';
import { firstPhrase } from './first-phrase';
import type { Report } from './report';
import { reportsOf } from './reports';
import { byWords, inBrackets, namesSource, withoutVerb } from './source-alone';

/** What ties a quotation to its source in a verb-second language: the report that holds it and stands nearest. */
export function findReported(scene: Scene, place: Place): Attribution | null {
  const reports = reportsOf(scene, place.from, place.to);
  if (reports.some(({ speaker }) => speaker && namesSource(scene, speaker, place.at))) return null;
  return (
    inBrackets(scene, place) ??
    byWords(scene, place) ??
    withoutVerb(scene, place) ??
    adjacent(scene, reports, place) ??
    announced(scene, reports, place) ??
    nearest(scene, reports, place) ??
    within(reports, place, 'phrase') ??
    within(reports, place, 'verb') ??
    signed(scene, place) ??
    behind(scene, place) ??
    unknownVerb(scene, place)
  );
}

const holds = (range: Range | null, at: number): boolean => range !== null && range.from <= at && at < range.to;

/** «„…“, sagte Roth», «„…“, so Roth». */
function adjacent(scene: Scene, reports: readonly Report[], place: Place): Attribution | null {
  for (const report of reports) {
    const gap = (report.stands === 'after' ? firstToken(report) : report.cue.from) - place.at;
    if (reports.some((other) => isWithin(other, place, report))) continue;
    if (gap < 1 || gap > 4 || !report.left || holds(report.speaker, place.at)) continue;
    if (report.left.to === place.at + 1 || (gap <= 3 && isMark(scene, place.at + 1, ',—–') && report.left.to <= place.at + 2))
      return make(report, report.by === 'phrase' ? 'accordingTo' : 'inverted', alone(report.left, place));
  }
  return null;
}

/** «Während Roth sagte, …, „…“, ging Berg»: the words belong to the clause before the comma, whose verb reports them. */
const isWithin = (other: Report, place: Place, { by, cue }: Report): boolean =>
  by === 'verb' &&
  other.by === 'verb' &&
  other.stands === 'clause' &&
  other.cue.to <= place.at &&
  other.cue.from < cue.from &&
  holds(other.right, place.at);

const firstToken = ({ cue, speaker }: Report): number => Math.min(cue.from, speaker?.from ?? cue.from);

/** «Roth sagte: „…“»: the verb of the words before a colon, or else their subject: «Roth wurde deutlich: „…“», «Roth wörtlich: „…“». */
function announced(scene: Scene, reports: readonly Report[], place: Place): Attribution | null {
  if (!isMark(scene, place.at - 1, ':') || isQuotation(scene, place.at - 2)) return null;
  const report = reports.findLast(({ by, right }) => by === 'verb' && right?.from === place.at);
  if (report) return make(report, ruleOf(report, true), null);
  // «Sie seien klar festgelegt: „…“» goes on with what somebody said before.
  if (isReportive(scene, place.from, place.at - 1)) return null;
  const subject = clauseSubject(scene, place.from, place.at - 1);
  // «Sein Fazit: „…“»
  const speaker =
    subject && is(scene, subject.from, IS.possessive) && !is(scene, subject.from, IS.pronoun)
      ? { from: subject.from, to: subject.from + 1 }
      : subject;
  return speaker && { rule: 'colon', speaker, cue: { from: place.at - 1, to: place.at }, cueClass: 'said', content: null };
}

/** The verb nearest to the quotation whose clause or object it is. */
function nearest(scene: Scene, reports: readonly Report[], place: Place): Attribution | null {
  let best: Attribution | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    if (report.by !== 'verb') continue;
    const inOwn = holds(report.own, place.at) && !holds(report.speaker, place.at);
    if (!inOwn && !holds(report.right, place.at)) continue;
    // What somebody believes says less than who reports it.
    const far = Math.abs(place.at - report.cue.from) + (report.cueClass === 'believed' || report.weak ? REACH : 0);
    if (far >= distance) continue;
    distance = far;
    best =
      inOwn && !holds(report.right, place.at)
        ? { ...make(report, ruleOf(report, false), null), governed: isGoverned(scene, report, place.at) }
        : make(report, ruleOf(report, report.right?.from === place.at), alone(report.right, place));
  }
  return best;
}

/** «sprach von einem „…“», «warnte vor „…“»: the preposition of the verb's object, and perhaps an article. */
function isGoverned({ tokens, lexicon }: Scene, { governs }: Report, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  if (!governs) return false;
  const article = ((lexicon.classes.get(before) ?? 0) & (IS.indefinite | IS.possessive)) !== 0;
  return governs.has(before) || (article && governs.has(tokens[at - 2]?.lower ?? ''));
}

function ruleOf({ stands }: Report, tight: boolean): RuleName {
  if (stands === 'relative') return 'relative';
  if (stands === 'earlier') return 'participle';
  if (stands === 'agent') return 'passive';
  return tight ? 'before' : 'beforeClause';
}

/** A sentence that a phrase («laut Roth») or a verb at its end reports as a whole. */
function within(reports: readonly Report[], place: Place, by: Report['by']): Attribution | null {
  for (const report of reports) {
    if (report.by !== by) continue;
    if (holds(report.speaker, place.at)) continue;
    const side = holds(report.left, place.at) ? report.left : holds(report.right, place.at) ? report.right : null;
    if (side) return make(report, by === 'phrase' ? 'accordingTo' : 'tail', alone(side, place));
  }
  return null;
}

/** The content of a quotation that is no more than itself is not named. */
const alone = (content: Range | null, { at }: Place): Range | null =>
  content && content.from === at && content.to <= at + 2 ? null : content && content.from < at ? { from: content.from, to: at + 1 } : null;

const make = ({ speaker, antecedent, cue, cueClass }: Report, rule: RuleName, content: Range | null): Attribution => ({
  rule,
  speaker,
  ...(antecedent && { antecedent }),
  cue,
  cueClass,
  content,
});

/** «„…“ Das sagte Roth.» */
function behind(scene: Scene, place: Place): Attribution | null {
  const report = toldBehind(scene, place.to);
  return report && make(report, 'tail', alone({ from: place.from, to: place.to }, place));
}

/** Shorter ones may be names that open a sentence. In UTF-16 units. */
const SPOKEN = 20;
const NO_VERB =
  IS.determiner |
  IS.possessive |
  IS.pronoun |
  IS.preposition |
  IS.conjunction |
  IS.coordinator |
  IS.relative |
  IS.adverb |
  IS.time |
  IS.complementiser;

/** «„…“, freute sich Roth»: whatever verb stands between a quotation that opens the sentence and a subject, it reports. */
function unknownVerb(scene: Scene, { at, from, to }: Place): Attribution | null {
  const verb = scene.tokens[at + 2];
  const quotation = scene.tokens[at];
  if (from !== at || !quotation || quotation.end - quotation.start < SPOKEN || !isMark(scene, at + 1, ',')) return null;
  if (verb?.kind !== 'word' || verb.capital || is(scene, at + 2, NO_VERB)) return null;
  const speaker = firstPhrase(scene, at + 3, to);
  return speaker && { rule: 'inverted', speaker, cue: { from: at + 2, to: at + 3 }, cueClass: 'said', content: null };
}

/** «„…“ – Ana Roth», but not «„…“-Gegner». */
const signed = (scene: Scene, place: Place): Attribution | null =>
  (scene.tokens[place.at + 1]?.start ?? 0) > (scene.tokens[place.at]?.end ?? 0) ? findSigned(scene, place) : null;
