import type { CueWord } from '../../grammar/lexicon';
import { IS } from '../../grammar/lexicon';
import { endsLikeClause, is, isMark, isQuotation, REACH, type Scene } from '../../grammar/paragraph';
import { isPause } from './pause';
import { wordsOf } from './words';

/** A reporting verb with the parts that it stands in. */
export interface Verb {
  /** The word that tells what is done: «sagte», «gesagt», «teilte». */
  readonly at: number;
  /** What agrees with the subject: the verb itself or its auxiliary («hat … gesagt»). */
  readonly finite: number;
  /** The token behind the last part of it: «teilte … mit». */
  readonly end: number;
  readonly cue: CueWord;
  readonly passive: boolean;
}

const BOUNDS = ',;:—–.!?';

/** The first token of the clause that holds a token, not before `low`; brackets are passed over. */
export function clauseStart(scene: Scene, at: number, low: number): number {
  let from = at;
  while (from > low && at - from < REACH) {
    if (isMark(scene, from - 1, ')]')) {
      const open = opening(scene, from - 1, low);
      if (open >= low) {
        from = open;
        continue;
      }
    }
    if (isPause(scene, from - 1, BOUNDS) || scene.tokens[from - 1]?.lower === '--') break;
    if (isQuotation(scene, from - 1) && from - 1 === low) break;
    from--;
  }
  return from;
}

function opening(scene: Scene, close: number, low: number): number {
  for (let at = close - 1; at >= Math.max(low, close - 10); at--) if (isMark(scene, at, '([')) return at;
  return -1;
}

/** Whether a clause ends behind a token. */
export function endsClause(scene: Scene, at: number, high: number): boolean {
  const next = scene.tokens[at + 1];
  return at + 1 >= high || next?.kind !== 'word' || is(scene, at + 1, IS.coordinator | IS.complementiser);
}

/** The reporting verb at a token, with its auxiliary and its particle; null where none stands there. */
export function verbAt(scene: Scene, at: number, low: number, high: number): Verb | null {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || (token.capital && at > low)) return null;
  const words = wordsOf(scene.lexicon.pack);
  const parts = words.split.get(token.lower);
  const particle = parts ? particleAfter(scene, at, high, parts) : -1;
  // «bekannt gab»: the two parts side by side at the end of a clause.
  const before = scene.tokens[at - 1]?.lower ?? '';
  const beside = scene.lexicon.infinitives.has(before) ? undefined : parts?.get(before);
  const cue =
    beside ?? ((particle > 0 && parts?.get(scene.tokens[particle]?.lower ?? '')) || (words.joined.get(token.lower) ?? plainCue(scene, at)));
  if (!cue || isRetold(scene, at, cue) || isInfinitive(scene, at, cue) || cue.form === 'ing' || isAttributive(scene, at, cue)) return null;
  const whole = { at, finite: at, end: Math.max(at, particle) + 1, cue, passive: false };
  if (particle > 0) return whole;
  // «hat … gesagt», «wird … zitiert», «will … sagen»: the auxiliary stands in front of what is said, or right behind in a subordinate clause.
  if (is(scene, at + 1, IS.auxiliary) && endsClause(scene, lastAuxiliary(scene, at + 1, high), high))
    return { ...whole, finite: at, passive: is(scene, at + 1, IS.passive), end: lastAuxiliary(scene, at + 1, high) + 1 };
  if (cue.form === 'past' && isParticipleOfNoun(scene, at, low)) return null;
  if (!endsClause(scene, at, high)) return cue.form === 'participle' || isParticipleOfNoun(scene, at, low) ? null : whole;
  const auxiliary = auxiliaryBefore(scene, at, low);
  if (auxiliary >= 0) return { ...whole, finite: auxiliary, passive: is(scene, auxiliary, IS.passive) };
  return cue.form === 'participle' ? null : whole;
}

/** «…, er halte das für falsch»: in the form of reported speech the verb is somebody else's word; «ich halte» is none. */
const isRetold = (scene: Scene, at: number, { form }: CueWord): boolean =>
  form === 'third' &&
  wordsOf(scene.lexicon.pack).reportive.has(scene.tokens[at]?.lower ?? '') &&
  scene.tokens[at - 1]?.lower !== 'ich' &&
  scene.tokens[at + 1]?.lower !== 'ich';

/** «um zu sagen»: nobody says it. */
const isInfinitive = (scene: Scene, at: number, { form }: CueWord): boolean =>
  form === 'base' && scene.lexicon.infinitives.has(scene.tokens[at - 1]?.lower ?? '');

function plainCue(scene: Scene, at: number): CueWord | null {
  return is(scene, at, IS.cue) ? (scene.lexicon.cues.get(scene.tokens[at]?.lower ?? '') ?? null) : null;
}

/** «waren nicht näher bezeichnete „Mängel“»: the clause has its verb already. */
function isParticipleOfNoun(scene: Scene, at: number, low: number): boolean {
  const past = scene.lexicon.cues.get(scene.tokens[at]?.lower ?? '')?.form === 'past';
  if (!(past || is(scene, at - 1, IS.adverb)) || !(isQuotation(scene, at + 1) || scene.tokens[at + 1]?.capital)) return false;
  const start = clauseStart(scene, at, low);
  for (let back = at - 1; back >= start; back--) {
    if (is(scene, back, IS.coordinator)) return false;
    if (is(scene, back, IS.auxiliary)) return true;
  }
  return false;
}

/** «die genannten Gründe», «mit erklärten Gegnern»: the form stands before a noun. */
const isAttributive = (scene: Scene, at: number, { form }: CueWord): boolean =>
  ((form === 'past' && isNamingQuotation(scene, at - 1)) ||
    is(scene, at - 1, IS.preposition) ||
    (is(scene, at - 1, IS.adverb) && is(scene, at - 2, IS.determiner | IS.possessive) && !is(scene, at - 2, IS.pronoun)) ||
    (is(scene, at - 1, IS.determiner | IS.possessive) && !is(scene, at - 1, IS.pronoun))) &&
  INFLECTED.test(scene.tokens[at]?.lower ?? '') &&
  scene.tokens[at + 1]?.kind === 'word' &&
  !is(scene, at + 1, IS.determiner | IS.pronoun | IS.possessive) &&
  (scene.tokens[at + 1]?.capital === true || INFLECTED.test(scene.tokens[at + 1]?.lower ?? ''));
const INFLECTED = /e[rnms]?$/u;

/** «die als „Schande“ bezeichnete Reform»: marked words in the middle of a phrase. */
const isNamingQuotation = (scene: Scene, at: number): boolean =>
  isQuotation(scene, at) && scene.tokens[at - 1]?.kind === 'word' && !endsLikeClause(scene, at);

function lastAuxiliary(scene: Scene, from: number, high: number): number {
  let at = from;
  while (at + 1 < high && is(scene, at + 1, IS.auxiliary)) at++;
  return at;
}

/** The particle of a verb in two parts stands at the end of a clause. */
function particleAfter(scene: Scene, verb: number, high: number, parts: ReadonlyMap<string, CueWord>): number {
  for (let at = verb + 1; at < Math.min(high, verb + REACH); at++) {
    if (isPause(scene, at, ';:.!?')) return -1;
    const word = scene.tokens[at]?.lower ?? '';
    if (parts.has(word) && scene.tokens[at]?.capital === false && endsClause(scene, at, high)) return at;
  }
  return -1;
}

/** The auxiliary in the same clause, or in the clause that an inserted one interrupts. */
function auxiliaryBefore(scene: Scene, at: number, low: number): number {
  for (let back = at - 1; back >= Math.max(low, at - REACH); back--) {
    if (isPause(scene, back, ';:.!?')) return -1;
    if (is(scene, back, IS.auxiliary)) return back;
    if (isMark(scene, back, ',') && is(scene, back + 1, IS.conjunction | IS.complementiser | IS.relative)) return -1;
  }
  return -1;
}
