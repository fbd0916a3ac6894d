import type { Range } from '../grammar/paragraph';
import { has, isComma, isQuotation, REACH, type Scene } from './paragraph';
import { isSomebody, lettersOf } from './phrases';
import { HAS } from './vocabulary';

const LEADING = HAS.connector | HAS.time | HAS.adverb;
const TRAILING = HAS.adverb | HAS.time | HAS.adjunct | HAS.sourceBefore | HAS.agent;
const number = /^[\d０-９〇一二三四五六七八九十]+$/;

/** Where the clause begins that holds word `at - 1`. */
function clauseStart(scene: Scene, at: number, low: number): number {
  let from = at;
  while (from > low && scene.words[from - 1]?.kind === 'word') from--;
  // Enumerations and brackets belong to the phrase.
  while (from > low && !isComma(scene, from - 1) && !isQuotation(scene, from - 1) && /[、（）()·]/.test(scene.words[from - 1]?.key ?? '')) {
    from--;
    while (from > low && scene.words[from - 1]?.kind === 'word') from--;
  }
  return from;
}

/** The subject of the verb at `cue`: the clause before it without adverbials or, where that holds none but adverbials, the clause before. */
export function subjectBefore(scene: Scene, cue: number, lowest: number): Range | null {
  const low = Math.max(lowest, cue - REACH);
  let end = cue;
  for (let tries = 0; tries < 3 && end >= low; tries++) {
    const from = clauseStart(scene, end, low);
    const phrase = trim(scene, from, end);
    if (phrase && (tries === 0 || isSomebody(scene, phrase))) return phrase;
    if (from <= low || !isComma(scene, from - 1) || isGap(scene, from, end)) return null;
    end = from - 1;
  }
  return null;
}

/** «，并说»: the verb has the subject of the clauses before. */
const isGap = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!has(scene, at, HAS.connector | HAS.adverb)) return false;
  return to > from;
};

/** A clause without what leads to its subject and what parts it from its verb; null where nothing is left. */
export function trim(scene: Scene, start: number, to: number): Range | null {
  let from = start;
  while (from < to && (has(scene, from, LEADING) || isDate(scene, from))) from++;
  if (has(scene, from, HAS.adjunct) && !isSomebody(scene, { from, to: from + 2 })) {
    const end = lastOf(scene, HAS.adjunctEnd | HAS.occasion, from, to);
    const link = lastOf(scene, HAS.link, from, to);
    if (end > link && end + 1 < to) from = end + 1;
    else if (link < 0 || link + 1 >= to || end > link) return null;
  }
  for (let at = from + 1; at < to; at++) {
    if (!(has(scene, at, TRAILING) || isDate(scene, at)) || lettersOf(scene, { from, to: at }) < 2) {
      if (!(at === from + 1 && has(scene, from, HAS.pronoun) && has(scene, at, TRAILING))) continue;
    }
    const link = lastOf(scene, HAS.link, at, to);
    const describes = link >= 0 && link + 1 < to && lastOf(scene, HAS.adjunctEnd | HAS.occasion, at, to) < link;
    if (describes && !isSomebody(scene, { from, to: at })) continue;
    return checked(scene, { from, to: at });
  }
  return checked(scene, { from, to });
}

/** A word of «17日», «三月». */
function isDate({ words }: Scene, at: number): boolean {
  let next = at;
  while (next < at + 4 && number.test(words[next]?.key ?? '')) next++;
  return /^[日月年号號]$/.test(words[next]?.key ?? '') && (next > at || number.test(words[at - 1]?.key ?? ''));
}

function checked(scene: Scene, range: Range): Range | null {
  const { from, to } = range;
  if (to <= from || has(scene, from, HAS.nobody)) return null;
  const letters = lettersOf(scene, range);
  return letters > 40 || (letters < 2 && !has(scene, from, HAS.pronoun)) ? null : range;
}

function lastOf(scene: Scene, classes: number, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (has(scene, at, classes)) return at;
  return -1;
}

const ENDS = HAS.verb | HAS.adjunct | HAS.adverb | HAS.time | HAS.cue | HAS.sourceBefore;

/** Whom a sentence is about: the words before its first verb or adverbial, where they are somebody. */
export function subjectOf(scene: Scene, { from, to }: Range): Range | null {
  let start = from;
  while (start < to && (has(scene, start, LEADING) || isComma(scene, start) || isDate(scene, start))) start++;
  const limit = Math.min(to, start + 24);
  for (let end = start; end < limit; end++) {
    if (scene.words[end]?.kind === 'word' && !(end > start && has(scene, end, ENDS))) continue;
    const range = { from: start, to: end };
    return isSomebody(scene, range) ? range : null;
  }
  return null;
}
