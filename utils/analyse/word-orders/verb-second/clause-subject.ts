import { IS } from '../../grammar/lexicon';
import { is, isMark, type Range, type Scene } from '../../grammar/paragraph';
import { clauseStart, type Verb } from './clause';
import { firstPhrase } from './first-phrase';
import { isOblique, nounPhrase } from './noun-phrase';
import { wordsOf } from './words';

/** The subject of the clause from `from`, whatever its verb: its first phrase, or the one behind the verb after an adverbial. */
export function clauseSubject(scene: Scene, from: number, to: number): Range | null {
  let at = from;
  while (at < to && (is(scene, at, IS.coordinator) || isMark(scene, at, '(„"»«—–-•*'))) at++;
  if (is(scene, at, IS.conjunction) && !is(scene, at, IS.preposition | IS.adverb)) {
    while (at < to && !isMark(scene, at, ',')) at++;
    return at < to ? behindVerb(scene, at + 1, to) : null;
  }
  if (is(scene, at, IS.preposition | IS.adverb | IS.time) && !is(scene, at, IS.pronoun)) {
    const infinitive = is(scene, at, IS.preposition) ? infinitiveEnd(scene, at, to) : -1;
    if (infinitive > 0) return behindVerb(scene, infinitive + 1, to);
    while (at < to && is(scene, at, IS.adverb | IS.time)) at++;
    if (is(scene, at, IS.preposition)) at = nounPhrase(scene, at + 1, to)?.to ?? at + 1;
    while (at < to && (is(scene, at, IS.adverb | IS.time | IS.preposition) || isMark(scene, at, ','))) {
      at = is(scene, at, IS.preposition) ? (nounPhrase(scene, at + 1, to)?.to ?? at + 1) : at + 1;
    }
    return behindVerb(scene, at, to);
  }
  const phrase = isOblique(scene, at) ? null : nounPhrase(scene, at, to);
  if (phrase) return phrase;
  const object = isOblique(scene, at) ? nounPhrase(scene, at, to) : null;
  return object && behindVerb(scene, object.to, to);
}

/** The comma behind an infinitive that opens a sentence, −1 where none does: «Um Zeit zu gewinnen, will Roth». */
function infinitiveEnd(scene: Scene, from: number, to: number): number {
  let at = from;
  while (at < to && !isMark(scene, at, ',')) at++;
  return at < to && scene.lexicon.infinitives.has(scene.tokens[at - 2]?.lower ?? '') ? at : -1;
}

/** One small word, which is the verb, and then its subject. */
function behindVerb(scene: Scene, verb: number, to: number): Range | null {
  const token = scene.tokens[verb];
  if (verb >= to || token?.kind !== 'word' || token.capital) return null;
  return firstPhrase(scene, verb + 1, to);
}

/** The source of an impersonal verb: «heißt es in dem Bericht», «In dem Bericht, der gestern erschien, heißt es». */
export function impersonalSource(
  scene: Scene,
  verb: Pick<Verb, 'finite'>,
  low: number,
  high: number,
  except?: ReadonlySet<string>,
): Range | null {
  const { impersonalPrepositions, joinedArticles } = wordsOf(scene.lexicon.pack);
  const introduces = (at: number): boolean =>
    impersonalPrepositions.has(scene.tokens[at]?.lower ?? '') &&
    !except?.has(scene.tokens[at]?.lower ?? '') &&
    !is(scene, at + 1, IS.time) &&
    // «hieß es auf Anfrage», but «hieß es im Bericht»
    (joinedArticles.has(scene.tokens[at]?.lower ?? '') || !is(scene, at + 1, IS.occasion)) &&
    !/^\d/.test(scene.tokens[at + 1]?.lower ?? '');
  for (let at = verb.finite + 1; at < Math.min(high, verb.finite + 8) && scene.tokens[at]?.kind === 'word'; at++)
    if (introduces(at)) return nounPhrase(scene, at + 1, high);
  for (const start of [clauseStart(scene, verb.finite, low), low])
    if (start < verb.finite && introduces(start)) return nounPhrase(scene, start + 1, verb.finite) ?? { from: start + 1, to: verb.finite };
  return null;
}
