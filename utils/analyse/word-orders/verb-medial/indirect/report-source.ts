import { subjectBefore } from '../../../grammar/find-subject';
import { type CueWord, IS } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../../grammar/paragraph';
import { phraseEndingAt } from '../../../grammar/phrase-ending-at';
import { placeSourceBefore } from '../../../grammar/place-source';
import { clauseSubject } from '../clause-subject';
import { earlierSubject } from '../participle-subject';
import type { Complement } from './report-complement';

/**
 * Returns whether a report is in a dependent clause, after which the sentence continues: «When Smith said …, …», «Smith, who said …, …».
 */
export function isDependent(paragraph: Paragraph, verb: number, speaker: Range, antecedent: Range | null, low: number): boolean {
  const before = speaker.from - 1;
  if (antecedent !== null || speaker.from > verb) return true;
  return before >= low && is(paragraph, before, IS.conjunction | IS.relative) && !is(paragraph, before, IS.coordinator);
}

/**
 * Returns whether a subject cannot be the source of a report. This is the case for a demonstrative («that»), the writer («I think») and
 * somebody whose name follows the verb («a woman called Mrs Pell»).
 * @param named Whether the verb may merely introduce a name rather than report words.
 */
export function isNoReporter(paragraph: Paragraph, { from, to }: Range, named: boolean): boolean {
  if (named && is(paragraph, from, IS.indefinite)) return true;
  if (to - from > 1) return false;
  if (/^\p{N}+$/u.test(paragraph.tokens[from]?.lower ?? '')) return true;
  const { pronouns } = paragraph.lexicon.pack;
  if (is(paragraph, from, IS.pronoun))
    return pronouns.some(({ word, stands }) => stands === 'writer' && word === paragraph.tokens[from]?.lower);
  return is(paragraph, from, IS.determiner) && !is(paragraph, from, IS.indefinite);
}

/** Returns whether a verb reports a question without saying who asked it: «Asked whether …, she said», «was asked about …». */
export function isAsked(paragraph: Paragraph, at: number, cue: CueWord, low: number): boolean {
  if (cue.class !== 'asked' || (cue.form !== 'past' && cue.form !== 'participle')) return false;
  return isFronted(paragraph, at, low) || is(paragraph, at - 1, IS.passive);
}

/** The source of a report, with its antecedent if the source is a relative pronoun. */
export interface Source {
  readonly speaker: Range;
  readonly antecedent: Range | null;
}

/** Returns whether a participle opens its sentence: «Noting that …, Roth …», «While praising the crew, Roth …». */
const isFronted = (paragraph: Paragraph, at: number, low: number): boolean =>
  at === low || (at === low + 1 && is(paragraph, low, IS.conjunction | IS.preposition));

const isAgentWord = ({ lexicon, tokens }: Paragraph, at: number): boolean => lexicon.agentWords.has(tokens[at]?.lower ?? '');

/**
 * Finds the subject of a participle. In «…, saying that» and «and vowing to», it is the subject of the preceding clause. In «analysts
 * saying that», it is the noun phrase right before the participle.
 */
function participleSubject(paragraph: Paragraph, at: number, low: number): Range | null {
  if (isFronted(paragraph, at, low)) return clauseSubject(paragraph, at, paragraph.tokens.length);
  if (isMark(paragraph, at - 1, ',—–') || is(paragraph, at - 1, IS.coordinator)) return earlierSubject(paragraph, low, at);
  // After «after» or «by», a participle has the same subject as the preceding clause. After other prepositions, as in «stopped short of
  // saying», it is not given a subject.
  if (is(paragraph, at - 1, IS.preposition) && (is(paragraph, at - 1, IS.conjunction) || isAgentWord(paragraph, at - 1)))
    return earlierSubject(paragraph, low, at);
  if (is(paragraph, at - 1, IS.preposition | IS.conjunction | IS.determiner | IS.possessive | IS.pronoun)) return null;
  return phraseEndingAt(paragraph, at, low);
}

/**
 * Finds the source of the verb at token `at`. In constructions such as «…, saying that» and «and said», this is the subject of the
 * sentence.
 */
export function sourceOf(paragraph: Paragraph, at: number, cue: CueWord, low: number, rule: Complement['rule']): Source | null {
  const own = (speaker: Range | null): Source | null => speaker && { speaker, antecedent: null };
  if (cue.form === 'ing' && !is(paragraph, at - 1, IS.auxiliary)) return own(participleSubject(paragraph, at, low));
  let helper = at - 1;
  while (is(paragraph, helper, IS.adverb)) helper--;
  if (cue.form !== 'ing' && is(paragraph, helper, IS.passive)) return null;
  const subject = subjectBefore(paragraph, at, low);
  if (subject.kind === 'relative') return { speaker: subject.phrase, antecedent: subject.antecedent };
  if (subject.kind === 'own') return own(subject.phrase);
  // An infinitive of purpose is not a report: «opened the harbour to support the crew».
  if (rule === 'stance' && cue.tight && cue.form === 'base' && paragraph.lexicon.infinitives.has(paragraph.tokens[at - 1]?.lower ?? ''))
    return null;
  if (cue.form === 'base' && paragraph.lexicon.infinitives.has(paragraph.tokens[at - 1]?.lower ?? ''))
    return own(earlierSubject(paragraph, low, at - 1));
  const place = placeSourceBefore(paragraph, at, low);
  if (place) return own(place);
  let verb = at;
  while (is(paragraph, verb - 1, IS.auxiliary | IS.adverb) && !is(paragraph, verb - 1, IS.conjunction)) verb--;
  if (is(paragraph, verb - 1, IS.coordinator | IS.conjunction)) return own(clauseSubject(paragraph, low, verb));
  const joint = conjunctionBeforeAside(paragraph, verb - 1, low);
  if (joint > low) return own(clauseSubject(paragraph, low, joint));
  return paragraph.tokens[verb - 1]?.kind === 'word' ? own(subjectBeforeRelative(paragraph, low, verb)) : null;
}

/**
 * Returns the subject of a verb if a relative clause stands between the two, or `null` otherwise: «Voters» in «Voters who have heard from
 * the mayor say».
 */
function subjectBeforeRelative(paragraph: Paragraph, low: number, verb: number): Range | null {
  const subject = clauseSubject(paragraph, low, verb);
  if (!subject || subject.to >= verb || !is(paragraph, subject.to, IS.relative)) return null;
  for (let at = subject.to; at < verb; at++) if (paragraph.tokens[at]?.kind !== 'word' || is(paragraph, at, IS.coordinator)) return null;
  return subject;
}

/** The maximum number of tokens between two commas. */
const MAX_ASIDE_TOKENS = 20;

/**
 * Returns the index of the conjunction before words between commas, the second of which is at token `close`, or −1: «but» in «Roth left but, on
 * Monday, said …».
 */
function conjunctionBeforeAside(paragraph: Paragraph, close: number, low: number): number {
  if (!isMark(paragraph, close, ',')) return -1;
  let comma = close - 1;
  while (comma > Math.max(low, close - MAX_ASIDE_TOKENS) && paragraph.tokens[comma]?.kind === 'word') comma--;
  return isMark(paragraph, comma, ',') && is(paragraph, comma - 1, IS.coordinator | IS.contrast) ? comma - 1 : -1;
}
