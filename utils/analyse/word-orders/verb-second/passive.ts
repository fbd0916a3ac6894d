import { IS } from '../../grammar/lexicon';
import { is, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import { namesNobody } from '../../grammar/speaker-span';
import { clauseStart, type Verb } from './clause';
import { impersonalSource } from './clause-subject';
import { firstPhrase } from './first-phrase';
import { nounPhrase } from './noun-phrase';
import { isCueNoun } from './phrases';
import type { Report } from './report';
import { wordsOf } from './words';

/** Returns the agent of a passive verb, such as «Roth» in «von Roth» (by Roth), or `null`. */
export function agentOf(paragraph: Paragraph, verb: Verb, high: number): Range | null {
  const to = Math.min(high, Math.max(verb.at, verb.finite));
  for (let at = Math.min(verb.at, verb.finite) + 1; at < to; at++) {
    if (paragraph.lexicon.agentWords.has(paragraph.tokens[at]?.lower ?? '')) return nounPhrase(paragraph, at + 1, to);
  }
  return null;
}

/** Returns whether the subject of a passive verb is the speaker: «wird mit den Worten zitiert» (is quoted as saying). */
export function quotesSomebody(paragraph: Paragraph, verb: Verb): boolean {
  if (wordsOf(paragraph.lexicon.pack).quotingVerbs.has(verb.cue.base)) return true;
  for (let at = Math.min(verb.at, verb.finite); at < verb.at; at++)
    if (is(paragraph, at, IS.cueNoun) || isCueNoun(paragraph, at)) return true;
  return false;
}

/**
 * Returns the speaker of a verb. It is the subject or, with a quoting verb, the object: «Die Post zitiert Roth mit den Worten „…“» (the
 * newspaper quotes Roth as saying), «zitierte man Roth» (Roth was quoted).
 */
export function quotedBy(paragraph: Paragraph, verb: Verb, subject: Range | null, high: number): Range | null {
  if (!subject || !wordsOf(paragraph.lexicon.pack).quotingVerbs.has(verb.cue.base)) return subject;
  if (namesNobody(paragraph, subject)) return firstPhrase(paragraph, subject.to, high);
  return (verb.passive ? null : nounPhrase(paragraph, Math.max(subject.to, verb.finite + 1), high)) ?? subject;
}

/**
 * Returns the report made by a passive naming verb without an agent, as in «In der Presse wurde der Plan als „…“ bezeichnet» (In the
 * press, the plan was called “…”). Only a noun after a preposition such as «in» can be the source, here «der Presse». Returns `null` if
 * there is no such report.
 */
export function agentlessNaming(paragraph: Paragraph, verb: Verb, low: number, high: number): Report | null {
  const { objectPrepositions } = wordsOf(paragraph.lexicon.pack);
  if (verb.cue.class !== 'called') return null;
  const start = clauseStart(paragraph, Math.min(verb.finite, verb.at), low);
  for (let at = start; at < verb.at; at++) {
    if (!isQuotation(paragraph, at) || !objectPrepositions.get(verb.cue.base)?.has(paragraph.tokens[at - 1]?.lower ?? '')) continue;
    const cue = { from: verb.at, to: verb.at + 1 };
    const own = { from: at, to: at + 1 };
    return {
      by: 'verb',
      speaker: impersonalSource(paragraph, verb, low, high),
      cue,
      cueClass: 'called',
      stands: 'agent',
      left: null,
      right: null,
      own,
    };
  }
  return null;
}
