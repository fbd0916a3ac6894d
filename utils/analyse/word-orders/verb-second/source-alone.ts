import { IS } from '../../grammar/lexicon';
import { is, isMark, isQuotation, type Range, type Scene } from '../../grammar/paragraph';
import type { Attribution, Place } from '../../quotes/attribution';
import { clauseStart } from './clause';
import { clauseSubject } from './clause-subject';
import { firstPhrase, withApposition } from './first-phrase';
import { nounPhrase, nounPhraseBefore } from './noun-phrase';
import { isWordNoun } from './phrases';
import { wordsOf } from './words';

/** Words between a preposition and its noun: «mit den folgenden Worten». */
const BETWEEN = 3;
/** Shorter marked words may be a name. In UTF-16 units. */
const SPOKEN = 20;

/** «Mit den Worten „…“ reagierte Roth», «Roth ging mit der Parole „…“ in die Wahl»: the subject said them, whatever the verb. */
export function byWords(scene: Scene, { at, from, to }: Place): Attribution | null {
  const noun = at - 1;
  if (!isWordNoun(scene, noun) || is(scene, noun, IS.work)) return null;
  let first = noun - 1;
  while (first > noun - BETWEEN && first > from && !is(scene, first, IS.preposition)) first--;
  if (!wordsOf(scene.lexicon.pack).withWords.has(scene.tokens[first]?.lower ?? '')) return null;
  const start = clauseStart(scene, first, from);
  const verb = isMark(scene, at + 1, ',') ? at + 2 : at + 1;
  const small = scene.tokens[verb]?.kind === 'word' && !scene.tokens[verb]?.capital;
  const speaker = first > start ? clauseSubject(scene, start, first) : small ? firstPhrase(scene, verb + 1, to) : null;
  return speaker && { rule: 'before', speaker, cue: { from: noun, to: at }, cueClass: 'said', governed: true, content: null };
}

/** «…, und die Leiterin des Amtes, Ana Roth: „…“»: the verb of the clause before is left out. */
export function withoutVerb(scene: Scene, { at, from }: Place): Attribution | null {
  const colon = at - 1;
  if (!isMark(scene, colon, ':')) return null;
  let start = colon - 1;
  while (start > from && !(is(scene, start - 1, IS.coordinator) && isMark(scene, start - 2, ','))) start--;
  const phrase = start > from ? nounPhrase(scene, start, colon, true) : null;
  const speaker = phrase && withApposition(scene, phrase, colon);
  return speaker?.to === colon && isSomebody(scene, speaker)
    ? { rule: 'colon', speaker, cue: { from: colon, to: at }, cueClass: 'said', content: null }
    : null;
}

/** «auch Ana Roth („Das freut mich.“)»: words in brackets behind who said them. */
export function inBrackets(scene: Scene, { at, from }: Place): Attribution | null {
  const { tokens } = scene;
  const length = (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0);
  if (!isMark(scene, at - 1, '(') || !isMark(scene, at + 1, ')') || length < SPOKEN) return null;
  const speaker = nounPhraseBefore(scene, at - 1, clauseStart(scene, at - 2, from));
  return speaker && isSomebody(scene, speaker)
    ? { rule: 'signed', speaker, cue: { from: at - 1, to: at }, cueClass: 'said', content: null }
    : null;
}

/** Somebody by a role, or by a name without an article. */
const isSomebody = (scene: Scene, { from, to }: Range): boolean =>
  scene.tokens.slice(from, to).some((_, index) => is(scene, from + index, IS.role | IS.title | IS.source)) ||
  (to - from > 1 && scene.tokens.slice(from, to).every(({ capital }) => capital));

/** Whether marked words are the name of a source, or a part of it: «die Zeitung „Nordblick“ meldete». */
export function namesSource(scene: Scene, { from, to }: Range, at: number): boolean {
  for (let start = from; start < to; start++) {
    const phrase = nounPhrase(scene, start, to, true);
    if (phrase && phrase.from <= at && at < phrase.to) return isQuotation(scene, at);
    if (phrase) start = phrase.to - 1;
  }
  return false;
}
