import { beginsAnother } from '../../grammar/find-phrase';
import { isNounUse } from '../../grammar/find-subject';
import { IS } from '../../grammar/lexicon';
import { cueAt, is, isMark, isPossessed, type Range, REACH, type Scene } from '../../grammar/paragraph';
import { namesNobody } from '../../grammar/speaker-span';

/** So many words of a place, a date and an agency may stand before a dash. */
const DATELINE = 12;
/** So many commas after a phrase its verb is looked for: «Smith, 34, a farmer, said». */
const COMMAS = 3;

/**
 * The subject of the sentence from `from`: the first noun phrase after conjunctions and fronted adverbials that a verb follows, directly or
 * after what commas enclose; where no verb is known, the first noun phrase.
 */
export function clauseSubject(scene: Scene, from: number, to: number): Range | null {
  const limit = Math.min(to, from + REACH);
  let first: Range | null = null;
  let at = afterDateline(scene, from, limit);
  while (at < limit) {
    if (isMark(scene, at, ',“"\'([—–-•*') || isPlainAdverb(scene, at) || is(scene, at, IS.coordinator)) {
      at++;
      continue;
    }
    if (!is(scene, at, IS.preposition | IS.conjunction) && !isFronted(scene, at)) {
      const phrase = phraseUntilVerb(scene, at, limit);
      if (!phrase) return first;
      if (hasVerb(scene, phrase, limit)) return phrase;
      first ??= phrase;
      at = phrase.to;
    }
    while (at < limit && !isMark(scene, at, ',')) at++;
  }
  return first;
}

/**
 * The subject of the last clause that begins with a conjunction or a dash between two tokens: «…, when protesters stopped her, shouting».
 * Null where no verb is known to follow one.
 */
export function lastClauseSubject(scene: Scene, from: number, to: number): Range | null {
  for (let at = to - 1; at > Math.max(from, to - REACH); at--) {
    if (!beginsClause(scene, at)) continue;
    let start = at + 1;
    while (isPlainAdverb(scene, start)) start++;
    if (start >= to || is(scene, start, IS.preposition | IS.conjunction) || isFronted(scene, start)) continue;
    const phrase = phraseUntilVerb(scene, start, to);
    if (phrase && isVerb(scene, phrase.to, scene.tokens[phrase.to - 1]?.capital === true || is(scene, start, IS.pronoun))) return phrase;
  }
  return null;
}

const beginsClause = (scene: Scene, at: number): boolean =>
  isMark(scene, at, '—–―') || (is(scene, at, IS.conjunction) && isMark(scene, at - 1, ',—–') && !is(scene, at, IS.complementiser));

const isPlainAdverb = (scene: Scene, at: number): boolean => is(scene, at, IS.adverb | IS.time) && !is(scene, at, IS.preposition);

/** Whether a verb follows a phrase, as far as it can be known. */
function hasVerb(scene: Scene, phrase: Range, limit: number): boolean {
  let at = phrase.to;
  for (let commas = 0; commas <= COMMAS && at < limit; commas++) {
    while (isPlainAdverb(scene, at) || is(scene, at, IS.relative)) at++;
    if (isVerb(scene, at, scene.tokens[phrase.to - 1]?.capital === true || is(scene, phrase.from, IS.pronoun))) return true;
    if (commas === 0 && !isMark(scene, at, ',(') && runsIntoVerb(scene, at, limit)) return true;
    if (!isMark(scene, at, ',(') && commas === 0) return false;
    at++;
    while (at < limit && !isMark(scene, at, ',)')) at++;
    at++;
  }
  return false;
}

/** A verb by its class or its ending; after a name or a pronoun any small word that is no other. */
function isVerb(scene: Scene, at: number, named: boolean): boolean {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (is(scene, at, IS.auxiliary | IS.chain)) return true;
  const cue = cueAt(scene, at);
  if (cue) return cue.form !== 'ing';
  const { pastEnding } = scene.lexicon.pack;
  if (pastEnding && token.lower.length > pastEnding.length + 2 && token.lower.endsWith(pastEnding)) return true;
  return named && !is(scene, at, NO_VERB) && !/^\p{N}/u.test(token.lower);
}
const NO_VERB =
  IS.preposition | IS.conjunction | IS.relative | IS.determiner | IS.possessive | IS.pronoun | IS.adverb | IS.time | IS.role | IS.source | IS.coordinator; // biome-ignore format: a list

/** «A spokesman in the capital said»: a verb before the next mark. */
function runsIntoVerb(scene: Scene, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 8) && scene.tokens[at]?.kind === 'word'; at++) {
    if (isVerb(scene, at, false)) return true;
  }
  return false;
}

/** «WASHINGTON, July 25 (Agency) — The minister said»: the place of the report is no subject. */
function afterDateline(scene: Scene, from: number, limit: number): number {
  if (from > 0) return from;
  for (let at = 1; at < Math.min(limit, DATELINE); at++) {
    const token = scene.tokens[at];
    if (isMark(scene, at, '—–-') || token?.lower === '--') return at + 1;
    if (
      token?.kind === 'quotation' ||
      (token?.kind === 'word' && !token.capital && !/^\p{N}/u.test(token.lower)) ||
      (token?.kind === 'mark' && !isMark(scene, at, '(),./'))
    )
      break;
  }
  return from;
}

const isFronted = (scene: Scene, at: number): boolean => {
  const { cues, pack } = scene.lexicon;
  const cue = is(scene, at, IS.cue) ? cues.get(scene.tokens[at]?.lower ?? '') : undefined;
  // «Interrogé par la presse, …»; a past without a subject is no participle where subjects are dropped.
  if (cue?.form === 'participle') return true;
  return cueAt(scene, at) !== null && (cue?.form === 'ing' || (cue?.form === 'past' && !pack.order.dropsSubject));
};

function phraseUntilVerb(scene: Scene, from: number, limit: number): Range | null {
  if (is(scene, from, IS.pronoun)) return { from, to: from + 1 };
  let at = from;
  let named = false;
  for (; at < Math.min(limit, from + 12); at++) {
    const token = scene.tokens[at];
    const opens = at === from + 1 && is(scene, from, IS.determiner) && namesNobody(scene, { from, to: at });
    if (token?.kind === 'word' && opens && is(scene, at, IS.adverb | IS.time | IS.chain)) continue;
    if (token?.kind !== 'word' || is(scene, at, IS.auxiliary | IS.chain | IS.relative | IS.adverb | IS.time)) break;
    if (at > from && !token.capital && cueAt(scene, at) && !isNounUse(scene, at)) break;
    if (named && !token.capital && !isPossessed(scene, at - 1) && !is(scene, at, IS.coordinator | IS.role | IS.source)) {
      if (
        !is(scene, from, IS.determiner | IS.possessive) ||
        !(is(scene, at + 1, IS.role | IS.source) || is(scene, at + 2, IS.role | IS.source))
      )
        break;
    }
    if (is(scene, at, IS.preposition) && !is(scene, at, IS.nounPreposition)) break;
    if (at > from + 1 && beginsAnother(scene, at)) return { from, to: at - 1 };
    named = token.capital && !(at === from && is(scene, at, IS.determiner | IS.possessive));
  }
  return at > from ? { from, to: at } : null;
}
