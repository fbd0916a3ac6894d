import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { MIN_TAGGED_UNITS, NO_VERB } from '../../grammar/unknown-verb';
import type { Attribution, QuotePosition } from '../../quotes/attribution';
import type { RuleName } from '../../quotes/rule-name';
import { findSigned } from '../verb-medial/signed';
import { clauseSubject } from './clause-subject';
import { isReportive } from './content';
import { firstPhrase } from './first-phrase';
import { nounPhrase } from './noun-phrase';
import { isQuotedName } from './quoted-name';
import type { Report } from './report';
import { reportAfter } from './report-after';
import { reportsOf } from './reports';
import { findInBrackets, findMood, findVerbless, findWordsPhrase, firstSpeaker, namesSource } from './source-alone';

/**
 * Finds the attribution of a quotation in a verb-second language. Looks for several constructions in turn, such as a report right after the
 * quotation, and uses the first one that it finds.
 */
export function findAttribution(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const reports = reportsOf(paragraph, position.from, position.to);
  if (reports.some(({ speaker }) => speaker && namesSource(paragraph, speaker, position.at))) return null;
  if (reports.some(({ cue }) => isAddressee(paragraph, cue, position.at))) return null;
  return (
    findInBrackets(paragraph, position) ??
    findWordsPhrase(paragraph, position) ??
    findVerbless(paragraph, position) ??
    adjacent(paragraph, reports, position) ??
    announced(paragraph, reports, position) ??
    nearest(paragraph, reports, position) ??
    within(paragraph, reports, position, 'phrase') ??
    within(paragraph, reports, position, 'verb') ??
    signed(paragraph, position) ??
    findMood(paragraph, position) ??
    reportedNext(paragraph, position) ??
    unknownVerb(paragraph, position)
  );
}

/** Returns whether words in quotation marks name the paper that a verb of speech addresses: «Roth sagte der „Post“, …» (Roth told the Post). */
const isAddressee = (paragraph: Paragraph, cue: Range, at: number): boolean =>
  cue.to === at - 1 && is(paragraph, at - 1, IS.determiner) && isQuotedName(paragraph, at) && isMark(paragraph, at + 1, ',:');

const holds = (range: Range | null, at: number): boolean => range !== null && range.from <= at && at < range.to;

/** Finds the report right after a quotation: «„…“, sagte Roth», «„…“, so Roth». */
function adjacent(paragraph: Paragraph, reports: readonly Report[], position: QuotePosition): Attribution | null {
  for (const report of reports) {
    const gap = (report.stands === 'after' ? firstToken(report) : report.cue.from) - position.at;
    if (reports.some((other) => isWithin(other, position, report))) continue;
    if (gap < 1 || gap > 4 || !report.left || holds(report.speaker, position.at)) continue;
    if (report.left.to === position.at + 1 || (gap <= 3 && isMark(paragraph, position.at + 1, ',—–') && report.left.to <= position.at + 2))
      return makeAttribution(
        report,
        report.by === 'phrase' ? 'accordingTo' : 'inverted',
        beyondQuotation(paragraph, report.left, position),
      );
  }
  return null;
}

/**
 * Returns whether a quotation belongs to `other`, an earlier report in a subordinate clause: «Während Roth sagte, …, „…“, ging Berg» (while
 * Roth said …, Berg left).
 */
const isWithin = (other: Report, position: QuotePosition, { by, cue }: Report): boolean =>
  by === 'verb' &&
  other.by === 'verb' &&
  other.stands === 'clause' &&
  other.cue.to <= position.at &&
  other.cue.from < cue.from &&
  holds(other.right, position.at);

const firstToken = ({ cue, speaker }: Report): number => Math.min(cue.from, speaker?.from ?? cue.from);

/**
 * Finds the report before a colon («Roth sagte: „…“») or, if there is no reporting verb, the subject before the colon: «Roth wurde
 * deutlich: „…“» (Roth was blunt), «Roth wörtlich: „…“» (in Roth's words).
 */
function announced(paragraph: Paragraph, reports: readonly Report[], position: QuotePosition): Attribution | null {
  if (!isMark(paragraph, position.at - 1, ':') || isQuotation(paragraph, position.at - 2)) return null;
  const report = reports.findLast(({ by, right }) => by === 'verb' && right?.from === position.at);
  if (report) return makeAttribution(report, ruleOf(report, true), null);
  // A clause in the subjunctive of reported speech continues an earlier report, so its subject is not the source: «Sie seien klar
  // festgelegt: „…“» (They were, he said, clearly defined).
  if (isReportive(paragraph, position.from, position.at - 1)) return null;
  const subject =
    clauseSubject(paragraph, position.from, position.at - 1) ?? verblessSubject(paragraph, position) ?? firstSpeaker(paragraph, position);
  // A possessive may name the source: «Sein Fazit: „…“» (His conclusion: “…”).
  const speaker =
    subject && is(paragraph, subject.from, IS.possessive) && !is(paragraph, subject.from, IS.pronoun)
      ? { from: subject.from, to: subject.from + 1 }
      : subject;
  return speaker && { rule: 'colon', speaker, cue: { from: position.at - 1, to: position.at }, cueClass: 'said', content: null };
}

/** Returns the phrase between an adverb and the colon, if there is no verb: «Dazu Anna Roth: „…“» (Anna Roth on this). */
function verblessSubject(paragraph: Paragraph, { from, at }: QuotePosition): Range | null {
  const phrase = is(paragraph, from, IS.adverb) ? nounPhrase(paragraph, from + 1, at - 1) : null;
  return phrase?.to === at - 1 ? phrase : null;
}

/** Finds the nearest verb whose content clause or object contains the quotation. */
function nearest(paragraph: Paragraph, reports: readonly Report[], position: QuotePosition): Attribution | null {
  let best: Attribution | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const report of reports) {
    if (report.by !== 'verb') continue;
    const inOwn = holds(report.own, position.at) && !holds(report.speaker, position.at);
    if (!inOwn && !holds(report.right, position.at)) continue;
    // A verb of belief is weaker evidence of the source than a verb of speech, so it is treated as if it were farther from the quotation.
    const far = Math.abs(position.at - report.cue.from) + (report.cueClass === 'believed' || report.weak ? MAX_SEARCH_TOKENS : 0);
    if (far >= distance) continue;
    distance = far;
    best =
      inOwn && !holds(report.right, position.at)
        ? { ...makeAttribution(report, ruleOf(report, false), null), governed: isGoverned(paragraph, report, position.at) }
        : makeAttribution(report, ruleOf(report, report.right?.from === position.at), beyondQuotation(paragraph, report.right, position));
  }
  return best;
}

/**
 * Returns whether the preposition of the verb's object comes right before the quotation, with or without an article: «sprach von einem
 * „…“» (spoke of a “…”), «warnte vor „…“» (warned of “…”).
 */
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

/**
 * Attributes a quotation to the source of the report that contains it. `by` says whether the report is expressed by a verb or by a phrase
 * («laut Roth»).
 */
function within(paragraph: Paragraph, reports: readonly Report[], position: QuotePosition, by: Report['by']): Attribution | null {
  for (const report of reports) {
    if (report.by !== by) continue;
    if (holds(report.speaker, position.at)) continue;
    const side = holds(report.left, position.at) ? report.left : holds(report.right, position.at) ? report.right : null;
    if (side) return makeAttribution(report, by === 'phrase' ? 'accordingTo' : 'tail', beyondQuotation(paragraph, side, position));
  }
  return null;
}

/**
 * Returns the reported words up to the end of the quotation, or `null` if none of them precede the quotation. A clause that introduces the
 * quotation with a colon is not reported.
 */
const beyondQuotation = (paragraph: Paragraph, content: Range | null, { at }: QuotePosition): Range | null =>
  content && content.from < at && !isMark(paragraph, at - 1, ':') ? { from: content.from, to: at + 1 } : null;

const makeAttribution = ({ speaker, antecedent, cue, cueClass }: Report, rule: RuleName, content: Range | null): Attribution => ({
  rule,
  speaker,
  ...(antecedent && { antecedent }),
  cue,
  cueClass,
  content,
});

/** Finds the report in the next sentence: «„…“ Das sagte Roth.» */
function reportedNext(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const report = reportAfter(paragraph, position.to);
  return report && makeAttribution(report, 'tail', beyondQuotation(paragraph, { from: position.from, to: position.to }, position));
}

/**
 * Finds the subject after an unknown verb that follows a quotation at the beginning of a sentence: «„…“, freute sich Roth» (rejoiced Roth).
 * Every verb in this position reports the quotation.
 */
function unknownVerb(paragraph: Paragraph, { at, from, to }: QuotePosition): Attribution | null {
  const verb = paragraph.tokens[at + 2];
  const quotation = paragraph.tokens[at];
  if (from !== at || !quotation || quotation.end - quotation.start < MIN_TAGGED_UNITS || !isMark(paragraph, at + 1, ',')) return null;
  if (verb?.kind !== 'word' || verb.capital || is(paragraph, at + 2, NO_VERB)) return null;
  const speaker = firstPhrase(paragraph, at + 3, to);
  return speaker && { rule: 'inverted', speaker, cue: { from: at + 2, to: at + 3 }, cueClass: 'said', content: null };
}

/** Finds the signature after a quotation («„…“ – Ana Roth»). The second part of a hyphenated word is not a signature («„…“-Gegner»). */
const signed = (paragraph: Paragraph, position: QuotePosition): Attribution | null =>
  (paragraph.tokens[position.at + 1]?.start ?? 0) > (paragraph.tokens[position.at]?.end ?? 0) ? findSigned(paragraph, position) : null;
