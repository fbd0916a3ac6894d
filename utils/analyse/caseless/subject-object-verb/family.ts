import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';
import type { Attribution } from '../../quotes/attribution';
import { type Family, firstOf, makeAttribution, type QuotePosition } from '../family';
import { COLONS, endsLikeClause, has, isComma, isMark, isQuotation, lettersIn, MAX_SEARCH_WORDS, type Paragraph } from '../paragraph';
import { contentEnd, endsLikeSpeaker, isWordAt, lettersOf } from '../phrases';
import { HAS } from '../vocabulary';
import { phraseBefore, phraseWithin } from './phrase';

/** The rules for languages in which the verb follows the reported words, as in «山田市長は「…」と述べた» (Mayor Yamada said “…”). */
export const sov: Family = {
  find: firstOf(reported, source, beside),
  findIndirect,
  subjectOf,
};

/** The cue classes of verbs that report indirect speech. */
const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed', 'believed']);
/** The maximum distance between the particle «と» and its verb, and between a quotation and its «と», in words. */
const MAX_VERB_DISTANCE = 24;
/** The words after which a quotation is only part of the reported clause. After any other word, the quotation is the whole clause. */
const PART_OF_CLAUSE = new Set(['が', 'は', 'を', 'の', 'も']);

const cueAt = (paragraph: Paragraph, at: number): CueClass | null =>
  has(paragraph, at, HAS.notCue | HAS.namer) ? null : (paragraph.words[at]?.cue ?? null);

/** Returns the index of the first reporting verb in a range, or −1 if a quotation comes first or there is no such verb. */
function verbAfter(paragraph: Paragraph, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + MAX_VERB_DISTANCE); at++) {
    if (isQuotation(paragraph, at)) return -1;
    if (cueAt(paragraph, at)) return at;
  }
  return -1;
}

/** Finds the source of a quotation that is followed by «と» and a reporting verb. */
function reported(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const joint = jointAfter(paragraph, position);
  if (joint < 0) return null;
  const verb = cueAt(paragraph, joint) ? joint : verbAfter(paragraph, joint + 1, position.right);
  const agent = verb <= joint ? null : agentBefore(paragraph, joint + 1, verb);
  const between = agent ?? (verb <= joint ? null : topicIn(paragraph, joint + 1, verb));
  const afterVerb = verb < 0 ? null : speakerAfterVerb(paragraph, verb, position);
  const topic = topicBefore(paragraph, position);
  const cue = verb < 0 ? null : { from: verb, to: verb + 1 };
  const cueClass = verb < 0 ? 'said' : cueAt(paragraph, verb);
  const speaker = between ?? afterVerb ?? topic?.phrase ?? null;
  if (verb < 0 && (!speaker || !looksSaid(paragraph, position))) return null;
  const rule = agent ? 'passive' : between ? 'after' : afterVerb ? 'inverted' : 'before';
  const besides = between ?? afterVerb;
  const content = contentOf(paragraph, position, joint, topic && (topic.at === position.at - 1 || !besides) ? topic.at : null);
  return makeAttribution(content ? (rule === 'before' ? 'beforeClause' : rule) : rule, speaker, cue, cueClass, content);
}

const looksSaid = (paragraph: Paragraph, { at }: QuotePosition): boolean =>
  endsLikeClause(paragraph, at) || lettersIn(paragraph.text, paragraph.words[at] ?? { start: 0, end: 0 }) > 10;

/** Returns the index of the «と» after a quotation or after words that continue the quotation, or −1 if there is none. */
function jointAfter(paragraph: Paragraph, { at, right }: QuotePosition): number {
  const next = isComma(paragraph, at + 1) ? at + 2 : at + 1;
  if (has(paragraph, next, HAS.namer)) return -1;
  if (has(paragraph, next, HAS.complementiser)) return isQuotation(paragraph, next + 1) ? -1 : next;
  for (let joint = next; joint < Math.min(right, at + MAX_VERB_DISTANCE); joint++) {
    if (isMark(paragraph, joint, '。')) return -1;
    if (!has(paragraph, joint, HAS.complementiser)) continue;
    if (cueAt(paragraph, joint) || verbAfter(paragraph, joint + 1, Math.min(right, joint + 8)) > 0) return joint;
  }
  return -1;
}

/** Returns the reported clause, such as «計画が「無謀だ」» (that the plan was “reckless”), or `null` if it consists of the quotation alone. */
function contentOf(paragraph: Paragraph, { at, left }: QuotePosition, joint: number, topic: number | null): Range | null {
  const whole = joint === at + 1 || (joint === at + 2 && isComma(paragraph, at + 1));
  const inner = PART_OF_CLAUSE.has(paragraph.words[at - 1]?.key ?? '') && topic !== at - 1;
  if (whole && !inner) return null;
  let from = topic === null ? at : topic + 1;
  if (topic === null && inner) for (from = at; from > left && isWordAt(paragraph, from - 1); ) from--;
  while (from < at && isComma(paragraph, from)) from++;
  return { from: Math.max(from, left), to: whole ? at + 1 : joint };
}

/** Returns the agent directly before a passive verb, as in «と専門家に指摘された» (was pointed out by experts), or `null`. */
function agentBefore(paragraph: Paragraph, from: number, verb: number): Range | null {
  const passive = /[さかわら]$|れ$/u.test(paragraph.words[verb]?.key ?? '') && has(paragraph, verb - 1, HAS.agent);
  const phrase = passive ? phraseBefore(paragraph, verb - 1, from) : null;
  return phrase && endsLikeSpeaker(paragraph, phrase) ? phrase : null;
}

/** Searches a range from its end for a subject or topic that can be a speaker. Returns `null` if there is none. */
function topicIn(paragraph: Paragraph, from: number, to: number): Range | null {
  for (let at = to - 1; at > from; at--) {
    const phrase = has(paragraph, at, HAS.topic) ? phraseBefore(paragraph, at, from) : null;
    if (phrase && endsLikeSpeaker(paragraph, phrase)) return phrase;
  }
  return null;
}

/** Finds, before a quotation, the nearest phrase that a particle marks as a possible speaker, and the index of that particle. */
function topicBefore(paragraph: Paragraph, { at, from }: QuotePosition): { phrase: Range; at: number } | null {
  for (let topic = at - 1; topic > Math.max(from, at - MAX_SEARCH_WORDS); topic--) {
    const phrase = has(paragraph, topic, HAS.topic) ? phraseBefore(paragraph, topic, from) : null;
    if (phrase && endsLikeSpeaker(paragraph, phrase)) return { phrase, at: topic };
  }
  return null;
}

/** Returns the speaker after the verb, as in «と話すのは、佐藤さんだ» (says Sato) and «と話す佐藤さんは…» (Sato, who says …), or `null` if there is none. */
function speakerAfterVerb(paragraph: Paragraph, verb: number, { to }: QuotePosition): Range | null {
  let at = verb + 1;
  while (at < verb + 4 && /^[たてる]$|^いる$|^のは$/.test(paragraph.words[at]?.key ?? '')) at++;
  if (isComma(paragraph, at) && paragraph.words[at - 1]?.key === 'のは') at++;
  else if (!isWordAt(paragraph, at)) return null;
  return phraseWithin(paragraph, at, Math.min(to, at + MAX_SEARCH_WORDS));
}

/** Finds the source phrase before a quotation, as in «関係者によると、「…」という» (“…”, according to people involved). */
function source(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at - 1; at > Math.max(position.left, position.at - MAX_SEARCH_WORDS); at--) {
    if (!has(paragraph, at, HAS.sourceAfter)) continue;
    const speaker = phraseBefore(paragraph, at, position.left);
    if (!speaker) return null;
    const from = isComma(paragraph, at + 1) ? at + 2 : at + 1;
    const to = reportEnd(paragraph, position.at + 1, position.to);
    return makeAttribution(
      'accordingTo',
      speaker,
      { from: at, to: at + 1 },
      'said',
      from === position.at && to === position.at + 1 ? null : { from, to },
    );
  }
  return null;
}

/** Returns the end of the reported words, excluding a final «という». */
function reportEnd(paragraph: Paragraph, from: number, to: number): number {
  const end = contentEnd(paragraph, from, to);
  return end > from && (has(paragraph, end - 1, HAS.namer | HAS.complementiser) || paragraph.words[end - 1]?.key === 'という')
    ? end - 1
    : end;
}

/** Finds a speaker who is named beside the quotation without a verb, as in «佐藤さんは「…」。», «山田市長「…」» and «山田市長：「…」». */
function beside(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  const { at, left } = position;
  const ends = contentEnd(paragraph, at + 1, position.to) === at + 1;
  const cue = { from: at - 1, to: at };
  if (isMark(paragraph, at - 1, COLONS)) {
    const speaker = phraseBefore(paragraph, at - 1, left);
    return speaker && endsLikeSpeaker(paragraph, speaker) ? makeAttribution('colon', speaker, cue, 'said') : null;
  }
  if (!ends || lettersIn(paragraph.text, paragraph.words[at] ?? { start: 0, end: 0 }) < 5) return null;
  const topic = has(paragraph, at - 1, HAS.topic);
  const speaker = phraseBefore(paragraph, topic ? at - 1 : at, left);
  if (!speaker || !endsLikeSpeaker(paragraph, speaker)) return null;
  if (topic) return makeAttribution('before', speaker, null, 'said');
  return speaker.from === position.from && has(paragraph, at - 1, HAS.title | HAS.address | HAS.source)
    ? makeAttribution('colon', speaker, null, 'said')
    : null;
}

function findIndirect(paragraph: Paragraph, { from, to }: Range): Attribution | null {
  const end = contentEnd(paragraph, from, to);
  for (let at = from + 1; at < Math.min(end, from + MAX_SEARCH_WORDS); at++) {
    if (!has(paragraph, at, HAS.sourceAfter)) continue;
    const speaker = phraseBefore(paragraph, at, from);
    const content = { from: isComma(paragraph, at + 1) ? at + 2 : at + 1, to: reportEnd(paragraph, at + 1, to) };
    if (speaker && lettersOf(paragraph, content) >= 4)
      return makeAttribution('indirect', speaker, { from: at, to: at + 1 }, 'said', content);
  }
  for (let joint = end - 1; joint > Math.max(from, end - MAX_VERB_DISTANCE); joint--) {
    if (!has(paragraph, joint, HAS.complementiser)) continue;
    const verb = cueAt(paragraph, joint) ? joint : verbAfter(paragraph, joint + 1, Math.min(end, joint + 8));
    const cueClass = verb < 0 ? null : cueAt(paragraph, verb);
    if (!cueClass || !REPORTING.has(cueClass)) continue;
    const topic = firstTopic(paragraph, from, joint);
    if (!topic) return null;
    const content = { from: isComma(paragraph, topic.at + 1) ? topic.at + 2 : topic.at + 1, to: joint };
    return lettersOf(paragraph, content) >= 4
      ? makeAttribution('indirect', topic.phrase, { from: verb, to: verb + 1 }, cueClass, content)
      : null;
  }
  return null;
}

function firstTopic(paragraph: Paragraph, from: number, to: number): { phrase: Range; at: number } | null {
  for (let at = from + 1; at < Math.min(to, from + MAX_SEARCH_WORDS); at++) {
    const phrase = has(paragraph, at, HAS.topic) ? phraseBefore(paragraph, at, from) : null;
    if (phrase && endsLikeSpeaker(paragraph, phrase)) return { phrase, at };
  }
  return null;
}

/** Returns the subject of a sentence, which is its first topic that can be a speaker, or `null` if there is none. */
function subjectOf(paragraph: Paragraph, { from, to }: Range): Range | null {
  let end = from;
  while (end < to && !isQuotation(paragraph, end)) end++;
  return firstTopic(paragraph, from, end)?.phrase ?? null;
}
