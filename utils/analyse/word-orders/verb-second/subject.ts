import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Range, REACH, type Scene } from '../../grammar/paragraph';
import { clauseStart, endsClause, type Verb } from './clause';
import { clauseSubject } from './clause-subject';
import { firstPhrase, reaches } from './first-phrase';
import { isOblique, nounPhrase, nounPhraseBefore } from './noun-phrase';
import { isPause } from './pause';
import { wordsOf } from './words';

/** Where the subject of a verb stands. */
export interface Subject {
  readonly phrase: Range;
  /** Whom a relative pronoun stands for. */
  readonly antecedent?: Range;
  /** `before`: «Roth sagte»; `after`: «sagte Roth»; `clause`: «wie Roth sagte»; `earlier`: «… und sagte»; `relative`: «Roth, die sagte». */
  readonly stands: 'before' | 'after' | 'clause' | 'earlier' | 'relative';
}

const SUBORDINATING = IS.conjunction | IS.complementiser;

/** The subject of a verb in the sentence `[low, high)`; null where none is found. */
export function subjectOf(scene: Scene, verb: Verb, low: number, high: number): Subject | null {
  const { finite } = verb;
  const start = Math.min(clauseStart(scene, Math.min(finite, verb.at), low), finite);
  const from = behindOtherVerb(scene, start, finite);
  if (from < finite && is(scene, finite - 1, IS.coordinator)) return earlier(scene, finite - 1, low);
  const comparing = comparingSubject(scene, verb, from, low, high);
  if (comparing) return { phrase: comparing, stands: 'clause' };
  if (from === finite) {
    if (finite > low && isMark(scene, finite - 1, ',')) {
      const enclosed = isNominative(scene, finite + 1) ? null : enclosedSubject(scene, finite - 1, low);
      if (enclosed) return { phrase: enclosed, stands: 'before' };
    }
    return after(scene, finite, high);
  }
  const final = endsClause(scene, Math.max(verb.at, verb.end - 1), high);
  if (final && is(scene, from, SUBORDINATING) && !is(scene, from, IS.coordinator)) {
    const phrase = firstPhrase(scene, from + 1, Math.min(finite, verb.at));
    return phrase && { phrase, stands: 'clause' };
  }
  if (final && is(scene, from, IS.relative) && isMark(scene, from - 1, ',')) return relative(scene, from, Math.min(finite, verb.at), low);
  let first = from;
  while (first < finite && is(scene, first, IS.coordinator | IS.adverb) && !is(scene, first, IS.pronoun)) first++;
  if (first === finite || is(scene, first, IS.preposition | SUBORDINATING) || isAdverbial(scene, first)) return after(scene, finite, high);
  if (
    (isNominative(scene, finite + 1) && !isLonePronoun(scene, first)) ||
    (first === low && first === finite - 1 && isOpeningAdverb(scene, first))
  )
    return after(scene, finite, high);
  // «Das sagte Roth»
  if (first === finite - 1 && wordsOf(scene.lexicon.pack).backward.has(scene.tokens[first]?.lower ?? '')) return after(scene, finite, high);
  const phrase = isOblique(scene, first) ? null : nounPhrase(scene, first, finite, true);
  if (phrase && reaches(scene, phrase.to, finite)) return { phrase, stands: 'before' };
  return after(scene, finite, high);
}

/** «Wie Roth, die Leiterin des Amtes, ausführte, …»: the clause that begins the sentence is broken by what stands beside its subject. */
function comparingSubject(scene: Scene, verb: Verb, from: number, low: number, high: number): Range | null {
  if (scene.tokens[low]?.lower !== wordsOf(scene.lexicon.pack).comparing || from === low) return null;
  if (!isMark(scene, verb.end, ',') || !endsClause(scene, verb.end - 1, high)) return null;
  for (let at = low + 1, commas = 0; at < from; at++) if (isMark(scene, at, ',') && ++commas > 2) return null;
  const phrase = firstPhrase(scene, low + 1, from - 1);
  return phrase && isMark(scene, phrase.to, ',') ? phrase : null;
}

/** «… lobte A und kritisierte B», «A sagte und B fragte»: what stands before a coordinator with a verb of its own is another clause. */
function behindOtherVerb(scene: Scene, from: number, finite: number): number {
  let verbs = false;
  let start = from;
  for (let at = from; at < finite; at++) {
    if (is(scene, at, IS.auxiliary | IS.cue) && !scene.tokens[at]?.capital) verbs = true;
    else if (verbs && is(scene, at, IS.coordinator)) start = at;
  }
  return start;
}

const isAdverbial = (scene: Scene, at: number): boolean => is(scene, at, IS.time) && !is(scene, at, IS.determiner);

/** «Ähnlich äußerte sich Roth»: an adverb that has a capital because it begins the sentence. */
const isOpeningAdverb = (scene: Scene, at: number): boolean =>
  !is(scene, at, IS.role | IS.title) &&
  wordsOf(scene.lexicon.pack).adverbEndings.some((ending) => scene.tokens[at]?.lower.endsWith(ending));

/** «Deren Haltung nannte er …»: a pronoun that can be nothing but a subject. */
const isNominative = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.pack.pronouns.some(({ word, gender }) => gender === 'male' && word === tokens[at]?.lower);

const isLonePronoun = (scene: Scene, at: number): boolean => is(scene, at, IS.pronoun) && !scene.tokens[at + 1]?.capital;

/** The subject behind the verb: the first phrase that can be one, past adverbs, objects and adverbials. */
function after(scene: Scene, finite: number, high: number): Subject | null {
  const phrase = firstPhrase(scene, finite + 1, Math.min(high, finite + REACH));
  return phrase && { phrase, stands: 'after' };
}

/** «Roth, Leiterin des Amtes, sagte», «Roth, die gestern ankam, sagte»: what stands between the commas belongs to the subject. */
function enclosedSubject(scene: Scene, comma: number, low: number): Range | null {
  let from = low;
  for (let at = comma - 1; at > Math.max(low, comma - REACH); at--) {
    if (isPause(scene, at, ';:.!?—–') || (isQuotation(scene, at) && isMark(scene, at + 1, ',') && !isNamePlace(scene, at))) {
      from = at + 1;
      break;
    }
  }
  while (from < comma && is(scene, from, IS.coordinator | IS.adverb) && !is(scene, from, IS.pronoun)) from++;
  const host = nounPhrase(scene, from, comma, true);
  if (!host || isOblique(scene, from)) return null;
  let first = host.to;
  while (first < comma && !isMark(scene, first, ',')) first++;
  if (!agrees(scene, comma)) return null;
  return first < comma && (reaches(scene, host.to, first) || runsOn(scene, host.to, first))
    ? { from, to: comma }
    : apposedName(scene, from, comma);
}

/** «die Leiterin von „Nordblick“»: what is marked there is a name. */
const isNamePlace = (scene: Scene, at: number): boolean =>
  scene.tokens[at - 1]?.capital === true || is(scene, at - 1, IS.preposition | IS.determiner);

/** «Bündnis 12/Die Neuen»: numbers and strokes inside a name. */
const runsOn = (scene: Scene, from: number, to: number): boolean =>
  scene.tokens.slice(from, to).every(({ capital, lower }) => capital || /^[\d/&-]/.test(lower));

/** «Die Mönche, die das gesehen hatten, beschrieb Roth als …»: a verb in the singular does not go with a plural clause before its comma. */
const agrees = (scene: Scene, comma: number): boolean =>
  !is(scene, comma - 1, IS.auxiliary) ||
  !scene.tokens[comma - 1]?.lower.endsWith('n') ||
  scene.tokens[comma + 1]?.lower.endsWith('n') === true;

/** «…, die Sprecherin des Amtes, Ana Roth, sagte»: a name between the last two commas, and the phrase before it. */
function apposedName(scene: Scene, low: number, comma: number): Range | null {
  let opening = comma - 1;
  while (opening > low && !isMark(scene, opening, ',')) opening--;
  const host = opening > low ? nounPhraseBefore(scene, opening, clauseStart(scene, opening - 1, low)) : null;
  if (!host || isOblique(scene, host.from) || nounPhrase(scene, opening + 1, comma, true)?.to !== comma) return null;
  return is(scene, host.from, IS.determiner | IS.role | IS.title) && isMark(scene, host.from - 1, ',')
    ? { from: host.from, to: comma }
    : null;
}

/** «… und sagte»: the subject of the verb before in the same clause, or of the sentence. */
function earlier(scene: Scene, coordinator: number, low: number): Subject | null {
  const start = clauseStart(scene, coordinator, low);
  if (start > low && is(scene, start, IS.conjunction) && !is(scene, start, IS.coordinator)) {
    const phrase = firstPhrase(scene, start + 1, coordinator);
    if (phrase) return { phrase, stands: 'earlier' };
  }
  for (let at = start + 1; at < coordinator; at++)
    if (isNominative(scene, at) && !scene.tokens[at - 1]?.capital) return { phrase: { from: at, to: at + 1 }, stands: 'earlier' };
  for (const from of start === low ? [low] : [start, low]) {
    const phrase = clauseSubject(scene, from, coordinator);
    if (phrase) return { phrase, stands: 'earlier' };
  }
  return null;
}

/** «…, die sagte», «…, den Roth so nannte». */
function relative(scene: Scene, pronoun: number, verb: number, low: number): Subject | null {
  const inner = firstPhrase(scene, pronoun + 1, verb);
  const oblique = isOblique(scene, pronoun);
  const nominative = inner && (is(scene, inner.from, IS.pronoun) || scene.tokens[inner.from]?.lower === 'der');
  if (inner && (oblique || nominative)) return { phrase: inner, stands: 'relative' };
  const antecedent = nounPhraseBefore(scene, pronoun - 1, clauseStart(scene, pronoun - 1, low));
  if (!antecedent) return null;
  // «ein Bericht, der»: what has no name yet is told better by its own words.
  const phrase = is(scene, antecedent.from, IS.indefinite) ? antecedent : { from: pronoun, to: pronoun + 1 };
  return { phrase, antecedent, stands: 'relative' };
}
