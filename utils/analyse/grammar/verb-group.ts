import { cueAt } from './cue-at';
import { canBeginPhrase, phraseFrom } from './find-phrase';
import { type CueWord, IS } from './lexicon';
import { is, isMark, isQuotation, type Paragraph, type Range } from './paragraph';

/**
 * A reporting verb that precedes its subject, together with the verb's auxiliaries and any words between them, such as «said» or «a-t-il
 * encore déclaré» (he also stated).
 */
export interface VerbGroup {
  readonly cue: CueWord;
  /** The index of the reporting verb's token. */
  readonly at: number;
  /** The subject pronoun joined to the auxiliary, such as «il» in «a-t-il déclaré», or `null` if there is none. */
  readonly pronoun: Range | null;
}

/** The maximum length of a compound verb form, in tokens. */
const MAX_GROUP_TOKENS = 8;
/** The maximum number of adjuncts between a verb and the subject after it. */
const MAX_ADJUNCTS = 6;
/** The maximum length of an adjunct between a verb and the subject after it, in tokens. */
const MAX_ADJUNCT_TOKENS = 7;

/** Finds the verb group that begins at token `from` and can precede its subject. Returns `null` if there is none. */
export function verbGroupAt(paragraph: Paragraph, from: number, to: number): VerbGroup | null {
  const compound = paragraph.lexicon.pack.order.looseInversion === true;
  let pronoun: Range | null = null;
  let chained = false;
  // A phrase of manner may precede the verb, as in «с горечью подытоживает» (sums up bitterly).
  const manner = compound && is(paragraph, from, IS.preposition) && isMannerNoun(paragraph, from + 1) && cueAt(paragraph, from + 2);
  for (let at = manner ? from + 2 : from; at < Math.min(to, from + MAX_GROUP_TOKENS); at++) {
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

/** Returns whether a token can be the noun in a phrase of manner, as in «с горечью» (with bitterness). */
const isMannerNoun = (paragraph: Paragraph, at: number): boolean =>
  paragraph.tokens[at]?.kind === 'word' &&
  !paragraph.tokens[at]?.capital &&
  !is(paragraph, at, IS.determiner | IS.possessive | IS.cue | IS.role | IS.source);

/**
 * Returns whether the given token begins the infinitive of a reporting verb, with or without a preposition: «ricordare» in «voluto
 * ricordare» (wanted to recall), «à rappeler» in «tenu à rappeler» (was keen to recall).
 */
const isInfinitive = (paragraph: Paragraph, at: number): boolean =>
  cueAt(paragraph, at)?.form === 'base' || (is(paragraph, at, IS.preposition) && cueAt(paragraph, at + 1)?.form === 'base');

/**
 * Returns the index of the first token after the adjuncts that may separate a verb from the subject after it, such as times, occasions and
 * the people spoken to: «a déclaré lundi à la presse Ana Roth» (Ana Roth told the press on Monday).
 * @param from The token after the verb.
 */
export function skipAdjuncts(paragraph: Paragraph, from: number, to: number): number {
  let at = from;
  for (let step = 0; at < to && step < MAX_ADJUNCTS; step++) {
    const next = skipAdjunct(paragraph, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Returns the index of the token after the adjunct that begins at token `at`, or `at` if no adjunct begins there. */
function skipAdjunct(paragraph: Paragraph, at: number, to: number): number {
  if (is(paragraph, at, IS.time | IS.hearer) || (is(paragraph, at, IS.adverb) && !is(paragraph, at, IS.determiner))) return at + 1;
  if (is(paragraph, at, IS.clitic) && !is(paragraph, at, IS.determiner)) return at + 1;
  const { looseInversion, bareNouns } = paragraph.lexicon.pack.order;
  if (is(paragraph, at, IS.preposition) && is(paragraph, at + 1, bareNouns ? IS.time : IS.time | IS.occasion)) return at + 2;
  if (is(paragraph, at - 1, IS.hearer) && isQuotation(paragraph, at)) return at + 1;
  if (!looseInversion) return at;
  if (is(paragraph, at, IS.determiner) && is(paragraph, at + 1, IS.time)) return at + 2;
  if (isMark(paragraph, at, '(')) return skipBracket(paragraph, at, to);
  // The adjunct may be a single word between commas, such as «amère» (bitter) in «résume, amère, Ana Roth».
  if (
    isMark(paragraph, at, ',') &&
    isMark(paragraph, at + 2, ',') &&
    paragraph.tokens[at + 1]?.kind === 'word' &&
    !paragraph.tokens[at + 1]?.capital
  )
    return at + 3;
  // The adjunct may be a phrase between commas, as in «…, ha detto, in una nota, Ana Roth» (…, Ana Roth said in a statement).
  const enclosed = isMark(paragraph, at, ',') && is(paragraph, at + 1, IS.preposition | IS.adverb | IS.time) ? at + 1 : at;
  const end = prepositionalEnd(paragraph, enclosed, to);
  if (enclosed > at) return end > enclosed && isMark(paragraph, end, ',') ? end + 1 : at;
  return end < to && canBeginPhrase(paragraph, end) ? end : at;
}

function skipBracket(paragraph: Paragraph, at: number, to: number): number {
  for (let close = at + 1; close < Math.min(to, at + MAX_ADJUNCT_TOKENS); close++) if (isMark(paragraph, close, ')')) return close + 1;
  return at;
}

/**
 * Returns the end of the prepositional phrase that begins at token `from`, including further prepositional phrases that extend it, as in «à
 * la presse» and «en rueda de prensa». Returns `from` if no phrase begins there.
 */
function prepositionalEnd(paragraph: Paragraph, from: number, to: number): number {
  if (!is(paragraph, from, IS.preposition)) return from;
  const high = Math.min(to, from + MAX_ADJUNCT_TOKENS);
  let at = from + 1;
  while (at < high && is(paragraph, at, IS.determiner | IS.possessive)) at++;
  if (at >= high || paragraph.tokens[at]?.kind !== 'word') return from;
  const named = paragraph.tokens[at]?.capital === true;
  // Two capitalised words form one name. If there are three, the first is the person or agency spoken to, as in «disse a Reuters Ana Roth»
  // (Ana Roth told Reuters).
  if (named && !(paragraph.tokens[at + 1]?.capital && paragraph.tokens[at + 2]?.capital))
    while (at + 1 < high && paragraph.tokens[at + 1]?.capital) at++;
  at++;
  while (at < high && is(paragraph, at, IS.possessive) && !named) at++;
  if (paragraph.lexicon.pack.order.bareNouns && !named) at = bareNounsEnd(paragraph, at, high);
  while (at + 1 < high && is(paragraph, at, IS.preposition) && paragraph.tokens[at + 1]?.kind === 'word')
    at += is(paragraph, at + 1, IS.determiner) ? 3 : 2;
  return at;
}

/**
 * Returns the end of a sequence of nouns without articles. It ends before a name and before a noun for people or institutions, as in «после
 * заседания совета Анна Рощина» (after the council meeting, Anna Roshchina) and «в открытом письме комитет» (in an open letter, the
 * committee).
 */
function bareNounsEnd(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  while (at < high && paragraph.tokens[at]?.kind === 'word' && !paragraph.tokens[at]?.capital) {
    if (is(paragraph, at, IS.role | IS.source | IS.title | IS.institution | IS.preposition | IS.pronoun)) break;
    at++;
  }
  return at;
}

/** Finds the subject after a reporting verb, skipping times, occasions and the people spoken to. */
export const subjectAfterVerb = (paragraph: Paragraph, verb: number, to: number): Range | null =>
  phraseFrom(paragraph, skipAdjuncts(paragraph, verb + 1, to), to);
