import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import { clauseStart, type Verb } from './clause';
import { firstPhrase } from './first-phrase';
import { isOblique, nounPhrase } from './noun-phrase';
import { wordsOf } from './words';

/** The subject of the clause from `from`, whatever its verb: its first phrase, or the one behind the verb after an adverbial. */
export function clauseSubject(paragraph: Paragraph, from: number, to: number): Range | null {
  let at = from;
  while (at < to && (is(paragraph, at, IS.coordinator) || isMark(paragraph, at, '(„"»«—–-•*'))) at++;
  if (is(paragraph, at, IS.conjunction) && !is(paragraph, at, IS.preposition | IS.adverb)) {
    while (at < to && !isMark(paragraph, at, ',')) at++;
    return at < to ? behindVerb(paragraph, at + 1, to) : null;
  }
  if (is(paragraph, at, IS.preposition | IS.adverb | IS.time) && !is(paragraph, at, IS.pronoun)) {
    const infinitive = is(paragraph, at, IS.preposition) ? infinitiveEnd(paragraph, at, to) : -1;
    if (infinitive > 0) return behindVerb(paragraph, infinitive + 1, to);
    while (at < to && is(paragraph, at, IS.adverb | IS.time)) at++;
    if (is(paragraph, at, IS.preposition)) at = nounPhrase(paragraph, at + 1, to)?.to ?? at + 1;
    while (at < to && (is(paragraph, at, IS.adverb | IS.time | IS.preposition) || isMark(paragraph, at, ','))) {
      at = is(paragraph, at, IS.preposition) ? (nounPhrase(paragraph, at + 1, to)?.to ?? at + 1) : at + 1;
    }
    return behindVerb(paragraph, at, to);
  }
  const phrase = isOblique(paragraph, at) ? null : nounPhrase(paragraph, at, to);
  if (phrase) return phrase;
  const object = isOblique(paragraph, at) ? nounPhrase(paragraph, at, to) : null;
  return object && behindVerb(paragraph, object.to, to);
}

/** The comma behind an infinitive that opens a sentence, −1 where none does: «Um Zeit zu gewinnen, will Roth». */
function infinitiveEnd(paragraph: Paragraph, from: number, to: number): number {
  let at = from;
  while (at < to && !isMark(paragraph, at, ',')) at++;
  return at < to && paragraph.lexicon.infinitives.has(paragraph.tokens[at - 2]?.lower ?? '') ? at : -1;
}

/** One small word, which is the verb, and then its subject. */
function behindVerb(paragraph: Paragraph, verb: number, to: number): Range | null {
  const token = paragraph.tokens[verb];
  if (verb >= to || token?.kind !== 'word' || token.capital) return null;
  return firstPhrase(paragraph, verb + 1, to);
}

/** The source of an impersonal verb: «heißt es in dem Bericht», «In dem Bericht, der gestern erschien, heißt es». */
export function impersonalSource(
  paragraph: Paragraph,
  verb: Pick<Verb, 'finite'>,
  low: number,
  high: number,
  except?: ReadonlySet<string>,
): Range | null {
  const { impersonalPrepositions, joinedArticles } = wordsOf(paragraph.lexicon.pack);
  const introduces = (at: number): boolean =>
    impersonalPrepositions.has(paragraph.tokens[at]?.lower ?? '') &&
    !except?.has(paragraph.tokens[at]?.lower ?? '') &&
    !is(paragraph, at + 1, IS.time) &&
    // «hieß es auf Anfrage», but «hieß es im Bericht»
    (joinedArticles.has(paragraph.tokens[at]?.lower ?? '') || !is(paragraph, at + 1, IS.occasion)) &&
    !/^\d/.test(paragraph.tokens[at + 1]?.lower ?? '');
  for (let at = verb.finite + 1; at < Math.min(high, verb.finite + 8) && paragraph.tokens[at]?.kind === 'word'; at++)
    if (introduces(at)) return nounPhrase(paragraph, at + 1, high);
  for (const start of [clauseStart(paragraph, verb.finite, low), low])
    if (start < verb.finite && introduces(start))
      return nounPhrase(paragraph, start + 1, verb.finite) ?? { from: start + 1, to: verb.finite };
  return null;
}
