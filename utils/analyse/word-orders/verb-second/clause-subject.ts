import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph, type Range } from '../../grammar/paragraph';
import { clauseStart, type Verb } from './clause';
import { firstPhrase } from './first-phrase';
import { isOblique, nounPhrase, nounPhraseBefore } from './noun-phrase';
import { wordsOf } from './words';

/**
 * Returns the subject of the clause that begins at token `from`, whatever its verb. It is the first phrase or, if the clause begins with an
 * adverbial or an object, the phrase after the verb.
 */
export function clauseSubject(paragraph: Paragraph, from: number, to: number): Range | null {
  let at = from;
  while (at < to && (is(paragraph, at, IS.coordinator) || isMark(paragraph, at, '(„"»«—–-•*'))) at++;
  if (is(paragraph, at, IS.conjunction) && !is(paragraph, at, IS.preposition | IS.adverb)) {
    while (at < to && !isMark(paragraph, at, ',')) at++;
    return at < to ? subjectAfter(paragraph, at + 1, to) : null;
  }
  if (is(paragraph, at, IS.preposition | IS.adverb | IS.time) && !is(paragraph, at, IS.pronoun)) {
    const infinitive = is(paragraph, at, IS.preposition) ? infinitiveEnd(paragraph, at, to) : -1;
    if (infinitive > 0) return subjectAfter(paragraph, infinitive + 1, to);
    while (at < to && is(paragraph, at, IS.adverb | IS.time)) at++;
    // An adverb such as «auch» (also) can belong to the phrase after it: «Auch Roth kam» (Roth came, too).
    const focused = at > from && !is(paragraph, at, IS.preposition) && !isOblique(paragraph, at) ? nounPhrase(paragraph, at, to) : null;
    if (focused) return focused;
    if (is(paragraph, at, IS.preposition)) at = nounPhrase(paragraph, at + 1, to)?.to ?? at + 1;
    while (at < to && (is(paragraph, at, IS.adverb | IS.time | IS.preposition) || isMark(paragraph, at, ','))) {
      at = is(paragraph, at, IS.preposition) ? (nounPhrase(paragraph, at + 1, to)?.to ?? at + 1) : at + 1;
    }
    return subjectAfter(paragraph, at, to);
  }
  const phrase = isOblique(paragraph, at) ? null : nounPhrase(paragraph, at, to);
  if (phrase) return phrase;
  const object = isOblique(paragraph, at) ? nounPhrase(paragraph, at, to) : null;
  return object && subjectAfter(paragraph, object.to, to);
}

/**
 * Returns the index of the comma after an infinitive clause that opens a sentence, or −1: «Um Zeit zu gewinnen, will Roth» (to gain time,
 * Roth wants).
 */
function infinitiveEnd(paragraph: Paragraph, from: number, to: number): number {
  let at = from;
  while (at < to && !isMark(paragraph, at, ',')) at++;
  return at < to && paragraph.lexicon.infinitives.has(paragraph.tokens[at - 2]?.lower ?? '') ? at : -1;
}

/** Returns the subject after a verb, or `null`. The verb must be a single lower-case word. */
function subjectAfter(paragraph: Paragraph, verb: number, to: number): Range | null {
  const token = paragraph.tokens[verb];
  if (verb >= to || token?.kind !== 'word' || token.capital) return null;
  return firstPhrase(paragraph, verb + 1, to);
}

/**
 * Returns the source of an impersonal verb in the sentence `[low, high)`, as in «heißt es in dem Bericht» (the report says). Returns `null`
 * if there is none.
 * @param except The prepositions that do not introduce a source.
 */
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
    // A noun for an occasion names a source only after an article, which may be part of the preposition: «hieß es im Bericht» (the report
    // said), but not «hieß es auf Anfrage» (it was said on request).
    (joinedArticles.has(paragraph.tokens[at]?.lower ?? '') || !is(paragraph, at + 1, IS.occasion)) &&
    !/^\d/.test(paragraph.tokens[at + 1]?.lower ?? '');
  for (let at = verb.finite + 1; at < Math.min(high, verb.finite + 8) && paragraph.tokens[at]?.kind === 'word'; at++)
    if (introduces(at)) return nounPhrase(paragraph, at + 1, high);
  for (const start of [clauseStart(paragraph, verb.finite, low), low])
    if (start < verb.finite && introduces(start))
      return (
        relativeDocument(paragraph, start, low) ?? nounPhrase(paragraph, start + 1, verb.finite) ?? { from: start + 1, to: verb.finite }
      );
  return null;
}

/**
 * Returns the source to which a preposition and a relative pronoun refer, or `null` if there is no relative pronoun. It is the document («ein
 * Schreiben des Amtes, in dem es heißt», a letter from the office that says) or, if only an article stands before the document, the subject
 * of the clause: «Roth schickte einen Brief, in dem es heißt» (Roth sent a letter that says).
 */
function relativeDocument(paragraph: Paragraph, preposition: number, low: number): Range | null {
  if (!isMark(paragraph, preposition - 1, ',') || !is(paragraph, preposition + 1, IS.relative)) return null;
  const start = clauseStart(paragraph, preposition - 1, low);
  const document = nounPhraseBefore(paragraph, preposition - 1, start);
  if (!document || document.to - document.from > 2) return document;
  const subject = clauseSubject(paragraph, start, preposition - 1);
  const first = paragraph.tokens[subject?.from ?? low]?.lower;
  const isDummy = paragraph.lexicon.pack.pronouns.some(({ word, stands }) => stands === 'thing' && word === first);
  return subject && !isDummy ? subject : document;
}
