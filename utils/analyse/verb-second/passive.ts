import { IS } from '../lexicon';
import { is, type Range, type Scene } from '../scene';
import { namesNobody } from '../speaker-span';
import type { Verb } from './clause';
import { nounPhrase } from './noun-phrase';
import { isWordNoun } from './phrases';
import { firstPhrase } from './subject';
import { wordsOf } from './words';

/** «von Roth»: who does what the passive tells. */
export function agentOf(scene: Scene, verb: Verb, high: number): Range | null {
  const { agentWord } = scene.lexicon.pack;
  const to = Math.min(high, Math.max(verb.at, verb.finite));
  for (let at = Math.min(verb.at, verb.finite) + 1; at < to; at++) {
    if (scene.tokens[at]?.lower === agentWord) return nounPhrase(scene, at + 1, to);
  }
  return null;
}

/** «wird mit den Worten zitiert»: the subject of this passive is who spoke. */
export function quotesSomebody(scene: Scene, verb: Verb): boolean {
  if (wordsOf(scene.lexicon.pack).quoting.has(verb.cue.base)) return true;
  for (let at = Math.min(verb.at, verb.finite); at < verb.at; at++) if (is(scene, at, IS.cueNoun) || isWordNoun(scene, at)) return true;
  return false;
}

/** «zitierte man Roth»: where nobody in particular quotes, the object of the verb has said it. */
export function quotedBy(scene: Scene, verb: Verb, subject: Range | null, high: number): Range | null {
  if (!subject || !namesNobody(scene, subject) || !wordsOf(scene.lexicon.pack).quoting.has(verb.cue.base)) return subject;
  return firstPhrase(scene, subject.to, high);
}
