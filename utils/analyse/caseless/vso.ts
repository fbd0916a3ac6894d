import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import { type Family, type Found, found, type Place } from './frame';
import { has, isComma, isMark, isQuotation, REACH, type Scene } from './paragraph';
import { contentEnd, isWordAt, lettersOf } from './phrases';
import { HAS } from './vocabulary';
import { isSomeone, phraseFrom, sourceAt, subjectOf, withoutObject } from './vso-phrase';

/** Verb, speaker, words: «قال الوزير: «…»», ««…»، بحسب المتحدث», «أكد الوزير أن …». */
export const vso: Family = {
  find: (scene, place) => before(scene, place) ?? after(scene, place) ?? source(scene, place) ?? tail(scene, place) ?? beside(scene, place),
  findIndirect,
  subjectOf,
};

const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed', 'believed', 'asked']);
const REPORTS = HAS.cue | HAS.participle | HAS.cueNoun;
/** Words of time and manner between a source and what is reported. */
const OCCASION = 14;

/** The reporting word nearest to the left of the quotation. */
function before(scene: Scene, place: Place): Found | null {
  for (let at = place.at - 1; at >= Math.max(place.left, place.at - REACH); at--) {
    if (!has(scene, at, REPORTS) || isNoun(scene, at)) continue;
    const { speaker, end, rule } = teller(scene, at, place.from, place.at);
    const cueClass = scene.words[at]?.cue ?? 'said';
    const tight = end >= place.at || isMark(scene, place.at - 1, ':') || (isComma(scene, place.at - 1) && place.at - end <= OCCASION);
    const from = clauseFrom(scene, end, place.at);
    const content = tight && from === place.at ? null : { from, to: contentEnd(scene, place.at + 1, place.to) };
    return found(rule === 'before' && content ? 'beforeClause' : rule, speaker, { from: at, to: at + 1 }, cueClass, content);
  }
  return null;
}

/** «على حد قول», «في حديث»: a verb's letters without its use. */
const isNoun = (scene: Scene, at: number): boolean => has(scene, at, HAS.cue) && has(scene, at - 1, HAS.adjunct | HAS.sourceBefore);

/** Where the reported words begin: at «أن» or, without one, at the quotation. */
function clauseFrom(scene: Scene, from: number, at: number): number {
  for (let next = from; next < at; next++) {
    if (isMark(scene, next, ':')) return at;
    if (has(scene, next, HAS.complementiser)) return next;
  }
  return at;
}

interface Teller {
  readonly speaker: Range | null;
  /** The word behind verb and speaker. */
  readonly end: number;
  readonly rule: Found['rule'];
}

/** Who speaks by a reporting word: behind it, behind «عن», before it, or whom the sentence has named as speaking before. */
function teller(scene: Scene, at: number, low: number, limit: number): Teller {
  if (has(scene, at, HAS.participle)) return { speaker: earlierTeller(scene, at, low), end: at + 1, rule: 'participle' };
  if (has(scene, at, HAS.cueNoun)) {
    const agent = agentBefore(scene, at, low);
    if (agent) return { speaker: agent, end: at + 1, rule: 'before' };
    const owner = phraseFrom(scene, at + 1, limit);
    return { speaker: owner ?? { from: at, to: at + 1 }, end: owner?.to ?? at + 1, rule: owner ? 'accordingTo' : 'nominal' };
  }
  if (has(scene, at, HAS.relay)) {
    for (let next = at + 1; next < Math.min(limit, at + 8); next++) {
      const quoted = has(scene, next, HAS.agent) ? phraseFrom(scene, next + 1, limit) : null;
      if (quoted) return { speaker: quoted, end: quoted.to, rule: 'before' };
    }
  }
  let next = at + 1;
  while (next < limit && (has(scene, next, HAS.adverb | HAS.hearer | HAS.time) || describesHearer(scene, next))) next++;
  const phrase = phraseFrom(scene, next, limit);
  const cueClass = scene.words[at]?.cue;
  const own = phrase && (cueClass === 'called' || cueClass === 'judged') ? withoutObject(scene, phrase) : phrase;
  if (own) return { speaker: own, end: own.to, rule: 'before' };
  return { speaker: subjectBefore(scene, at, low), end: at + 1, rule: 'before' };
}

/** «لقناة محلية»: an adjective without its article, as the hearer has none. */
function describesHearer(scene: Scene, at: number): boolean {
  const { key, bits } = scene.words[at] ?? { key: '', bits: 0 };
  return has(scene, at - 1, HAS.hearer) && bits === 0 && /[ةي]$/u.test(key) && !key.startsWith('ال');
}

/** «…، مضيفا»: the participle belongs to whom the verb before it belongs to. */
function earlierTeller(scene: Scene, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - REACH); back--)
    if (has(scene, back, HAS.cue) && !isNoun(scene, back)) return teller(scene, back, low, at).speaker;
  return null;
}

/** «نقلت الوكالة عن الوزير قوله». */
function agentBefore(scene: Scene, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - 16); back--) {
    if (isMark(scene, back, ':') || isQuotation(scene, back)) return null;
    if (has(scene, back, HAS.agent)) return phraseFrom(scene, back + 1, at);
  }
  return null;
}

/** «الوزير قال», «وكان الوزير قد قال»: a subject that stands first. */
function subjectBefore(scene: Scene, at: number, low: number): Range | null {
  let from = low;
  while (from < at && (has(scene, from, HAS.connector | HAS.adverb) || isComma(scene, from))) from++;
  const phrase = phraseFrom(scene, from, at);
  if (!phrase || !isSomeone(scene, phrase)) return null;
  for (let between = phrase.to; between < at; between++) if (!has(scene, between, HAS.adverb) && !isComma(scene, between)) return null;
  return phrase;
}

/** ««…»، قال الوزير», and nothing reported behind it. */
function after(scene: Scene, place: Place): Found | null {
  let at = place.at + 1;
  if (isComma(scene, at) || isMark(scene, at, '—–-')) at++;
  while (has(scene, at, HAS.adverb | HAS.time) || (has(scene, at, HAS.adjunct) && has(scene, at + 1, HAS.cue))) at++;
  return closing(scene, at, place.right, 'inverted');
}

/** A verb or «بحسب» with its source, behind which nothing more is reported. */
function closing(scene: Scene, at: number, to: number, rule: 'inverted' | 'tail'): Found | null {
  const named = sourceAt(scene, at, to);
  if (named) return found('accordingTo', named.speaker, { from: at, to: at + 1 }, 'said');
  if (!has(scene, at, HAS.cue)) return null;
  const { speaker, end } = teller(scene, at, at, to);
  for (let next = end; next < Math.min(to, end + OCCASION); next++) {
    if (has(scene, next, HAS.complementiser) || isMark(scene, next, ':')) return null;
    if (!isWordAt(scene, next)) break;
  }
  if (!speaker && (rule === 'tail' || (isWordAt(scene, end) && !has(scene, end, HAS.adverb | HAS.hearer | HAS.adjunct)))) return null;
  return found(rule, speaker, { from: at, to: at + 1 }, scene.words[at]?.cue ?? 'said');
}

/** «بحسب أرقام الهيئة، …». */
function source(scene: Scene, place: Place): Found | null {
  for (let at = place.left; at < Math.min(place.at, place.left + REACH); at++) {
    const named = sourceAt(scene, at, place.at);
    if (!named) continue;
    const from = isComma(scene, named.end) || isMark(scene, named.end, ':') ? named.end + 1 : named.end;
    const content = from === place.at ? null : { from, to: contentEnd(scene, place.at + 1, place.to) };
    return found('accordingTo', named.speaker, { from: at, to: at + 1 }, 'said', content);
  }
  return null;
}

/** «…، بحسب الوزير.», «…، قال الوزير.»: the source closes the sentence. */
function tail(scene: Scene, place: Place): Found | null {
  for (let at = place.at + 1; at < Math.min(place.to, place.at + REACH); at++) {
    const said = isComma(scene, at) ? closing(scene, at + 1, place.to, 'tail') : null;
    if (said) return { ...said, content: { from: place.left, to: at } };
  }
  return null;
}

/** «يوسف القاسمي: «…»». */
function beside(scene: Scene, place: Place): Found | null {
  if (!isMark(scene, place.at - 1, ':')) return null;
  const speaker = phraseFrom(scene, place.left, place.at - 1);
  return speaker?.to === place.at - 1 && isSomeone(scene, speaker)
    ? found('colon', speaker, { from: place.at - 1, to: place.at }, 'said')
    : null;
}

function findIndirect(scene: Scene, { from, to }: Range): Found | null {
  const end = contentEnd(scene, from, to);
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const named = sourceAt(scene, at, end);
    if (named && at === from && isComma(scene, named.end)) {
      const content = { from: named.end + 1, to: end };
      return lettersOf(scene, content) >= 8 ? found('indirect', named.speaker, { from: at, to: at + 1 }, 'said', content) : null;
    }
    if (named && isComma(scene, at - 1)) return found('indirect', named.speaker, { from: at, to: at + 1 }, 'said', { from, to: at - 1 });
    const cueClass = scene.words[at]?.cue;
    if (!cueClass || !REPORTING.has(cueClass) || !has(scene, at, HAS.cue) || isNoun(scene, at)) continue;
    const { speaker, end: behind } = teller(scene, at, from, end);
    const that = clauseFrom(scene, behind, Math.min(end, behind + OCCASION));
    if (!has(scene, that, HAS.complementiser)) continue;
    const content = { from: that, to: end };
    return lettersOf(scene, content) >= 8 ? found('indirect', speaker, { from: at, to: at + 1 }, cueClass, content) : null;
  }
  return null;
}
