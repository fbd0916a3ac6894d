import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import { attributeReport } from './attribute';
import { clauseStart, type Verb, verbAt } from './clause';
import { impersonalSource } from './clause-subject';
import { startsReport } from './content';
import { agentlessNaming, agentOf, quotedBy, quotesSomebody } from './passive';
import { isPause, isShortening } from './pause';
import { beforeMark, phraseReport } from './phrases';
import type { Report } from './report';
import { subjectOf } from './subject';
import { wordsOf } from './words';

const cache = new WeakMap<Paragraph, Map<number, readonly Report[]>>();

/** Returns all reports in the sentence `[from, to)`, in text order. They are computed only once per sentence. */
export function reportsOf(paragraph: Paragraph, from: number, to: number): readonly Report[] {
  const bySentence = cache.get(paragraph) ?? new Map<number, readonly Report[]>();
  cache.set(paragraph, bySentence);
  const known = bySentence.get(from);
  if (known) return known;
  const reports: Report[] = [];
  const high = isMark(paragraph, to - 1, '.!?') ? to - 1 : to;
  for (let at = from; at < high && reports.length < MAX_REPORTS; at++) {
    const report = phraseReport(paragraph, at, from, high) ?? attributeReport(paragraph, at, from) ?? verbReport(paragraph, at, from, high);
    if (report) reports.push(report);
  }
  bySentence.set(from, reports);
  return reports;
}

/** The maximum number of reporting verbs and phrases in a sentence. No real sentence has more, and the limit keeps the work linear. */
const MAX_REPORTS = 12;

function verbReport(paragraph: Paragraph, at: number, low: number, high: number): Report | null {
  const verb = verbAt(paragraph, at, low, high);
  if (!verb) return null;
  const impersonal = wordsOf(paragraph.lexicon.pack).impersonalVerbs.has(verb.cue.base);
  if (impersonal && !hasDummy(paragraph, verb)) return null;
  // The reflexive verb introduces a name: «nennt sich „…“» (is called “…”).
  if (verb.cue.class === 'called' && !wordsOf(paragraph.lexicon.pack).objectPrepositions.has(verb.cue.base) && namesItself(paragraph, verb))
    return null;
  const subject = impersonal ? null : subjectOf(paragraph, verb, low, high);
  const agent = verb.passive ? agentOf(paragraph, verb, high) : null;
  if (verb.passive && !agent && !(subject && quotesSomebody(paragraph, verb))) return agentlessNaming(paragraph, verb, low, high);
  const speaker = impersonal
    ? impersonalSource(paragraph, verb, low, high)
    : (agent ?? quotedBy(paragraph, verb, subject?.phrase ?? null, high));
  if (!speaker && !impersonal) return null;
  if (speaker && isDummy(paragraph, speaker, verb)) return null;
  // A noun for a work or for a part of it, such as «Titel» (title), is not a speaker: «„…“ lautet der Titel».
  if (speaker && verb.cue.tight && isWork(paragraph, speaker)) return null;
  const stands = impersonal
    ? isReportedBefore(paragraph, verb, low)
      ? 'after'
      : 'before'
    : agent
      ? 'agent'
      : (subject?.stands ?? 'before');
  const afterVerb = Math.max(verb.at + 1, verb.finite + 1, stands === 'after' ? (speaker?.to ?? 0) : 0);
  const right = rightOf(paragraph, verb, afterVerb, high, stands === 'relative');
  const shape = {
    by: 'verb',
    speaker,
    antecedent: agent ? undefined : subject?.antecedent,
    governs: wordsOf(paragraph.lexicon.pack).objectPrepositions.get(verb.cue.base),
    cue: { from: verb.at, to: verb.at + 1 },
    cueClass: verb.cue.class,
    stands,
  } as const;
  const start = clauseStart(paragraph, Math.min(verb.finite, verb.at), low);
  const { comparingWord } = wordsOf(paragraph.lexicon.pack);
  const opening = [start, low].find((each) => paragraph.tokens[each]?.lower === comparingWord);
  if (stands === 'clause' && opening !== undefined) return { ...shape, ...aroundClause(paragraph, opening, verb, low, high) };
  const elsewhere = right !== null && is(paragraph, right.from, IS.complementiser) && !isMark(paragraph, verb.finite - 1, ',');
  const left =
    stands === 'after' && !elsewhere && isReportedBefore(paragraph, verb, low)
      ? { from: low, to: beforeMark(paragraph, verb.finite, low) }
      : null;
  return { ...shape, left, right, own: ownClause(paragraph, verb, stands, start, afterVerb, high) };
}

const isWork = (paragraph: Paragraph, { from, to }: Range): boolean =>
  is(paragraph, from, IS.work) || (to - from > 1 && is(paragraph, from + 1, IS.work));

const IN_CLAUSE = IS.preposition | IS.conjunction | IS.determiner | IS.possessive;

const namesItself = (paragraph: Paragraph, { finite }: Verb): boolean =>
  paragraph.tokens[is(paragraph, finite + 1, IS.pronoun) ? finite + 2 : finite + 1]?.lower ===
  wordsOf(paragraph.lexicon.pack).reflexiveWord;

/**
 * Returns whether an impersonal verb has its dummy subject, as in «heißt es» and «es heißt» (it is said). Without the dummy subject, the
 * verb states a name, as in «er heißt Roth» (his name is Roth).
 */
const hasDummy = (paragraph: Paragraph, { finite }: Verb): boolean =>
  [finite - 1, finite + 1].some((at) =>
    paragraph.lexicon.pack.pronouns.some(({ word, stands }) => stands === 'thing' && word === paragraph.tokens[at]?.lower),
  );

/** Returns whether the subject of a reflexive verb is a dummy: «es drängt sich die Frage auf» (the question arises). */
const isDummy = ({ tokens, lexicon }: Paragraph, { from, to }: Range, { finite }: Verb): boolean =>
  to - from === 1 &&
  lexicon.pack.pronouns.some(({ word, stands }) => stands === 'thing' && word === tokens[from]?.lower) &&
  tokens[Math.max(finite, from) + 1]?.lower === wordsOf(lexicon.pack).reflexiveWord;

/** Returns whether the reported words come before the verb. The verb then follows a comma, a dash or a quotation: «…, sagte Roth». */
function isReportedBefore(paragraph: Paragraph, { finite }: Verb, low: number): boolean {
  let at = finite;
  while (at - 1 > low && is(paragraph, at - 1, IS.adverb) && at > finite - 3) at--;
  if (at <= low) return false;
  // In «Als „…“ bezeichnet Roth den Plan» (Roth describes the plan as “…”), the quotation is part of the verb's own clause.
  return (
    isMark(paragraph, at - 1, ',—–') ||
    (isQuotation(paragraph, at - 1) && !(is(paragraph, at - 2, IN_CLAUSE) && at - 2 >= low && !endsLikeClause(paragraph, at - 1)))
  );
}

/** Returns the reported words after a verb: the words after a colon, or a content clause. Returns `null` if there are none. */
function rightOf(paragraph: Paragraph, verb: Verb, afterVerb: number, high: number, relative: boolean): Range | null {
  for (let at = afterVerb; at < high; at++) {
    if (isMark(paragraph, at, ';')) return null;
    if (isMark(paragraph, at, ':') && !isShortening(paragraph, at)) return at + 1 < high ? { from: at + 1, to: high } : null;
    if (isQuotation(paragraph, at) && at > afterVerb && isMark(paragraph, at - 1, ',')) return { from: at, to: high };
    if (at > afterVerb && verbAt(paragraph, at, afterVerb, high)) return null;
    // The main clause, not a report, follows the relative clause: «Roth, die das schrieb, hält …» (Roth, who wrote that, considers …).
    if (relative && at === verb.end && !is(paragraph, at + 1, IS.complementiser)) return null;
    // Another report may follow the comma: «er habe das ausgeführt, sagte Roth» (he had carried this out, Roth said).
    const isContent = isPause(paragraph, at, ',') && !verb.cue.tight && !verbAt(paragraph, at + 1, afterVerb, high);
    if (isContent && startsReport(paragraph, at + 1, high, verb.cue.class)) return { from: at + 1, to: high };
  }
  return null;
}

/** Returns the verb's own clause, which ends no earlier than the last part of the verb. */
function ownClause(
  paragraph: Paragraph,
  verb: Verb,
  stands: Report['stands'],
  start: number,
  afterVerb: number,
  high: number,
): Range | null {
  // Some verbs report only the words right after them: «lautete „…“».
  if (verb.cue.tight) return isQuotation(paragraph, afterVerb) ? { from: afterVerb, to: afterVerb + 1 } : null;
  const from = stands === 'before' || stands === 'earlier' ? Math.min(verb.finite, verb.at) : start;
  let to = Math.max(verb.at, verb.finite, verb.end - 1) + 1;
  const hasApposition = paragraph.tokens.slice(to, afterVerb).some(({ lower }) => lower === ',');
  while (
    to < high &&
    (to < afterVerb || (to === afterVerb && hasApposition) || !isPause(paragraph, to, ',;:—–') || listsQuotations(paragraph, to))
  )
    to++;
  if (verb.cue.class === 'called' || verb.cue.class === 'judged') to = afterInsertion(paragraph, to, high);
  return { from, to };
}

/**
 * Returns the index after a quotation that follows a parenthetical between commas: «nannte den Plan, der gestern bekannt wurde, „…“»
 * (called the plan, which became known yesterday, “…”). Returns `comma` if there is no such quotation.
 */
function afterInsertion(paragraph: Paragraph, comma: number, high: number): number {
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

/** Returns whether a comma separates two quotations in a list: «„…“, „…“ und „…“». */
const listsQuotations = (paragraph: Paragraph, comma: number): boolean =>
  isMark(paragraph, comma, ',') && isQuotation(paragraph, comma - 1) && isQuotation(paragraph, comma + 1);

/** Returns the reported words, which stand before and after a clause such as «wie Roth sagte» (as Roth said). */
function aroundClause(paragraph: Paragraph, start: number, verb: Verb, low: number, high: number): Pick<Report, 'left' | 'right' | 'own'> {
  const left = start > low ? { from: low, to: beforeMark(paragraph, start, low) } : null;
  let end = Math.max(verb.at, verb.end - 1) + 1;
  while (end < high && !isMark(paragraph, end, ',:')) end++;
  return { left, right: end + 1 < high ? { from: end + 1, to: high } : null, own: null };
}
