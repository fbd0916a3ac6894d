import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import { type Family, type Found, found, type Place } from './frame';
import { COLONS, endsLikeClause, has, isComma, isMark, isQuotation, lettersIn, REACH, type Scene } from './paragraph';
import { contentEnd, isSomebody, isWordAt, lettersOf } from './phrases';
import { phraseBefore, phraseWithin } from './sov-phrase';
import { HAS } from './vocabulary';

/** Speaker, words, verb: «山田市長は「…」と述べた», «「…」と山田市長は話す», «関係者によると、…». */
export const sov: Family = {
  find: (scene, place) => reported(scene, place) ?? source(scene, place) ?? beside(scene, place),
  findIndirect,
  subjectOf,
};

const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed', 'believed']);
/** How far behind «と» its verb may stand, in words. */
const VERB_WITHIN = 24;
/** Words right before a quotation that make it part of what is reported; after others it is the whole. */
const PART_OF_CLAUSE = new Set(['が', 'は', 'を', 'の', 'も']);

const cueAt = (scene: Scene, at: number): CueClass | null =>
  has(scene, at, HAS.notCue | HAS.namer) ? null : (scene.words[at]?.cue ?? null);

/** The verb behind «と», at most up to the next quotation or the end of the sentence. */
function verbAfter(scene: Scene, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
    if (isQuotation(scene, at)) return -1;
    if (cueAt(scene, at)) return at;
  }
  return -1;
}

function reported(scene: Scene, place: Place): Found | null {
  const joint = jointAfter(scene, place);
  if (joint < 0) return null;
  const verb = cueAt(scene, joint) ? joint : verbAfter(scene, joint + 1, place.right);
  const agent = verb <= joint ? null : agentBefore(scene, joint + 1, verb);
  const between = agent ?? (verb <= joint ? null : topicIn(scene, joint + 1, verb));
  const behind = verb < 0 ? null : behindVerb(scene, verb, place);
  const topic = topicBefore(scene, place);
  const cue = verb < 0 ? null : { from: verb, to: verb + 1 };
  const cueClass = verb < 0 ? 'said' : cueAt(scene, verb);
  const speaker = between ?? behind ?? topic?.phrase ?? null;
  if (verb < 0 && (!speaker || !looksSaid(scene, place))) return null;
  const rule = agent ? 'passive' : between ? 'after' : behind ? 'inverted' : 'before';
  const besides = between ?? behind;
  const content = contentOf(scene, place, joint, topic && (topic.at === place.at - 1 || !besides) ? topic.at : null);
  return found(content ? (rule === 'before' ? 'beforeClause' : rule) : rule, speaker, cue, cueClass, content);
}

const looksSaid = (scene: Scene, { at }: Place): boolean =>
  endsLikeClause(scene, at) || lettersIn(scene.text, scene.words[at] ?? { start: 0, end: 0 }) > 10;

/** The «と» of the reported clause: right behind the quotation, or behind the words that go on with it; −1 if there is none. */
function jointAfter(scene: Scene, { at, right }: Place): number {
  const next = isComma(scene, at + 1) ? at + 2 : at + 1;
  if (has(scene, next, HAS.namer)) return -1;
  if (has(scene, next, HAS.complementiser)) return isQuotation(scene, next + 1) ? -1 : next;
  for (let joint = next; joint < Math.min(right, at + VERB_WITHIN); joint++) {
    if (isMark(scene, joint, '。')) return -1;
    if (!has(scene, joint, HAS.complementiser)) continue;
    if (cueAt(scene, joint) || verbAfter(scene, joint + 1, Math.min(right, joint + 8)) > 0) return joint;
  }
  return -1;
}

/** «市長は計画が「無謀だ」と述べた»: the clause from behind the topic on; null where the marks hold all of it. */
function contentOf(scene: Scene, { at, left }: Place, joint: number, topic: number | null): Range | null {
  const whole = joint === at + 1 || (joint === at + 2 && isComma(scene, at + 1));
  const inner = PART_OF_CLAUSE.has(scene.words[at - 1]?.key ?? '') && topic !== at - 1;
  if (whole && !inner) return null;
  let from = topic === null ? at : topic + 1;
  if (topic === null && inner) for (from = at; from > left && isWordAt(scene, from - 1); ) from--;
  while (from < at && isComma(scene, from)) from++;
  return { from: Math.max(from, left), to: whole ? at + 1 : joint };
}

/** «と専門家に指摘された»: who does what is done, right before a passive verb. */
function agentBefore(scene: Scene, from: number, verb: number): Range | null {
  const passive = /[さかわら]$|れ$/u.test(scene.words[verb]?.key ?? '') && has(scene, verb - 1, HAS.agent);
  const phrase = passive ? phraseBefore(scene, verb - 1, from) : null;
  return phrase && isSomebody(scene, phrase) ? phrase : null;
}

/** The last subject or topic of a range that can speak. */
function topicIn(scene: Scene, from: number, to: number): Range | null {
  for (let at = to - 1; at > from; at--) {
    const phrase = has(scene, at, HAS.topic) ? phraseBefore(scene, at, from) : null;
    if (phrase && isSomebody(scene, phrase)) return phrase;
  }
  return null;
}

/** The subject or topic nearest before the quotation that can speak. */
function topicBefore(scene: Scene, { at, from }: Place): { phrase: Range; at: number } | null {
  for (let topic = at - 1; topic > Math.max(from, at - REACH); topic--) {
    const phrase = has(scene, topic, HAS.topic) ? phraseBefore(scene, topic, from) : null;
    if (phrase && isSomebody(scene, phrase)) return { phrase, at: topic };
  }
  return null;
}

/** «と話すのは、店主の佐藤さんだ», «と話す佐藤さんは…»: who speaks stands behind the verb. */
function behindVerb(scene: Scene, verb: number, { to }: Place): Range | null {
  let at = verb + 1;
  while (at < verb + 4 && /^[たてる]$|^いる$|^のは$/.test(scene.words[at]?.key ?? '')) at++;
  if (isComma(scene, at) && scene.words[at - 1]?.key === 'のは') at++;
  else if (!isWordAt(scene, at)) return null;
  return phraseWithin(scene, at, Math.min(to, at + REACH));
}

/** «関係者によると、「…」という». */
function source(scene: Scene, place: Place): Found | null {
  for (let at = place.at - 1; at > Math.max(place.left, place.at - REACH); at--) {
    if (!has(scene, at, HAS.sourceAfter)) continue;
    const speaker = phraseBefore(scene, at, place.left);
    if (!speaker) return null;
    const from = isComma(scene, at + 1) ? at + 2 : at + 1;
    const to = reportEnd(scene, place.at + 1, place.to);
    return found('accordingTo', speaker, { from: at, to: at + 1 }, 'said', from === place.at && to === place.at + 1 ? null : { from, to });
  }
  return null;
}

/** The end of a report that «という» closes. */
function reportEnd(scene: Scene, from: number, to: number): number {
  const end = contentEnd(scene, from, to);
  return end > from && (has(scene, end - 1, HAS.namer | HAS.complementiser) || scene.words[end - 1]?.key === 'という') ? end - 1 : end;
}

/** «佐藤さんは「…」。», «山田市長「…」», «山田市長：「…」»: no verb at all. */
function beside(scene: Scene, place: Place): Found | null {
  const { at, left } = place;
  const ends = contentEnd(scene, at + 1, place.to) === at + 1;
  const cue = { from: at - 1, to: at };
  if (isMark(scene, at - 1, COLONS)) {
    const speaker = phraseBefore(scene, at - 1, left);
    return speaker && isSomebody(scene, speaker) ? found('colon', speaker, cue, 'said') : null;
  }
  if (!ends || lettersIn(scene.text, scene.words[at] ?? { start: 0, end: 0 }) < 5) return null;
  const topic = has(scene, at - 1, HAS.topic);
  const speaker = phraseBefore(scene, topic ? at - 1 : at, left);
  if (!speaker || !isSomebody(scene, speaker)) return null;
  if (topic) return found('before', speaker, null, 'said');
  return speaker.from === place.from && has(scene, at - 1, HAS.title | HAS.address | HAS.source)
    ? found('colon', speaker, null, 'said')
    : null;
}

function findIndirect(scene: Scene, { from, to }: Range): Found | null {
  const end = contentEnd(scene, from, to);
  for (let at = from + 1; at < Math.min(end, from + REACH); at++) {
    if (!has(scene, at, HAS.sourceAfter)) continue;
    const speaker = phraseBefore(scene, at, from);
    const content = { from: isComma(scene, at + 1) ? at + 2 : at + 1, to: reportEnd(scene, at + 1, to) };
    if (speaker && lettersOf(scene, content) >= 4) return found('indirect', speaker, { from: at, to: at + 1 }, 'said', content);
  }
  for (let joint = end - 1; joint > Math.max(from, end - VERB_WITHIN); joint--) {
    if (!has(scene, joint, HAS.complementiser)) continue;
    const verb = cueAt(scene, joint) ? joint : verbAfter(scene, joint + 1, Math.min(end, joint + 8));
    const cueClass = verb < 0 ? null : cueAt(scene, verb);
    if (!cueClass || !REPORTING.has(cueClass)) continue;
    const topic = firstTopic(scene, from, joint);
    if (!topic) return null;
    const content = { from: isComma(scene, topic.at + 1) ? topic.at + 2 : topic.at + 1, to: joint };
    return lettersOf(scene, content) >= 4 ? found('indirect', topic.phrase, { from: verb, to: verb + 1 }, cueClass, content) : null;
  }
  return null;
}

function firstTopic(scene: Scene, from: number, to: number): { phrase: Range; at: number } | null {
  for (let at = from + 1; at < Math.min(to, from + REACH); at++) {
    const phrase = has(scene, at, HAS.topic) ? phraseBefore(scene, at, from) : null;
    if (phrase && isSomebody(scene, phrase)) return { phrase, at };
  }
  return null;
}

/** Whom a sentence is about: its first topic that can speak. */
function subjectOf(scene: Scene, { from, to }: Range): Range | null {
  let end = from;
  while (end < to && !isQuotation(scene, end)) end++;
  return firstTopic(scene, from, end)?.phrase ?? null;
}
