import type { CueClass } from '../../../languages/pack';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph } from '../../grammar/paragraph';
import { wordsOf } from './words';

/**
 * The maximum number of tokens in a clause that are searched for a verb form that marks reported speech, such as the German subjunctive
 * «habe».
 */
const MAX_SEARCHED_TOKENS = 25;
/**
 * The classes of verbs after which a clause without a complementiser counts as reported speech only if it contains a verb form of reported
 * speech, such as «habe» in «er habe».
 */
const WITHOUT_CLAUSE: ReadonlySet<CueClass> = new Set(['called', 'judged']);

/**
 * Returns whether the clause after a comma is the content clause of a verb of the given class, and not a relative clause or another main
 * clause.
 */
export function startsReport(paragraph: Paragraph, from: number, high: number, cueClass: CueClass): boolean {
  if (isQuotation(paragraph, from) || is(paragraph, from, IS.complementiser)) return true;
  if (is(paragraph, from, IS.coordinator)) return false;
  // «…, für die kein Plan besteht» (for which there is no plan) is a relative clause.
  if (is(paragraph, from, IS.preposition) && isPronounAlone(paragraph, from + 1)) return false;
  const reported = isReportive(paragraph, from, high);
  if (is(paragraph, from, IS.relative) && !reported && (paragraph.tokens[from - 2]?.capital || isPronounAlone(paragraph, from)))
    return false;
  if (!reported && isOfTopic(paragraph, from, high)) return false;
  if (is(paragraph, from, IS.conjunction) && !is(paragraph, from, IS.relative))
    return wordsOf(paragraph.lexicon.pack).questionWords.has(paragraph.tokens[from]?.lower ?? '');
  return reported || !WITHOUT_CLAUSE.has(cueClass);
}

/**
 * Returns whether a clause contains a verb form that marks reported speech, such as the subjunctive in «er habe» (he has, they say) or «das
 * sei» (that is, they say).
 */
export function isReportive(paragraph: Paragraph, from: number, to: number): boolean {
  const { reportiveForms } = wordsOf(paragraph.lexicon.pack);
  for (let at = from; at < Math.min(to, from + MAX_SEARCHED_TOKENS); at++) {
    if (isMark(paragraph, at, ';')) return false;
    if (reportiveForms.has(paragraph.tokens[at]?.lower ?? '') && paragraph.tokens[at]?.capital === false) return true;
  }
  return false;
}

/**
 * Returns whether a word that can be an article is a relative pronoun, because no noun can follow: «der einen Schaden verursachte» (which
 * caused damage).
 */
const isPronounAlone = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.determiner) && is(paragraph, at + 1, IS.determiner | IS.preposition | IS.possessive | IS.pronoun);

/**
 * Returns whether an infinitive clause belongs to the topic of a report: «berichtet über Versuche, Wasser umzuleiten» (reports on attempts
 * to divert water).
 */
function isOfTopic(paragraph: Paragraph, from: number, high: number): boolean {
  let noun = from - 2;
  if (!paragraph.tokens[noun]?.capital) return false;
  const low = Math.max(0, from - MAX_SEARCHED_TOKENS);
  while (noun > low && paragraph.tokens[noun]?.kind === 'word' && !is(paragraph, noun, IS.preposition)) noun--;
  if (!wordsOf(paragraph.lexicon.pack).topicPrepositions.has(paragraph.tokens[noun]?.lower ?? '')) return false;
  for (let at = from; at < Math.min(high, from + MAX_SEARCHED_TOKENS) && paragraph.tokens[at]?.kind === 'word'; at++)
    if (paragraph.lexicon.infinitives.has(paragraph.tokens[at]?.lower ?? '')) return true;
  return false;
}
