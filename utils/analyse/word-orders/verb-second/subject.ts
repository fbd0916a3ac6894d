import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, MAX_SEARCH_TOKENS, type Paragraph, type Range } from '../../grammar/paragraph';
import { clauseStart, endsClause, type Verb } from './clause';
import { clauseSubject } from './clause-subject';
import { enclosedSubject } from './enclosed-subject';
import { firstPhrase, hasOnlyAdverbials } from './first-phrase';
import { isOblique, nounPhrase, nounPhraseBefore } from './noun-phrase';
import { wordsOf } from './words';

/** The subject of a verb, and its position. */
export interface Subject {
  readonly phrase: Range;
  /** The noun phrase that a relative pronoun refers to. */
  readonly antecedent?: Range;
  /**
   * The position of the subject: `before` the verb («Roth sagte»), `after` it («sagte Roth»), in its subordinate `clause` («wie Roth
   * sagte»), `earlier` in the sentence («… und sagte»), or in or before a `relative` clause («Roth, die sagte»).
   */
  readonly stands: 'before' | 'after' | 'clause' | 'earlier' | 'relative';
}

const SUBORDINATING = IS.conjunction | IS.complementiser;

/** Returns the subject of a verb in the sentence `[low, high)`, or `null`. */
export function subjectOf(paragraph: Paragraph, verb: Verb, low: number, high: number): Subject | null {
  const { finite } = verb;
  const start = Math.min(clauseStart(paragraph, Math.min(finite, verb.at), low), finite);
  const from = afterOtherVerb(paragraph, start, finite);
  if (from < finite && is(paragraph, finite - 1, IS.coordinator)) return earlier(paragraph, finite - 1, low);
  const comparing = comparingSubject(paragraph, verb, from, low, high);
  if (comparing) return { phrase: comparing, stands: 'clause' };
  if (from === finite) {
    if (finite > low && isMark(paragraph, finite - 1, ',')) {
      const enclosed = isNominative(paragraph, finite + 1) ? null : enclosedSubject(paragraph, finite - 1, low);
      if (enclosed) return { phrase: enclosed, stands: 'before' };
    }
    return after(paragraph, finite, high);
  }
  const final = endsClause(paragraph, Math.max(verb.at, verb.end - 1), high);
  if (final && is(paragraph, from, SUBORDINATING) && !is(paragraph, from, IS.coordinator)) {
    const phrase = firstPhrase(paragraph, from + 1, Math.min(finite, verb.at));
    return phrase && { phrase, stands: 'clause' };
  }
  if (final && is(paragraph, from, IS.relative) && isMark(paragraph, from - 1, ','))
    return relative(paragraph, from, Math.min(finite, verb.at), low);
  let first = from;
  while (first < finite && is(paragraph, first, IS.coordinator | IS.adverb) && !is(paragraph, first, IS.pronoun)) first++;
  if (first === finite || is(paragraph, first, IS.preposition | SUBORDINATING) || isAdverbial(paragraph, first))
    return after(paragraph, finite, high);
  if (
    (isNominative(paragraph, finite + 1) && !isLonePronoun(paragraph, first)) ||
    (first === low && first === finite - 1 && isOpeningAdverb(paragraph, first))
  )
    return after(paragraph, finite, high);
  // In «Das sagte Roth» (Roth said that), the pronoun is the object.
  if (first === finite - 1 && wordsOf(paragraph.lexicon.pack).backwardPronouns.has(paragraph.tokens[first]?.lower ?? ''))
    return after(paragraph, finite, high);
  if (isAddresseeFirst(paragraph, first, finite)) return after(paragraph, finite, high);
  const phrase = isOblique(paragraph, first) ? null : nounPhrase(paragraph, first, finite, true);
  if (phrase && hasOnlyAdverbials(paragraph, phrase.to, finite)) return { phrase, stands: 'before' };
  return after(paragraph, finite, high);
}

/**
 * Returns the subject of a clause such as «Wie Roth, die Leiterin des Amtes, ausführte, …» (as Roth, the head of the agency, explained), in
 * which an apposition follows the subject. Returns `null` for any other clause.
 */
function comparingSubject(paragraph: Paragraph, verb: Verb, from: number, low: number, high: number): Range | null {
  if (paragraph.tokens[low]?.lower !== wordsOf(paragraph.lexicon.pack).comparingWord || from === low) return null;
  if (!isMark(paragraph, verb.end, ',') || !endsClause(paragraph, verb.end - 1, high)) return null;
  for (let at = low + 1, commas = 0; at < from; at++) if (isMark(paragraph, at, ',') && ++commas > 2) return null;
  const phrase = firstPhrase(paragraph, low + 1, from - 1);
  return phrase && isMark(paragraph, phrase.to, ',') ? phrase : null;
}

/**
 * Returns the index of the last coordinator between an earlier verb and the given one, or `from` if there is none: «und» in «… lobte A und
 * kritisierte B» (praised A and criticised B) and in «A sagte und B fragte» (A said and B asked).
 */
function afterOtherVerb(paragraph: Paragraph, from: number, finite: number): number {
  let verbs = false;
  let start = from;
  for (let at = from; at < finite; at++) {
    if (is(paragraph, at, IS.auxiliary | IS.cue) && !paragraph.tokens[at]?.capital) verbs = true;
    else if (verbs && is(paragraph, at, IS.coordinator)) start = at;
  }
  return start;
}

const isAdverbial = (paragraph: Paragraph, at: number): boolean => is(paragraph, at, IS.time) && !is(paragraph, at, IS.determiner);

/** Returns whether a token may be an adverb that is capitalised only because it begins the sentence: «Ähnlich äußerte sich Roth». */
const isOpeningAdverb = (paragraph: Paragraph, at: number): boolean =>
  !is(paragraph, at, IS.role | IS.title) &&
  wordsOf(paragraph.lexicon.pack).adverbEndings.some((ending) => paragraph.tokens[at]?.lower.endsWith(ending));

/**
 * Returns whether a clause begins with the paper or agency to which something was said, because a name or a pronoun right after the verb is
 * its subject: «Der „Nordpost“ sagte Roth» (Roth told the Nordpost).
 */
function isAddresseeFirst(paragraph: Paragraph, first: number, finite: number): boolean {
  const { lexicon, tokens } = paragraph;
  if (!wordsOf(lexicon.pack).weakObliques.has(tokens[first]?.lower ?? '')) return false;
  const isNamed = tokens[finite + 1]?.capital || is(paragraph, finite + 1, IS.pronoun);
  const isDescribed = [finite + 2, finite + 3].some((at) => is(paragraph, at, IS.role | IS.title)) && !isOblique(paragraph, finite + 1);
  if (is(paragraph, finite + 1, IS.determiner) ? !isDescribed : !isNamed) return false;
  for (let at = first + 1; at < finite; at++) if (isQuotation(paragraph, at) || namesOutlet(paragraph, at)) return true;
  return false;
}

/** The minimum length of the noun that ends a compound, in UTF-16 units. */
const SHORTEST_NOUN = 5;

/** Returns whether a token is a noun for a paper or an institution, or a compound of one: «Nordpost-Zeitung». */
function namesOutlet({ tokens, lexicon }: Paragraph, at: number): boolean {
  const { capital, lower = '' } = tokens[at] ?? {};
  for (let from = 0; capital && from <= lower.length - SHORTEST_NOUN; from++)
    if ((lexicon.classes.get(lower.slice(from)) ?? 0) & (IS.work | IS.institution)) return true;
  return false;
}

/** Returns whether a token is a pronoun that can only be a subject: «er» in «Deren Haltung nannte er …» (their stance he called …). */
const isNominative = ({ tokens, lexicon }: Paragraph, at: number): boolean =>
  lexicon.pack.pronouns.some(({ word, gender }) => gender === 'male' && word === tokens[at]?.lower);

const isLonePronoun = (paragraph: Paragraph, at: number): boolean => is(paragraph, at, IS.pronoun) && !paragraph.tokens[at + 1]?.capital;

const isThing = ({ tokens, lexicon }: Paragraph, { from, to }: Range): boolean =>
  to - from === 1 && lexicon.pack.pronouns.some(({ word, stands }) => stands === 'thing' && word === tokens[from]?.lower);

/** Returns the subject after a verb, or `null`. Adverbs, objects and adverbials before it are skipped. */
function after(paragraph: Paragraph, finite: number, high: number): Subject | null {
  const to = Math.min(high, finite + MAX_SEARCH_TOKENS);
  const phrase = firstPhrase(paragraph, finite + 1, to);
  // The object can come before the subject: «so sagen es die Leute» (that is how people say it).
  const subject =
    phrase && isThing(paragraph, phrase) && !isOblique(paragraph, phrase.to) ? nounPhrase(paragraph, phrase.to, to, true) : null;
  return phrase && { phrase: subject ?? phrase, stands: 'after' };
}

/**
 * Returns the subject that a verb after a coordinator shares with the preceding clause or sentence, such as «Roth» in «Roth lachte und
 * sagte» (Roth laughed and said). Returns `null` if there is none.
 */
function earlier(paragraph: Paragraph, coordinator: number, low: number): Subject | null {
  const start = clauseStart(paragraph, coordinator, low);
  if (start > low && is(paragraph, start, IS.conjunction) && !is(paragraph, start, IS.coordinator)) {
    const phrase = firstPhrase(paragraph, start + 1, coordinator);
    if (phrase) return { phrase, stands: 'earlier' };
  }
  for (let at = start + 1; at < coordinator; at++)
    if (isNominative(paragraph, at) && !paragraph.tokens[at - 1]?.capital) return { phrase: { from: at, to: at + 1 }, stands: 'earlier' };
  for (const from of start === low ? [low] : [start, low]) {
    const phrase = clauseSubject(paragraph, from, coordinator);
    if (phrase) return { phrase, stands: 'earlier' };
  }
  return null;
}

/**
 * Returns the subject of a relative clause, or `null` if there is none. It is the pronoun, as in «…, die sagte» (who said), or a phrase in
 * the clause, as in «…, den Roth so nannte» (whom Roth called that).
 */
function relative(paragraph: Paragraph, pronoun: number, verb: number, low: number): Subject | null {
  const inner = firstPhrase(paragraph, pronoun + 1, verb);
  const oblique = isOblique(paragraph, pronoun);
  const nominative = inner && (is(paragraph, inner.from, IS.pronoun) || paragraph.tokens[inner.from]?.lower === 'der');
  if (inner && (oblique || nominative)) return { phrase: inner, stands: 'relative' };
  const antecedent = nounPhraseBefore(paragraph, pronoun - 1, clauseStart(paragraph, pronoun - 1, low));
  if (!antecedent) return null;
  // An indefinite noun is new in the text, so it identifies the speaker better than the pronoun does: «ein Bericht, der» (a report that).
  const phrase = is(paragraph, antecedent.from, IS.indefinite) ? antecedent : { from: pronoun, to: pronoun + 1 };
  return { phrase, antecedent, stands: 'relative' };
}
