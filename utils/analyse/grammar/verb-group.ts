import { canBegin, phraseFrom } from './find-phrase';
import { type CueWord, IS } from './lexicon';
import { cueAt, is, isMark, isQuotation, type Range, type Scene } from './paragraph';

/** A reporting verb with its auxiliaries that stands before its subject: «said», «a-t-il encore déclaré». */
export interface VerbGroup {
  readonly cue: CueWord;
  /** The reporting verb's token. */
  readonly at: number;
  /** A pronoun tied to the auxiliary. */
  readonly pronoun: Range | null;
}

/** Most words before the reporting verb of a compound form. */
const LONGEST_GROUP = 8;
/** Most words and phrases between a verb and the subject that follows it, and most words of one such phrase. */
const BETWEEN = 6;
const LONGEST_PHRASE = 7;

/** The reporting verb that begins at a token and may have its subject behind it. */
export function verbGroupAt(scene: Scene, from: number, to: number): VerbGroup | null {
  const compound = scene.lexicon.pack.order.looseInversion === true;
  let pronoun: Range | null = null;
  let chained = false;
  // «с горечью подытоживает»: how somebody says it
  const manner = compound && is(scene, from, IS.preposition) && isPlain(scene, from + 1) && cueAt(scene, from + 2);
  for (let at = manner ? from + 2 : from; at < Math.min(to, from + LONGEST_GROUP); at++) {
    const cue = cueAt(scene, at);
    if (cue && !(is(scene, at, IS.chain) && isInfinitive(scene, at + 1))) {
      const finite = cue.form !== 'ing' && (cue.form !== 'base' || cue.past || chained);
      return cue.inverts && finite ? { cue, at, pronoun } : null;
    }
    if (!cue && is(scene, at, IS.adverb)) continue;
    if (!compound) return null;
    if (is(scene, at, IS.pronoun) && is(scene, at - 1, IS.auxiliary) && !is(scene, at, IS.clitic)) pronoun = { from: at, to: at + 1 };
    else if (cue || is(scene, at, IS.chain)) chained = true;
    else if (!(is(scene, at, IS.auxiliary | IS.clitic) || (chained && is(scene, at, IS.preposition)))) return null;
  }
  return null;
}

const isPlain = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' &&
  !scene.tokens[at]?.capital &&
  !is(scene, at, IS.determiner | IS.possessive | IS.cue | IS.role | IS.source);

/** «voluto ricordare», «tenu à rappeler»: the verb that is reported with follows. */
const isInfinitive = (scene: Scene, at: number): boolean =>
  cueAt(scene, at)?.form === 'base' || (is(scene, at, IS.preposition) && cueAt(scene, at + 1)?.form === 'base');

/**
 * The token behind hearers, times and occasions that may part a verb from the subject that follows it: «сказал журналистам в среду Лосев»,
 * «a déclaré lundi à la presse Ana Roth».
 */
export function behindVerb(scene: Scene, from: number, to: number): number {
  let at = from;
  for (let step = 0; at < to && step < BETWEEN; step++) {
    const next = behindPhrase(scene, at, to);
    if (next === at) break;
    at = next;
  }
  return at;
}

function behindPhrase(scene: Scene, at: number, to: number): number {
  if (is(scene, at, IS.time | IS.hearer) || (is(scene, at, IS.adverb) && !is(scene, at, IS.determiner))) return at + 1;
  if (is(scene, at, IS.clitic) && !is(scene, at, IS.determiner)) return at + 1;
  const { looseInversion, bareNouns } = scene.lexicon.pack.order;
  if (is(scene, at, IS.preposition) && is(scene, at + 1, bareNouns ? IS.time : IS.time | IS.occasion)) return at + 2;
  if (is(scene, at - 1, IS.hearer) && isQuotation(scene, at)) return at + 1;
  if (!looseInversion) return at;
  if (is(scene, at, IS.determiner) && is(scene, at + 1, IS.time)) return at + 2;
  if (isMark(scene, at, '(')) return behindBracket(scene, at, to);
  // «…, ha detto, in una nota, Ana Roth»
  // «résume, amère, Ana Roth»
  if (isMark(scene, at, ',') && isMark(scene, at + 2, ',') && scene.tokens[at + 1]?.kind === 'word' && !scene.tokens[at + 1]?.capital)
    return at + 3;
  const enclosed = isMark(scene, at, ',') && is(scene, at + 1, IS.preposition | IS.adverb | IS.time) ? at + 1 : at;
  const end = prepositional(scene, enclosed, to);
  if (enclosed > at) return end > enclosed && isMark(scene, end, ',') ? end + 1 : at;
  return end < to && canBegin(scene, end) ? end : at;
}

function behindBracket(scene: Scene, at: number, to: number): number {
  for (let close = at + 1; close < Math.min(to, at + LONGEST_PHRASE); close++) if (isMark(scene, close, ')')) return close + 1;
  return at;
}

/** The end of «à la presse», «en rueda de prensa», «a Reuters»: a preposition, one noun or name, and what ties on to it. */
function prepositional(scene: Scene, from: number, to: number): number {
  if (!is(scene, from, IS.preposition)) return from;
  const high = Math.min(to, from + LONGEST_PHRASE);
  let at = from + 1;
  while (at < high && is(scene, at, IS.determiner | IS.possessive)) at++;
  if (at >= high || scene.tokens[at]?.kind !== 'word') return from;
  const named = scene.tokens[at]?.capital === true;
  // «disse a Reuters Ana Roth»: of three capitals the first is the hearer; two are one name.
  if (named && !(scene.tokens[at + 1]?.capital && scene.tokens[at + 2]?.capital))
    while (at + 1 < high && scene.tokens[at + 1]?.capital) at++;
  at++;
  while (at < high && is(scene, at, IS.possessive) && !named) at++;
  if (scene.lexicon.pack.order.bareNouns && !named) at = bareEnd(scene, at, high);
  while (at + 1 < high && is(scene, at, IS.preposition) && scene.tokens[at + 1]?.kind === 'word')
    at += is(scene, at + 1, IS.determiner) ? 3 : 2;
  return at;
}

/** «после заседания совета Анна Рощина», «в открытом письме комитет»: up to the name or the noun for people that begins. */
function bareEnd(scene: Scene, from: number, high: number): number {
  let at = from;
  while (at < high && scene.tokens[at]?.kind === 'word' && !scene.tokens[at]?.capital) {
    if (is(scene, at, IS.role | IS.source | IS.title | IS.institution | IS.preposition | IS.pronoun)) break;
    at++;
  }
  return at;
}

/** The subject behind a reporting verb. */
export const subjectBehind = (scene: Scene, verb: number, to: number): Range | null =>
  phraseFrom(scene, behindVerb(scene, verb + 1, to), to);
