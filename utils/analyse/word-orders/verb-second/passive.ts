import { IS } from '../../grammar/lexicon';
import { is, isQuotation, type Paragraph, type Range } from '../../grammar/paragraph';
import { namesNobody } from '../../grammar/speaker-span';
import { clauseStart, type Verb } from './clause';
import { impersonalSource } from './clause-subject';
import { firstPhrase } from './first-phrase';
import { nounPhrase } from './noun-phrase';
import { isWordNoun } from './phrases';
import type { Report } from './report';
import { wordsOf } from './words';

/** «von Roth»: who does what the passive tells. */
export function agentOf(paragraph: Paragraph, verb: Verb, high: number): Range | null {
  const to = Math.min(high, Math.max(verb.at, verb.finite));
  for (let at = Math.min(verb.at, verb.finite) + 1; at < to; at++) {
    if (paragraph.lexicon.agentWords.has(paragraph.tokens[at]?.lower ?? '')) return nounPhrase(paragraph, at + 1, to);
  }
  return null;
}

/** «wird mit den Worten zitiert»: the subject of this passive is who spoke. */
export function quotesSomebody(paragraph: Paragraph, verb: Verb): boolean {
  if (wordsOf(paragraph.lexicon.pack).quoting.has(verb.cue.base)) return true;
  for (let at = Math.min(verb.at, verb.finite); at < verb.at; at++)
    if (is(paragraph, at, IS.cueNoun) || isWordNoun(paragraph, at)) return true;
  return false;
}

/** «zitierte man Roth»: where nobody in particular quotes, the object of the verb has said it. */
export function quotedBy(paragraph: Paragraph, verb: Verb, subject: Range | null, high: number): Range | null {
  if (!subject || !namesNobody(paragraph, subject) || !wordsOf(paragraph.lexicon.pack).quoting.has(verb.cue.base)) return subject;
  return firstPhrase(paragraph, subject.to, high);
}

/** «In der Presse wurde der Plan als „…“ bezeichnet»: of such a passive at most the place tells who speaks. */
export function namedByNobody(paragraph: Paragraph, verb: Verb, low: number, high: number): Report | null {
  const { governed } = wordsOf(paragraph.lexicon.pack);
  if (verb.cue.class !== 'called') return null;
  const start = clauseStart(paragraph, Math.min(verb.finite, verb.at), low);
  for (let at = start; at < verb.at; at++) {
    if (!isQuotation(paragraph, at) || !governed.get(verb.cue.base)?.has(paragraph.tokens[at - 1]?.lower ?? '')) continue;
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
