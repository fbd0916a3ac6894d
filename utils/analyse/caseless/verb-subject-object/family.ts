import type { CueClass } from '../../../languages/pack';
import type { Range } from '../../grammar/paragraph';
import type { Attribution } from '../../quotes/attribution';
import { type Family, firstOf, makeAttribution, type QuotePosition } from '../family';
import { has, isComma, isMark, isQuotation, MAX_SEARCH_WORDS, type Paragraph } from '../paragraph';
import { contentEnd, isWordAt, lettersOf } from '../phrases';
import { HAS } from '../vocabulary';
import { beginsLikeSpeaker, phraseFrom, sourceAt, subjectOf, withoutObject } from './phrase';

/** The rules for languages in which the verb precedes its subject, as in «قال الوزير: «…»» (the minister said: “…”). */
export const vso: Family = {
  find: firstOf(before, after, source, tail, beside),
  findIndirect,
  subjectOf,
};

/** The cue classes of verbs that report indirect speech. */
const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed', 'believed', 'asked']);
const REPORTS = HAS.cue | HAS.participle | HAS.cueNoun;
/** The maximum number of words that state a time or manner between a source and the reported words. */
const MAX_OCCASION_WORDS = 14;

/** Attributes a quotation to the source of the nearest reporting verb or noun before it. */
function before(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at - 1; at >= Math.max(position.left, position.at - MAX_SEARCH_WORDS); at--) {
    if (!has(paragraph, at, REPORTS) || isNoun(paragraph, at)) continue;
    const { speaker, end, rule } = cueSource(paragraph, at, position.from, position.at);
    const cueClass = paragraph.words[at]?.cue ?? 'said';
    const tight =
      end >= position.at ||
      isMark(paragraph, position.at - 1, ':') ||
      (isComma(paragraph, position.at - 1) && position.at - end <= MAX_OCCASION_WORDS);
    const from = clauseFrom(paragraph, end, position.at);
    const content = tight && from === position.at ? null : { from, to: contentEnd(paragraph, position.at + 1, position.to) };
    return makeAttribution(rule === 'before' && content ? 'beforeClause' : rule, speaker, { from: at, to: at + 1 }, cueClass, content);
  }
  return null;
}

/** Returns whether a word is spelt like a verb but is a noun, as in «على حد قول» (in the words of). */
const isNoun = (paragraph: Paragraph, at: number): boolean =>
  has(paragraph, at, HAS.cue) && has(paragraph, at - 1, HAS.adjunct | HAS.sourceBefore);

/** Returns the index at which the reported words begin: at «أن» (that) or, if there is none, at the quotation (`at`). */
function clauseFrom(paragraph: Paragraph, from: number, at: number): number {
  for (let next = from; next < at; next++) {
    if (isMark(paragraph, next, ':')) return at;
    if (has(paragraph, next, HAS.complementiser)) return next;
  }
  return at;
}

/** The source of the words that a cue reports. */
interface CueSource {
  readonly speaker: Range | null;
  /** The index of the first word after both the cue and the speaker. */
  readonly end: number;
  readonly rule: Attribution['rule'];
}

/**
 * Returns the source of the cue at the given word. Depending on the cue, it is the phrase after the cue or after «عن» (from), the subject
 * before the cue, or the source of an earlier cue.
 */
function cueSource(paragraph: Paragraph, at: number, low: number, limit: number): CueSource {
  if (has(paragraph, at, HAS.participle)) return { speaker: earlierSource(paragraph, at, low), end: at + 1, rule: 'participle' };
  if (has(paragraph, at, HAS.cueNoun)) {
    const agent = agentBefore(paragraph, at, low);
    if (agent) return { speaker: agent, end: at + 1, rule: 'before' };
    const owner = phraseFrom(paragraph, at + 1, limit);
    return { speaker: owner ?? { from: at, to: at + 1 }, end: owner?.to ?? at + 1, rule: owner ? 'accordingTo' : 'nominal' };
  }
  if (has(paragraph, at, HAS.relay)) {
    for (let next = at + 1; next < Math.min(limit, at + 8); next++) {
      const quoted = has(paragraph, next, HAS.agent) ? phraseFrom(paragraph, next + 1, limit) : null;
      if (quoted) return { speaker: quoted, end: quoted.to, rule: 'before' };
    }
  }
  let next = at + 1;
  while (next < limit && (has(paragraph, next, HAS.adverb | HAS.hearer | HAS.time) || describesHearer(paragraph, next))) next++;
  const phrase = phraseFrom(paragraph, next, limit);
  const cueClass = paragraph.words[at]?.cue;
  const own = phrase && (cueClass === 'called' || cueClass === 'judged') ? withoutObject(paragraph, phrase) : phrase;
  if (own) return { speaker: own, end: own.to, rule: 'before' };
  return { speaker: subjectBefore(paragraph, at, low), end: at + 1, rule: 'before' };
}

/**
 * Returns whether a word is an adjective that describes the hearer, that is, the person or medium spoken to. The hearer stands before it,
 * and neither word has an article, as in «لقناة محلية» (to a local channel).
 */
function describesHearer(paragraph: Paragraph, at: number): boolean {
  const { key, bits } = paragraph.words[at] ?? { key: '', bits: 0 };
  return has(paragraph, at - 1, HAS.hearer) && bits === 0 && /[ةي]$/u.test(key) && !key.startsWith('ال');
}

/** Returns the source of the verb before a participle such as «مضيفا» (adding), or `null` if there is none. */
function earlierSource(paragraph: Paragraph, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - MAX_SEARCH_WORDS); back--)
    if (has(paragraph, back, HAS.cue) && !isNoun(paragraph, back)) return cueSource(paragraph, back, low, at).speaker;
  return null;
}

/** Returns the source between «عن» and a reporting noun, as in «عن الوزير قوله» (quoting the minister), or `null` if there is none. */
function agentBefore(paragraph: Paragraph, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - 16); back--) {
    if (isMark(paragraph, back, ':') || isQuotation(paragraph, back)) return null;
    if (has(paragraph, back, HAS.agent)) return phraseFrom(paragraph, back + 1, at);
  }
  return null;
}

/** Returns the subject before its verb, as in «الوزير قال» (the minister said), or `null` if there is none. */
function subjectBefore(paragraph: Paragraph, at: number, low: number): Range | null {
  let from = low;
  while (from < at && (has(paragraph, from, HAS.connector | HAS.adverb) || isComma(paragraph, from))) from++;
  const phrase = phraseFrom(paragraph, from, at);
  if (!phrase || !beginsLikeSpeaker(paragraph, phrase)) return null;
  for (let between = phrase.to; between < at; between++)
    if (!has(paragraph, between, HAS.adverb) && !isComma(paragraph, between)) return null;
  return phrase;
}

/** Finds the source directly after a quotation, as in ««…»، قال الوزير» (“…”, said the minister), unless more reported words follow. */
function after(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  let at = position.at + 1;
  if (isComma(paragraph, at) || isMark(paragraph, at, '—–-')) at++;
  while (has(paragraph, at, HAS.adverb | HAS.time) || (has(paragraph, at, HAS.adjunct) && has(paragraph, at + 1, HAS.cue))) at++;
  return closing(paragraph, at, position.right, 'inverted');
}

/** Finds the source after the verb or the word for «according to» («بحسب») at index `at`. Ignores a verb followed by reported words. */
function closing(paragraph: Paragraph, at: number, to: number, rule: 'inverted' | 'tail'): Attribution | null {
  const named = sourceAt(paragraph, at, to);
  if (named) return makeAttribution('accordingTo', named.speaker, { from: at, to: at + 1 }, 'said');
  if (!has(paragraph, at, HAS.cue)) return null;
  const { speaker, end } = cueSource(paragraph, at, at, to);
  for (let next = end; next < Math.min(to, end + MAX_OCCASION_WORDS); next++) {
    if (has(paragraph, next, HAS.complementiser) || isMark(paragraph, next, ':')) return null;
    if (!isWordAt(paragraph, next)) break;
  }
  if (!speaker && (rule === 'tail' || (isWordAt(paragraph, end) && !has(paragraph, end, HAS.adverb | HAS.hearer | HAS.adjunct))))
    return null;
  return makeAttribution(rule, speaker, { from: at, to: at + 1 }, paragraph.words[at]?.cue ?? 'said');
}

/** Finds the source phrase before a quotation, as in «بحسب أرقام الهيئة، …» (according to the agency's figures). */
function source(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.left; at < Math.min(position.at, position.left + MAX_SEARCH_WORDS); at++) {
    const named = sourceAt(paragraph, at, position.at);
    if (!named) continue;
    const from = isComma(paragraph, named.end) || isMark(paragraph, named.end, ':') ? named.end + 1 : named.end;
    const content = from === position.at ? null : { from, to: contentEnd(paragraph, position.at + 1, position.to) };
    return makeAttribution('accordingTo', named.speaker, { from: at, to: at + 1 }, 'said', content);
  }
  return null;
}

/** Finds the source at the end of the sentence, as in «…، بحسب الوزير.» (according to the minister). */
function tail(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + MAX_SEARCH_WORDS); at++) {
    const said = isComma(paragraph, at) ? closing(paragraph, at + 1, position.to, 'tail') : null;
    if (said) return { ...said, content: { from: position.left, to: at } };
  }
  return null;
}

/** Finds the name before a colon, as in «يوسف القاسمي: «…»». */
function beside(paragraph: Paragraph, position: QuotePosition): Attribution | null {
  if (!isMark(paragraph, position.at - 1, ':')) return null;
  const speaker = phraseFrom(paragraph, position.left, position.at - 1);
  return speaker?.to === position.at - 1 && beginsLikeSpeaker(paragraph, speaker)
    ? makeAttribution('colon', speaker, { from: position.at - 1, to: position.at }, 'said')
    : null;
}

function findIndirect(paragraph: Paragraph, { from, to }: Range): Attribution | null {
  const end = contentEnd(paragraph, from, to);
  for (let at = from; at < Math.min(end, from + MAX_SEARCH_WORDS); at++) {
    const named = sourceAt(paragraph, at, end);
    if (named && at === from && isComma(paragraph, named.end)) {
      const content = { from: named.end + 1, to: end };
      return lettersOf(paragraph, content) >= 8
        ? makeAttribution('indirect', named.speaker, { from: at, to: at + 1 }, 'said', content)
        : null;
    }
    if (named && isComma(paragraph, at - 1))
      return makeAttribution('indirect', named.speaker, { from: at, to: at + 1 }, 'said', { from, to: at - 1 });
    const cueClass = paragraph.words[at]?.cue;
    if (!cueClass || !REPORTING.has(cueClass) || !has(paragraph, at, HAS.cue) || isNoun(paragraph, at)) continue;
    const { speaker, end: speakerEnd } = cueSource(paragraph, at, from, end);
    const that = clauseFrom(paragraph, speakerEnd, Math.min(end, speakerEnd + MAX_OCCASION_WORDS));
    if (!has(paragraph, that, HAS.complementiser)) continue;
    const content = { from: that, to: end };
    return lettersOf(paragraph, content) >= 8 ? makeAttribution('indirect', speaker, { from: at, to: at + 1 }, cueClass, content) : null;
  }
  return null;
}
