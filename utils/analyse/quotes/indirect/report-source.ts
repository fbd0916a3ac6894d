import { phraseEndingAt, subjectBefore } from '../../grammar/find-subject';
import { type CueWord, IS } from '../../grammar/lexicon';
import { is, isMark, type Range, type Scene } from '../../grammar/paragraph';
import { placeSource } from '../../grammar/place-source';
import { earlierSubject } from '../../word-orders/verb-medial/before';
import { clauseSubject } from '../../word-orders/verb-medial/clause-subject';
import type { Complement } from './report-complement';

/** «When Smith said …, …», «Smith, who said …, …»: the sentence goes on behind the comma. */
export function isDependent(scene: Scene, verb: number, speaker: Range, antecedent: Range | null, low: number): boolean {
  const before = speaker.from - 1;
  if (antecedent !== null || speaker.from > verb) return true;
  return before >= low && is(scene, before, IS.conjunction | IS.relative) && !is(scene, before, IS.coordinator);
}

/** «That» alone is nobody, and the writer's own «I think» is no report; «a woman called Mrs Pell» is only named so. */
export function isNoReporter(scene: Scene, { from, to }: Range, named: boolean): boolean {
  if (named && is(scene, from, IS.indefinite)) return true;
  if (to - from > 1) return false;
  const { pronouns } = scene.lexicon.pack;
  if (is(scene, from, IS.pronoun)) return pronouns.some(({ word, stands }) => stands === 'writer' && word === scene.tokens[from]?.lower);
  return is(scene, from, IS.determiner) && !is(scene, from, IS.indefinite);
}

/** «Asked whether …, she said», «was asked about …»: a question, and nobody is named to ask it. */
export function isAsked(scene: Scene, at: number, cue: CueWord, low: number): boolean {
  if (cue.class !== 'asked' || (cue.form !== 'past' && cue.form !== 'participle')) return false;
  return isFronted(scene, at, low) || is(scene, at - 1, IS.passive);
}

/** Who reports; whom a relative pronoun stands for. */
export interface Source {
  readonly speaker: Range;
  readonly antecedent: Range | null;
}

/** «Noting that …, Roth …», «While praising the crew, Roth …». */
const isFronted = (scene: Scene, at: number, low: number): boolean =>
  at === low || (at === low + 1 && is(scene, low, IS.conjunction | IS.preposition));

const isAgentWord = ({ lexicon, tokens }: Scene, at: number): boolean => lexicon.agentWords.has(tokens[at]?.lower ?? '');

/** «…, saying that» and «and vowing to» belong to who acts before, «analysts saying that» to what stands before it. */
function participleSubject(scene: Scene, at: number, low: number): Range | null {
  if (isFronted(scene, at, low)) return clauseSubject(scene, at, scene.tokens.length);
  if (isMark(scene, at - 1, ',—–') || is(scene, at - 1, IS.coordinator)) return earlierSubject(scene, low, at);
  // «… after saying that», «by saying that»; but «stopped short of saying that»
  if (is(scene, at - 1, IS.preposition) && (is(scene, at - 1, IS.conjunction) || isAgentWord(scene, at - 1)))
    return earlierSubject(scene, low, at);
  if (is(scene, at - 1, IS.preposition | IS.conjunction | IS.determiner | IS.possessive | IS.pronoun)) return null;
  return phraseEndingAt(scene, at, low);
}

/** Who reports by the verb at `at`; for «…, saying that» and «and said» the subject of the sentence. */
export function sourceOf(scene: Scene, at: number, cue: CueWord, low: number, rule: Complement['rule']): Source | null {
  const own = (speaker: Range | null): Source | null => speaker && { speaker, antecedent: null };
  if (cue.form === 'ing' && !is(scene, at - 1, IS.auxiliary)) return own(participleSubject(scene, at, low));
  let helper = at - 1;
  while (is(scene, helper, IS.adverb)) helper--;
  if (cue.form !== 'ing' && is(scene, helper, IS.passive)) return null;
  const subject = subjectBefore(scene, at, low);
  if (subject.kind === 'relative') return { speaker: subject.phrase, antecedent: subject.antecedent };
  if (subject.kind === 'own') return own(subject.phrase);
  // «opened the harbour to support the crew» is what somebody does.
  if (rule === 'stance' && cue.tight && cue.form === 'base' && scene.lexicon.infinitives.has(scene.tokens[at - 1]?.lower ?? ''))
    return null;
  if (cue.form === 'base' && scene.lexicon.infinitives.has(scene.tokens[at - 1]?.lower ?? ''))
    return own(earlierSubject(scene, low, at - 1));
  const place = placeSource(scene, at, low);
  if (place) return own(place);
  let verb = at;
  while (is(scene, verb - 1, IS.auxiliary | IS.adverb) && !is(scene, verb - 1, IS.conjunction)) verb--;
  if (is(scene, verb - 1, IS.coordinator | IS.conjunction)) return own(clauseSubject(scene, low, verb));
  return scene.tokens[verb - 1]?.kind === 'word' ? own(farSubject(scene, low, verb)) : null;
}

/** «Voters who have heard from the mayor say»: the subject that a relative clause parts from its verb. */
function farSubject(scene: Scene, low: number, verb: number): Range | null {
  const subject = clauseSubject(scene, low, verb);
  if (!subject || subject.to >= verb || !is(scene, subject.to, IS.relative)) return null;
  for (let at = subject.to; at < verb; at++) if (scene.tokens[at]?.kind !== 'word' || is(scene, at, IS.coordinator)) return null;
  return subject;
}
