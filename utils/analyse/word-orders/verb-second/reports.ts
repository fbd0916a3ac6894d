import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
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

const cache = new WeakMap<Paragraph, Map<number, readonly Report[]>>();

/** Everything that reports in the sentence `[from, to)`, in its order. */
export function reportsOf(paragraph: Paragraph, from: number, to: number): readonly Report[] {
  const bySentence = cache.get(paragraph) ?? new Map<number, readonly Report[]>();
  cache.set(paragraph, bySentence);
  const known = bySentence.get(from);
  if (known) return known;
  const reports: Report[] = [];
  const high = isMark(paragraph, to - 1, '.!?') ? to - 1 : to;
  for (let at = from; at < high && reports.length < MOST; at++) {
    const report = phraseReport(paragraph, at, from, high) ?? attributeReport(paragraph, at, from) ?? verbReport(paragraph, at, from, high);
    if (report) reports.push(report);
  }
  bySentence.set(from, reports);
  return reports;
}

/** No sentence that people write has more; it keeps the work linear. */
const MOST = 12;

function verbReport(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const verb = verbAt(paragraph, at, low, high);
  if (!verb) return null;
  const impersonal = wordsOf(paragraph.lexicon.pack).impersonal.has(verb.cue.base);
  if (impersonal && !hasDummy(paragraph, verb)) return null;
  // «nennt sich „…“»: a name.
  if (verb.cue.class === 'called' && !wordsOf(paragraph.lexicon.pack).governed.has(verb.cue.base) && namesItself(paragraph, verb))
    return null;
  const subject = impersonal ? null : subjectOf(paragraph, verb, low, high);
  const agent = verb.passive ? agentOf(paragraph, verb, high) : null;
  if (verb.passive && !agent && !(subject && quotesSomebody(paragraph, verb))) return namedByNobody(paragraph, verb, low, high);
  const speaker = impersonal
    ? impersonalSource(paragraph, verb, low, high)
    : (agent ?? quotedBy(paragraph, verb, subject?.phrase ?? null, high));
  if (!speaker && !impersonal) return null;
  // «„…“ lautet der Titel»
  if (speaker && verb.cue.tight && isWork(paragraph, speaker)) return null;
  const stands = impersonal
    ? isReportedBefore(paragraph, verb, low)
      ? 'after'
      : 'before'
    : agent
      ? 'agent'
      : (subject?.stands ?? 'before');
  const behind = Math.max(verb.at + 1, verb.finite + 1, stands === 'after' ? (speaker?.to ?? 0) : 0);
  const right = rightOf(paragraph, verb, behind, high, stands === 'relative');
  const shape = {
    by: 'verb',
    speaker,
    antecedent: agent ? undefined : subject?.antecedent,
    governs: wordsOf(paragraph.lexicon.pack).governed.get(verb.cue.base),
    cue: { from: verb.at, to: verb.at + 1 },
    cueClass: verb.cue.class,
    stands,
  } as const;
  const start = clauseStart(paragraph, Math.min(verb.finite, verb.at), low);
  const { comparing } = wordsOf(paragraph.lexicon.pack);
  const opening = [start, low].find((each) => paragraph.tokens[each]?.lower === comparing);
  if (stands === 'clause' && opening !== undefined) return { ...shape, ...aroundClause(paragraph, opening, verb, low, high) };
  const elsewhere = right !== null && is(paragraph, right.from, IS.complementiser) && !isMark(paragraph, verb.finite - 1, ',');
  const left =
    stands === 'after' && !elsewhere && isReportedBefore(paragraph, verb, low)
      ? { from: low, to: beforeMark(paragraph, verb.finite, low) }
      : null;
  return { ...shape, left, right, own: ownClause(paragraph, verb, stands, start, behind, high) };
}

const isWork = (paragraph: Paragraph, { from, to }: Range): boolean =>
  is(paragraph, from, IS.work) || (to - from > 1 && is(paragraph, from + 1, IS.work));

const IN_CLAUSE = IS.preposition | IS.conjunction | IS.determiner | IS.possessive;

const namesItself = (paragraph: Paragraph, { finite }: Verb): boolean =>
  paragraph.tokens[is(paragraph, finite + 1, IS.pronoun) ? finite + 2 : finite + 1]?.lower === wordsOf(paragraph.lexicon.pack).reflexive;

/** «heißt es», «es heißt»: without its dummy subject the verb tells a name. */
const hasDummy = (paragraph: Paragraph, { finite }: Verb): boolean =>
  [finite - 1, finite + 1].some((at) =>
    paragraph.lexicon.pack.pronouns.some(({ word, stands }) => stands === 'thing' && word === paragraph.tokens[at]?.lower),
  );

/** «…, sagte Roth»: the verb follows a comma, a dash or a quotation. */
function isReportedBefore(paragraph: Paragraph, { finite }: Verb, low: number): boolean {
  let at = finite;
  while (at - 1 > low && is(paragraph, at - 1, IS.adverb) && at > finite - 3) at--;
  if (at <= low) return false;
  // «Als „…“ bezeichnet Roth den Plan»: here the marked words are a part of the verb's own clause.
  return (
    isMark(paragraph, at - 1, ',—–') ||
    (isQuotation(paragraph, at - 1) && !(is(paragraph, at - 2, IN_CLAUSE) && at - 2 >= low && !endsLikeClause(paragraph, at - 1)))
  );
}

/** The words behind a colon, or a clause of their own. */
function rightOf(paragraph: Paragraph, verb: Verb, behind: number, high: number, relative: boolean): Range | null {
  for (let at = behind; at < high; at++) {
    if (isMark(paragraph, at, ';')) return null;
    if (isMark(paragraph, at, ':') && !isShortening(paragraph, at)) return at + 1 < high ? { from: at + 1, to: high } : null;
    if (isQuotation(paragraph, at) && at > behind && isMark(paragraph, at - 1, ',')) return { from: at, to: high };
    if (at > behind && verbAt(paragraph, at, behind, high)) return null;
    // «Roth, die das Gutachten schrieb, hält …» goes on with the main clause.
    if (relative && at === verb.end && !is(paragraph, at + 1, IS.complementiser)) return null;
    if (isPause(paragraph, at, ',') && !verb.cue.tight && startsReport(paragraph, at + 1, high, verb.cue.class))
      return { from: at + 1, to: high };
  }
  return null;
}

/** The clause of the verb, up to its end or to the last part of the verb. */
function ownClause(paragraph: Paragraph, verb: Verb, stands: Report['stands'], start: number, behind: number, high: number): Range | null {
  // «lautete „…“»: verbs that report only what follows at once.
  if (verb.cue.tight) return isQuotation(paragraph, behind) ? { from: behind, to: behind + 1 } : null;
  const from = stands === 'before' || stands === 'earlier' ? Math.min(verb.finite, verb.at) : start;
  let to = Math.max(verb.at, verb.finite, verb.end - 1) + 1;
  const hasApposition = paragraph.tokens.slice(to, behind).some(({ lower }) => lower === ',');
  while (
    to < high &&
    (to < behind || (to === behind && hasApposition) || !isPause(paragraph, to, ',;:—–') || listsQuotations(paragraph, to))
  )
    to++;
  if (verb.cue.class === 'called' || verb.cue.class === 'judged') to = behindInsertion(paragraph, to, high);
  return { from, to };
}

/** «nannte den Plan, der gestern bekannt wurde, „…“»: the object of the verb goes on behind what commas enclose. */
function behindInsertion(paragraph: Paragraph, comma: number, high: number): number {
  if (!isMark(paragraph, comma, ',')) return comma;
  for (let at = comma + 1; at < Math.min(high, comma + 25); at++) {
    if (isQuotation(paragraph, at) || isPause(paragraph, at, ';:—–.')) return comma;
    if (isMark(paragraph, at, ',')) {
      const quotation = is(paragraph, at + 1, IS.preposition | IS.conjunction) ? at + 2 : at + 1;
      if (isQuotation(paragraph, quotation) && quotation < high && quotation > at + 1) return quotation + 1;
    }
  }
  return comma;
}

/** «„…“, „…“ und „…“». */
const listsQuotations = (paragraph: Paragraph, comma: number): boolean =>
  isMark(paragraph, comma, ',') && isQuotation(paragraph, comma - 1) && isQuotation(paragraph, comma + 1);

/** «wie Roth sagte»: all the rest of the sentence is reported. */
function aroundClause(paragraph: Paragraph, start: number, verb: Verb, low: number, high: number): Pick<Report, 'left' | 'right' | 'own'> {
  const left = start > low ? { from: low, to: beforeMark(paragraph, start, low) } : null;
  let end = Math.max(verb.at, verb.end - 1) + 1;
  while (end < high && !isMark(paragraph, end, ',:')) end++;
  return { left, right: end + 1 < high ? { from: end + 1, to: high } : null, own: null };
}
