import type { Range } from '../grammar/paragraph';
import { has, isComma, isMark, type Scene } from './paragraph';
import { HAS } from './vocabulary';

const STOP =
  HAS.complementiser | HAS.adjunct | HAS.time | HAS.adverb | HAS.cue | HAS.verb | HAS.agent | HAS.hearer | HAS.connector | HAS.participle |
  HAS.sourceBefore | HAS.cueNoun; // biome-ignore format: a sum
const SOMEBODY = HAS.title | HAS.source | HAS.organisation | HAS.address | HAS.firstName | HAS.indefinite;
/** Longest phrase for a source, in words. */
const LONGEST = 24;

/** The noun phrase that begins at a word: «رئيس الجمعية يوسف القاسمي», with an apposition behind a comma; null where none begins. */
export function phraseFrom(scene: Scene, from: number, limit: number): Range | null {
  if (has(scene, from, HAS.pronoun)) return { from, to: from + 1 };
  const high = Math.min(limit, from + LONGEST);
  let at = core(scene, from, high);
  if (at === from) return null;
  if (isComma(scene, at) && has(scene, at + 1, HAS.title | HAS.source) && at + 1 < high) {
    const end = core(scene, at + 1, high);
    if (scene.words[end]?.kind !== 'word') at = end;
  }
  return { from, to: at };
}

function core(scene: Scene, from: number, high: number): number {
  let at = from;
  for (; at < high && scene.words[at]?.kind === 'word'; at++) {
    // A word that can name somebody is no verb here: «عضو», «علي».
    if (has(scene, at, STOP) && !(has(scene, at, SOMEBODY) && !has(scene, at, HAS.cue | HAS.verb)) && !carriesOn(scene, from, at)) break;
  }
  return at;
}

/** «مصدر في الشرطة», not «مصدر في مؤتمر» and not «الوزير في الشرطة». */
const carriesOn = (scene: Scene, head: number, at: number): boolean =>
  at > head &&
  has(scene, at, HAS.nounPreposition) &&
  has(scene, head, HAS.source | HAS.indefinite) &&
  scene.words[at + 1]?.kind === 'word' &&
  !has(scene, at + 1, HAS.occasion | HAS.time | HAS.pronoun | HAS.complementiser);

/** Whether a phrase begins like somebody who can speak, or holds a name. */
export function isSomeone(scene: Scene, { from, to }: Range): boolean {
  if (has(scene, from, HAS.nobody)) return false;
  if (has(scene, from, SOMEBODY | HAS.pronoun)) return true;
  for (let at = from; at < to; at++) if (has(scene, at, HAS.firstName)) return true;
  return false;
}

/** What a verb praises or names is no part of who does: «وصف الوزير الخطة». */
export function withoutObject(scene: Scene, { from, to }: Range): Range {
  if (has(scene, from, HAS.firstName)) return { from, to: Math.min(to, from + 2) };
  let end = from + 1;
  while (end < to && (isAdjective(scene, end) || has(scene, end, HAS.firstName) || has(scene, end - 1, HAS.firstName))) end++;
  const definite = scene.words[from]?.key.startsWith('ال');
  return { from, to: definite ? end : Math.min(to, Math.max(end, from + 2)) };
}

const isAdjective = ({ words }: Scene, at: number): boolean => /^ال.+(?:ي|يه|ية)$/.test(words[at]?.key ?? '');

/** «بحسب الوزير», «وفقا للوزير», «على حد قول الوزير», «على حد تعبيره». */
export function sourceAt(scene: Scene, at: number, to: number): { speaker: Range; end: number } | null {
  const extent = scene.words[at + 1]?.key === 'حد';
  if (!extent && !has(scene, at, HAS.sourceBefore)) return null;
  let next = extent ? at + 2 : at + 1;
  // «جاء في بيان الوزارة»: what only comes is no source.
  if (!extent && has(scene, at, HAS.verb)) {
    if (!has(scene, next, HAS.nounPreposition)) return null;
    next++;
  }
  while (has(scene, next, HAS.cue | HAS.adverb) && next < at + 3) next++;
  if (has(scene, next, HAS.cueNoun)) {
    const owner = phraseFrom(scene, next + 1, to);
    return { speaker: owner ?? { from: next, to: next + 1 }, end: owner?.to ?? next + 1 };
  }
  // «للوزير»: «to the», which elsewhere begins an adverbial.
  const bound = has(scene, next, HAS.adjunct) && !has(scene, next, HAS.nounPreposition);
  const rest = bound ? phraseFrom(scene, next + 1, to) : null;
  const speaker = bound ? { from: next, to: rest?.to ?? next + 1 } : phraseFrom(scene, next, to);
  return speaker && { speaker, end: speaker.to };
}

/** Whom a sentence is about: the first phrase that names somebody, outside adverbials and before what is reported. */
export function subjectOf(scene: Scene, { from, to }: Range): Range | null {
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const word = scene.words[at];
    if (word?.kind === 'quotation' || has(scene, at, HAS.complementiser) || isMark(scene, at, ':')) return null;
    if (
      !has(scene, at, HAS.title | HAS.address | HAS.firstName | HAS.source) ||
      has(scene, at, HAS.adjunct) ||
      has(scene, at - 1, HAS.adjunct)
    )
      continue;
    return phraseFrom(scene, at, to);
  }
  return null;
}
