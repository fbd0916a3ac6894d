import { cueAt } from './cue-at';
import { canBegin, phraseFrom } from './find-phrase';
import { type CueWord, IS } from './lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from './paragraph';

/** A reporting verb with its auxiliaries that stands before its subject: «said», «a-t-il encore déclaré». */
export interface VerbGroup {
  readonly cue: CueWord;
  /** The reporting verb's token. */
  readonly at: number;
  /** A pronoun tied to the auxiliary. */
  readonly pronoun: Range | null;
}

/** Most words before the reporting verb of a compound form. */
const LONGEST_GROUP = 8;
/** Most words and phrases between a verb and the subject that follows it, and most words of one such phrase. */
const BETWEEN = 6;
const LONGEST_PHRASE = 7;

/** The reporting verb that begins at a token and may have its subject behind it. */
export function verbGroupAt(paragraph: Paragraph, from: number, to: number): VerbGroup | null {
  const compound = paragraph.lexicon.pack.order.looseInversion === true;
  let pronoun: Range | null = null;
  let chained = false;
  // «с горечью подытоживает»: how somebody says it
  const manner = compound && is(paragraph, from, IS.preposition) && isPlain(paragraph, from + 1) && cueAt(paragraph, from + 2);
  for (let at = manner ? from + 2 : from; at < Math.min(to, from + LONGEST_GROUP); at++) {
    const cue = cueAt(paragraph, at);
    if (cue && !(is(paragraph, at, IS.chain) && isInfinitive(paragraph, at + 1))) {
      const finite = cue.form !== 'ing' && (cue.form !== 'base' || cue.past || chained);
      return cue.inverts && finite ? { cue, at, pronoun } : null;
    }
    if (!cue && is(paragraph, at, IS.adverb)) continue;
    if (!compound) return null;
    if (is(paragraph, at, IS.pronoun) && is(paragraph, at - 1, IS.auxiliary) && !is(paragraph, at, IS.clitic))
      pronoun = { from: at, to: at + 1 };
    else if (cue || is(paragraph, at, IS.chain)) chained = true;
    else if (!(is(paragraph, at, IS.auxiliary | IS.clitic) || (chained && is(paragraph, at, IS.preposition)))) return null;
  }
  return null;
}

const isPlain = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at]?.kind === 'word' &&
  !paragraph.tokens[at]?.capital &&
  !is(paragraph, at, IS.determiner | IS.possessive | IS.cue | IS.role | IS.source);

/** «voluto ricordare», «tenu à rappeler»: the verb that is reported with follows. */
const isInfinitive = (paragraph: Paragraph, at: number): boolean =>
  cueAt(paragraph, at)?.form === 'base' || (is(paragraph, at, IS.preposition) && cueAt(paragraph, at + 1)?.form === 'base');

/**
 * The token behind hearers, times and occasions that may part a verb from the subject that follows it: «сказал журналистам в среду Лосев»,
 * «a déclaré lundi à la presse Ana Roth».
 */
export function behindVerb(paragraph: Paragraph, from: number, to: number): number {
  let at = from;
  for (let step = 0; at < to && step < BETWEEN; step++) {
    const next = behindPhrase(paragraph, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

function behindPhrase(paragraph: Paragraph, at: number, to: number): number {
  if (is(paragraph, at, IS.time | IS.hearer) || (is(paragraph, at, IS.adverb) && !is(paragraph, at, IS.determiner))) return at + 1;
  if (is(paragraph, at, IS.clitic) && !is(paragraph, at, IS.determiner)) return at + 1;
  const { looseInversion, bareNouns } = paragraph.lexicon.pack.order;
  if (is(paragraph, at, IS.preposition) && is(paragraph, at + 1, bareNouns ? IS.time : IS.time | IS.occasion)) return at + 2;
  if (is(paragraph, at - 1, IS.hearer) && isQuotation(paragraph, at)) return at + 1;
  if (!looseInversion) return at;
  if (is(paragraph, at, IS.determiner) && is(paragraph, at + 1, IS.time)) return at + 2;
  if (isMark(paragraph, at, '(')) return behindBracket(paragraph, at, to);
  // «…, ha detto, in una nota, Ana Roth»
  // «résume, amère, Ana Roth»
  if (
    isMark(paragraph, at, ',') &&
    isMark(paragraph, at + 2, ',') &&
    paragraph.tokens[at + 1]?.kind === 'word' &&
    !paragraph.tokens[at + 1]?.capital
  )
    return at + 3;
  const enclosed = isMark(paragraph, at, ',') && is(paragraph, at + 1, IS.preposition | IS.adverb | IS.time) ? at + 1 : at;
  const end = prepositional(paragraph, enclosed, to);
  if (enclosed > at) return end > enclosed && isMark(paragraph, end, ',') ? end + 1 : at;
  return end < to && canBegin(paragraph, end) ? end : at;
}

function behindBracket(paragraph: Paragraph, at: number, to: number): number {
  for (let close = at + 1; close < Math.min(to, at + LONGEST_PHRASE); close++) if (isMark(paragraph, close, ')')) return close + 1;
  return at;
}

/** The end of «à la presse», «en rueda de prensa», «a Reuters»: a preposition, one noun or name, and what ties on to it. */
function prepositional(paragraph: Paragraph, from: number, to: number): number {
  if (!is(paragraph, from, IS.preposition)) return from;
  const high = Math.min(to, from + LONGEST_PHRASE);
  let at = from + 1;
  while (at < high && is(paragraph, at, IS.determiner | IS.possessive)) at++;
  if (at >= high || paragraph.tokens[at]?.kind !== 'word') return from;
  const named = paragraph.tokens[at]?.capital === true;
  // «disse a Reuters Ana Roth»: of three capitals the first is the hearer; two are one name.
  if (named && !(paragraph.tokens[at + 1]?.capital && paragraph.tokens[at + 2]?.capital))
    while (at + 1 < high && paragraph.tokens[at + 1]?.capital) at++;
  at++;
  while (at < high && is(paragraph, at, IS.possessive) && !named) at++;
  if (paragraph.lexicon.pack.order.bareNouns && !named) at = bareEnd(paragraph, at, high);
  while (at + 1 < high && is(paragraph, at, IS.preposition) && paragraph.tokens[at + 1]?.kind === 'word')
    at += is(paragraph, at + 1, IS.determiner) ? 3 : 2;
  return at;
}

/** «после заседания совета Анна Рощина», «в открытом письме комитет»: up to the name or the noun for people that begins. */
function bareEnd(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  while (at < high && paragraph.tokens[at]?.kind === 'word' && !paragraph.tokens[at]?.capital) {
    if (is(paragraph, at, IS.role | IS.source | IS.title | IS.institution | IS.preposition | IS.pronoun)) break;
    at++;
  }
  return at;
}

/** The subject behind a reporting verb. */
export const subjectBehind = (paragraph: Paragraph, verb: number, to: number): Range | null =>
  phraseFrom(paragraph, behindVerb(paragraph, verb + 1, to), to);
