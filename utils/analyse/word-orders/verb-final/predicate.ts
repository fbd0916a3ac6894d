import type { CueClass } from '../../../languages/pack';
import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import { endsIn } from './subject';
import { type PredicateForm, wordsOf } from './words';

/** A reporting verb with the words that belong to it: «ifadelerini kullandı» (used the words). */
export interface Predicate extends Range {
  readonly form: PredicateForm;
  readonly cueClass: CueClass;
}

/** The maximum number of tokens from a quotation to the reporting verb after it. */
const MAX_VERB_DISTANCE = 6;
/** The maximum number of tokens in a reporting verb. */
const MAX_PREDICATE_TOKENS = 4;

const forms = { third: 'finite', past: 'finite', participle: 'participle', ing: 'converb' } as const;

/** Returns the reporting verb that begins at a token, or `null`. */
export function verbAt(paragraph: Paragraph, at: number, to: number): Predicate | null {
  const token = paragraph.tokens[at];
  if (at >= to || token?.kind !== 'word') return null;
  const { compounds, lightVerbs, passives } = wordsOf(paragraph.lexicon.pack);
  const compound = compounds.get(token.lower);
  for (let next = at + 1; compound && next < Math.min(to, at + MAX_PREDICATE_TOKENS); next++) {
    const word = paragraph.tokens[next]?.lower ?? '';
    const form = lightVerbs.get(word);
    if (form) return { from: at, to: next + 1, form, cueClass: compound };
    const cue = cueAt(paragraph, next);
    if (cue) return { from: at, to: next + 1, ...cue };
    if (!compounds.has(word) && !is(paragraph, next, IS.adverb)) break;
  }
  if (passives.has(token.lower)) return { from: at, to: at + 1, form: 'passive', cueClass: 'said' };
  const cue = cueAt(paragraph, at);
  return cue && { from: at, to: at + 1, ...cue };
}

function cueAt(paragraph: Paragraph, at: number): Pick<Predicate, 'form' | 'cueClass'> | null {
  const token = paragraph.tokens[at];
  const cue = token && is(paragraph, at, IS.cue) && !token.capital ? paragraph.lexicon.cues.get(token.lower) : undefined;
  return cue && cue.form !== 'base' ? { form: forms[cue.form], cueClass: cue.class } : null;
}

/**
 * Returns the reporting verb after a quotation, or `null`. The only words allowed in between are an adverb, the person spoken to, and a
 * word that links the quotation to its verb, such as «diye» (saying) or «şeklinde» (in the form of).
 */
export function verbAfter(paragraph: Paragraph, from: number, to: number): Predicate | null {
  const { linkers } = wordsOf(paragraph.lexicon.pack);
  for (let at = from; at < Math.min(to, from + MAX_VERB_DISTANCE); at++) {
    const verb = verbAt(paragraph, at, to);
    if (verb) return verb;
    if (at === from && isMark(paragraph, at, ',—–-')) continue;
    const leads = linkers.has(paragraph.tokens[at]?.lower ?? '') || is(paragraph, at, IS.adverb | IS.time | IS.hearer | IS.occasion);
    if (!leads || paragraph.tokens[at]?.capital) return null;
  }
  return null;
}

/** Returns the reporting verb that ends right before token `end`, or `null`. */
export function verbEnding(paragraph: Paragraph, end: number, low: number): Predicate | null {
  for (let at = Math.max(low, end - MAX_PREDICATE_TOKENS); at < end; at++) {
    const verb = verbAt(paragraph, at, end);
    if (verb?.to === end) return verb;
  }
  return null;
}

/** Returns whether a reporting verb directly follows the clause that it reports: «kapalı olduğunu söyledi» (said that it was closed). */
export function reportsClause(paragraph: Paragraph, verb: Predicate, low: number): boolean {
  const { linkers, reportedEndings } = wordsOf(paragraph.lexicon.pack);
  // A verb of judgement takes a topic but no content clause: «kapanmasına tepki gösterdi» (reacted to its closure).
  if (verb.cueClass === 'judged') return false;
  let at = verb.from - 1;
  while (at > low && is(paragraph, at, IS.adverb | IS.hearer | IS.time)) at--;
  if (isQuotation(paragraph, at)) return endsReported(paragraph, at);
  return at > low && (endsIn(paragraph, at, reportedEndings) || linkers.has(paragraph.tokens[at]?.lower ?? ''));
}

/**
 * Returns whether a quotation ends with the verb of a reported clause: «adanın “terk edilmeyeceğini” söyledi» (said that the island “would
 * not be abandoned”).
 */
export function endsReported(paragraph: Paragraph, at: number): boolean {
  const token = paragraph.tokens[at];
  const words = token && paragraph.text.slice(Math.max(token.start, token.end - MAX_LAST_WORD_UNITS), token.end).match(/[\p{L}\p{M}]+/gu);
  const last = words?.at(-1) ?? '';
  return wordsOf(paragraph.lexicon.pack).reportedEndings.some((ending) => last.endsWith(ending));
}
/** The maximum length of a quotation's last word together with the closing mark, in UTF-16 units. */
const MAX_LAST_WORD_UNITS = 40;
