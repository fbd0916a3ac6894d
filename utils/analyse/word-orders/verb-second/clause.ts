import type { CueWord } from '../../grammar/lexicon';
import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph } from '../../grammar/paragraph';
import { isPause } from './pause';
import { wordsOf } from './words';

/** A reporting verb with its auxiliary and its particle. All positions are token indices. */
export interface Verb {
  /** The word that carries the meaning of the verb: «sagte», «gesagt», «teilte». */
  readonly at: number;
  /** The finite verb, which agrees with the subject: the verb itself or its auxiliary («hat … gesagt»). */
  readonly finite: number;
  /** The index after the last part of the verb: «teilte … mit». */
  readonly end: number;
  readonly cue: CueWord;
  readonly passive: boolean;
}

/** The punctuation marks that can separate clauses. */
const BOUNDS = ',;:—–.!?';

/**
 * Returns the index of the first token in the clause that contains token `at`. The result is at least `low`. Punctuation inside brackets
 * does not separate clauses.
 */
export function clauseStart(paragraph: Paragraph, at: number, low: number): number {
  let from = at;
  while (from > low && at - from < MAX_SEARCH_TOKENS) {
    if (isMark(paragraph, from - 1, ')]')) {
      const open = openingBracket(paragraph, from - 1, low);
      if (open >= low) {
        from = open;
        continue;
      }
    }
    if (isPause(paragraph, from - 1, BOUNDS) || paragraph.tokens[from - 1]?.lower === '--') break;
    if (isQuotation(paragraph, from - 1) && from - 1 === low) break;
    from--;
  }
  return from;
}

function openingBracket(paragraph: Paragraph, close: number, low: number): number {
  for (let at = close - 1; at >= Math.max(low, close - 10); at--) if (isMark(paragraph, at, '([')) return at;
  return -1;
}

/** Returns whether a clause ends right after a token. */
export function endsClause(paragraph: Paragraph, at: number, high: number): boolean {
  const next = paragraph.tokens[at + 1];
  return at + 1 >= high || next?.kind !== 'word' || is(paragraph, at + 1, IS.coordinator | IS.complementiser);
}

/** Returns the reporting verb at a token with its auxiliary and its particle, or `null`. All parts of the verb are within `[low, high)`. */
export function verbAt(paragraph: Paragraph, at: number, low: number, high: number): Verb | null {
  const token = paragraph.tokens[at];
  if (token?.kind !== 'word' || (token.capital && at > low)) return null;
  const words = wordsOf(paragraph.lexicon.pack);
  const parts = words.separated.get(token.lower);
  const particle = parts ? particleAfter(paragraph, at, high, parts) : -1;
  // The particle and the verb can be side by side at the end of a clause: «bekannt gab» (announced).
  const before = paragraph.tokens[at - 1]?.lower ?? '';
  const beside = paragraph.lexicon.infinitives.has(before) ? undefined : parts?.get(before);
  const cue =
    beside ??
    ((particle > 0 && parts?.get(paragraph.tokens[particle]?.lower ?? '')) || (words.joined.get(token.lower) ?? plainCue(paragraph, at)));
  if (
    !cue ||
    isReportedForm(paragraph, at, cue) ||
    isInfinitive(paragraph, at, cue) ||
    cue.form === 'ing' ||
    isAttributive(paragraph, at, cue)
  )
    return null;
  const whole = { at, finite: at, end: Math.max(at, particle) + 1, cue, passive: false };
  if (particle > 0) return whole;
  // The auxiliary comes before the reported words («hat … gesagt», «wird … zitiert», «will … sagen») or, in a subordinate clause, right
  // after the verb.
  if (is(paragraph, at + 1, IS.auxiliary) && endsClause(paragraph, lastAuxiliary(paragraph, at + 1, high), high))
    return { ...whole, finite: at, passive: is(paragraph, at + 1, IS.passive), end: lastAuxiliary(paragraph, at + 1, high) + 1 };
  if (cue.form === 'past' && isParticipleOfNoun(paragraph, at, low)) return null;
  if (!endsClause(paragraph, at, high)) return cue.form === 'participle' || isParticipleOfNoun(paragraph, at, low) ? null : whole;
  const auxiliary = auxiliaryBefore(paragraph, at, low);
  // With a form of «sein» (to be), a participle says in what state something is: «ist im Register gemeldet» (is registered).
  if (auxiliary >= 0 && cue.form !== 'base' && words.stateAuxiliaries.has(paragraph.tokens[auxiliary]?.lower ?? '')) return null;
  if (auxiliary >= 0) return { ...whole, finite: auxiliary, passive: is(paragraph, auxiliary, IS.passive) };
  return cue.form === 'participle' ? null : whole;
}

/**
 * Returns whether a verb is in the subjunctive of reported speech and therefore belongs to the reported words: «…, er halte das für falsch»
 * (that he thinks this is wrong). Next to «ich», the same form is an ordinary present tense: «ich halte» (I think).
 */
const isReportedForm = (paragraph: Paragraph, at: number, { form }: CueWord): boolean =>
  form === 'third' &&
  wordsOf(paragraph.lexicon.pack).reportiveForms.has(paragraph.tokens[at]?.lower ?? '') &&
  paragraph.tokens[at - 1]?.lower !== 'ich' &&
  paragraph.tokens[at + 1]?.lower !== 'ich';

/** Returns whether a verb is an infinitive with «zu», which has no subject: «um zu sagen». */
const isInfinitive = (paragraph: Paragraph, at: number, { form }: CueWord): boolean =>
  form === 'base' && paragraph.lexicon.infinitives.has(paragraph.tokens[at - 1]?.lower ?? '');

function plainCue(paragraph: Paragraph, at: number): CueWord | null {
  return is(paragraph, at, IS.cue) ? (paragraph.lexicon.cues.get(paragraph.tokens[at]?.lower ?? '') ?? null) : null;
}

/**
 * Returns whether a participle describes the noun after it. It does if the clause already has a verb: «waren nicht näher bezeichnete
 * „Mängel“» (were unspecified “defects”).
 */
function isParticipleOfNoun(paragraph: Paragraph, at: number, low: number): boolean {
  const past = paragraph.lexicon.cues.get(paragraph.tokens[at]?.lower ?? '')?.form === 'past';
  if (!(past || is(paragraph, at - 1, IS.adverb)) || !(isQuotation(paragraph, at + 1) || paragraph.tokens[at + 1]?.capital)) return false;
  const start = clauseStart(paragraph, at, low);
  for (let back = at - 1; back >= start; back--) {
    if (is(paragraph, back, IS.coordinator)) return false;
    if (is(paragraph, back, IS.auxiliary)) return true;
  }
  return false;
}

/**
 * Returns whether a verb form modifies the noun after it: «die genannten Gründe» (the reasons mentioned), «mit erklärten Gegnern» (with
 * declared opponents).
 */
const isAttributive = (paragraph: Paragraph, at: number, { form, hearer }: CueWord): boolean =>
  ((form === 'past' && isNamingQuotation(paragraph, at - 1) && !(hearer && opensSentence(paragraph, at - 2))) ||
    is(paragraph, at - 1, IS.preposition) ||
    (is(paragraph, at - 1, IS.adverb) && is(paragraph, at - 2, IS.determiner | IS.possessive) && !is(paragraph, at - 2, IS.pronoun)) ||
    (is(paragraph, at - 1, IS.determiner | IS.possessive) && !is(paragraph, at - 1, IS.pronoun))) &&
  INFLECTED.test(paragraph.tokens[at]?.lower ?? '') &&
  paragraph.tokens[at + 1]?.kind === 'word' &&
  !is(paragraph, at + 1, IS.determiner | IS.pronoun | IS.possessive) &&
  (paragraph.tokens[at + 1]?.capital === true || INFLECTED.test(paragraph.tokens[at + 1]?.lower ?? ''));
const INFLECTED = /e[rnms]?$/u;

/** Returns whether a token begins its sentence, as the article does in «Der „Nordpost“ sagte Roth» (Roth told the Nordpost). */
const opensSentence = (paragraph: Paragraph, at: number): boolean =>
  is(paragraph, at, IS.determiner) && (at === 0 || isMark(paragraph, at - 1, '.!?'));

/**
 * Returns whether a quotation only names or describes something within a longer phrase: «die als „Schande“ bezeichnete Reform» (the reform
 * called a “disgrace”).
 */
const isNamingQuotation = (paragraph: Paragraph, at: number): boolean =>
  isQuotation(paragraph, at) && paragraph.tokens[at - 1]?.kind === 'word' && !endsLikeClause(paragraph, at);

function lastAuxiliary(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  while (at + 1 < high && is(paragraph, at + 1, IS.auxiliary)) at++;
  return at;
}

/** Returns the index of a separable verb's particle, which is at the end of the verb's clause, or −1 if there is none. */
function particleAfter(paragraph: Paragraph, verb: number, high: number, parts: ReadonlyMap<string, CueWord>): number {
  for (let at = verb + 1; at < Math.min(high, verb + MAX_SEARCH_TOKENS); at++) {
    if (isPause(paragraph, at, ';:.!?')) return -1;
    const word = paragraph.tokens[at]?.lower ?? '';
    if (parts.has(word) && paragraph.tokens[at]?.capital === false && endsClause(paragraph, at, high)) return at;
  }
  return -1;
}

/**
 * Returns the index of the auxiliary before a verb, or −1 if there is none. Both are in the same clause, but a parenthetical phrase between
 * commas may separate them.
 */
function auxiliaryBefore(paragraph: Paragraph, at: number, low: number): number {
  for (let back = at - 1; back >= Math.max(low, at - MAX_SEARCH_TOKENS); back--) {
    if (isPause(paragraph, back, ';:.!?')) return -1;
    // Right before the comma, the auxiliary ends a relative clause: «Roth, der nicht kommen will, sagte» (Roth, who does not want to come,
    // said).
    if (is(paragraph, back, IS.auxiliary)) return back === at - 2 && isMark(paragraph, at - 1, ',') ? -1 : back;
    if (isMark(paragraph, back, ',') && is(paragraph, back + 1, IS.conjunction | IS.complementiser | IS.relative)) return -1;
  }
  return -1;
}
