import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range, REACH } from '../../grammar/paragraph';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import type { RuleName } from '../../quotes/rule-name';
import { findSigned } from '../verb-medial/signed';
import { clauseSubject } from './clause-subject';
import { isReportive } from './content';
import { firstPhrase } from './first-phrase';
import type { Report } from './report';
import { reportAfter } from './report-after';
import { reportsOf } from './reports';
import { byWords, inBrackets, namesSource, withoutVerb } from './source-alone';

/** What ties a quotation to its source in a verb-second language: the report that holds it and stands nearest. */
export function findAttribution(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const reports = reportsOf(paragraph, position.from, position.to);
  if (reports.some(({ speaker }) => speaker && namesSource(paragraph, speaker, position.at))) return null;
  return (
    inBrackets(paragraph, position) ??
    byWords(paragraph, position) ??
    withoutVerb(paragraph, position) ??
    adjacent(paragraph, reports, position) ??
    announced(paragraph, reports, position) ??
    nearest(paragraph, reports, position) ??
    within(reports, position, 'phrase') ??
    within(reports, position, 'verb') ??
    signed(paragraph, position) ??
    behind(paragraph, position) ??
    unknownVerb(paragraph, position)
  );
}

const holds = (range: Range | null, at: number): boolean => range !== null && range.from <= at && at < range.to;

/** «„…“, sagte Roth», «„…“, so Roth». */
function adjacent(paragraph: Paragraph, reports: readonly Report[], position: QuotePosition): Attribution | null {
  for (const report of reports) {
    const gap = (report.stands === 'after' ? firstToken(report) : report.cue.from) - position.at;
    if (reports.some((other) => isWithin(other, position, report))) continue;
    if (gap < 1 || gap > 4 || !report.left || holds(report.speaker, position.at)) continue;
    if (report.left.to === position.at + 1 || (gap <= 3 && isMark(paragraph, position.at + 1, ',—–') && report.left.to <= position.at + 2))
      return make(report, report.by === 'phrase' ? 'accordingTo' : 'inverted', alone(report.left, position));
  }
  return null;
}

/** «Während Roth sagte, …, „…“, ging Berg»: the words belong to the clause before the comma, whose verb reports them. */
const isWithin = (other: Report, position: QuotePosition, { by, cue }: Report): boolean =>
  by === 'verb' &&
  other.by === 'verb' &&
  other.stands === 'clause' &&
  other.cue.to <= position.at &&
  other.cue.from < cue.from &&
  holds(other.right, position.at);

const firstToken = ({ cue, speaker }: Report): number => Math.min(cue.from, speaker?.from ?? cue.from);

/** «Roth sagte: „…“»: the verb of the words before a colon, or else their subject: «Roth wurde deutlich: „…“», «Roth wörtlich: „…“». */
function announced(paragraph: Paragraph, reports: readonly Report[], position: QuotePosition): Attribution | null {
  if (!isMark(paragraph, position.at - 1, ':') || isQuotation(paragraph, position.at - 2)) return null;
  const report = reports.findLast(({ by, right }) => by === 'verb' && right?.from === position.at);
  if (report) return make(report, ruleOf(report, true), null);
  // «Sie seien klar festgelegt: „…“» goes on with what somebody said before.
  if (isReportive(paragraph, position.from, position.at - 1)) return null;
  const subject = clauseSubject(paragraph, position.from, position.at - 1);
  // «Sein Fazit: „…“»
  const speaker =
    subject && is(paragraph, subject.from, IS.possessive) && !is(paragraph, subject.from, IS.pronoun)
      ? { from: subject.from, to: subject.from + 1 }
      : subject;
  return speaker && { rule: 'colon', speaker, cue: { from: position.at - 1, to: position.at }, cueClass: 'said', content: null };
}

/** The verb nearest to the quotation whose clause or object it is. */
function nearest(paragraph: Paragraph, reports: readonly Report[], position: QuotePosition): Attribution | null {
  let best: Attribution | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    if (report.by !== 'verb') continue;
    const inOwn = holds(report.own, position.at) && !holds(report.speaker, position.at);
    if (!inOwn && !holds(report.right, position.at)) continue;
    // What somebody believes says less than who reports it.
    const far = Math.abs(position.at - report.cue.from) + (report.cueClass === 'believed' || report.weak ? REACH : 0);
    if (far >= distance) continue;
    distance = far;
    best =
      inOwn && !holds(report.right, position.at)
        ? { ...make(report, ruleOf(report, false), null), governed: isGoverned(paragraph, report, position.at) }
        : make(report, ruleOf(report, report.right?.from === position.at), alone(report.right, position));
  }
  return best;
}

/** «sprach von einem „…“», «warnte vor „…“»: the preposition of the verb's object, and perhaps an article. */
function isGoverned({ tokens, lexicon }: Paragraph, { governs }: Report, at: number): boolean {
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
function within(reports: readonly Report[], position: QuotePosition, by: Report['by']): Attribution | null {
  for (const report of reports) {
    if (report.by !== by) continue;
    if (holds(report.speaker, position.at)) continue;
    const side = holds(report.left, position.at) ? report.left : holds(report.right, position.at) ? report.right : null;
    if (side) return make(report, by === 'phrase' ? 'accordingTo' : 'tail', alone(side, position));
  }
  return null;
}

/** The content of a quotation that is no more than itself is not named. */
const alone = (content: Range | null, { at }: QuotePosition): Range | null =>
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
function behind(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const report = reportAfter(paragraph, position.to);
  return report && make(report, 'tail', alone({ from: position.from, to: position.to }, position));
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
function unknownVerb(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  const verb = paragraph.tokens[at + 2];
  const quotation = paragraph.tokens[at];
  if (from !== at || !quotation || quotation.end - quotation.start < SPOKEN || !isMark(paragraph, at + 1, ',')) return null;
  if (verb?.kind !== 'word' || verb.capital || is(paragraph, at + 2, NO_VERB)) return null;
  const speaker = firstPhrase(paragraph, at + 3, to);
  return speaker && { rule: 'inverted', speaker, cue: { from: at + 2, to: at + 3 }, cueClass: 'said', content: null };
}

/** «„…“ – Ana Roth», but not «„…“-Gegner». */
const signed = (paragraph: Paragraph, position: QuotePosition): Attribution | null =>
  (paragraph.tokens[position.at + 1]?.start ?? 0) > (paragraph.tokens[position.at]?.end ?? 0) ? findSigned(paragraph, position) : null;
