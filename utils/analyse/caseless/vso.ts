import type { CueClass } from '../../languages/pack';
import type { Range } from '../grammar/paragraph';
import { type Family, type Found, found, type QuotePosition } from './frame';
import { has, isComma, isMark, isQuotation, type Paragraph, REACH } from './paragraph';
import { contentEnd, isWordAt, lettersOf } from './phrases';
import { HAS } from './vocabulary';
import { isSomeone, phraseFrom, sourceAt, subjectOf, withoutObject } from './vso-phrase';

/** Verb, speaker, words: «قال الوزير: «…»», ««…»، بحسب المتحدث», «أكد الوزير أن …». */
export const vso: Family = {
  find: (paragraph, position) =>
    before(paragraph, position) ??
    after(paragraph, position) ??
    source(paragraph, position) ??
    tail(paragraph, position) ??
    beside(paragraph, position),
  findIndirect,
  subjectOf,
};

const REPORTING: ReadonlySet<CueClass> = new Set(['said', 'claimed', 'denied', 'warned', 'promised', 'agreed', 'believed', 'asked']);
const REPORTS = HAS.cue | HAS.participle | HAS.cueNoun;
/** Words of time and manner between a source and what is reported. */
const OCCASION = 14;

/** The reporting word nearest to the left of the quotation. */
function before(paragraph: Paragraph, position: QuotePosition): Found | null {
  for (let at = position.at - 1; at >= Math.max(position.left, position.at - REACH); at--) {
    if (!has(paragraph, at, REPORTS) || isNoun(paragraph, at)) continue;
    const { speaker, end, rule } = teller(paragraph, at, position.from, position.at);
    const cueClass = paragraph.words[at]?.cue ?? 'said';
    const tight =
      end >= position.at ||
      isMark(paragraph, position.at - 1, ':') ||
      (isComma(paragraph, position.at - 1) && position.at - end <= OCCASION);
    const from = clauseFrom(paragraph, end, position.at);
    const content = tight && from === position.at ? null : { from, to: contentEnd(paragraph, position.at + 1, position.to) };
    return found(rule === 'before' && content ? 'beforeClause' : rule, speaker, { from: at, to: at + 1 }, cueClass, content);
  }
  return null;
}

/** «على حد قول», «في حديث»: a verb's letters without its use. */
const isNoun = (paragraph: Paragraph, at: number): boolean =>
  has(paragraph, at, HAS.cue) && has(paragraph, at - 1, HAS.adjunct | HAS.sourceBefore);

/** Where the reported words begin: at «أن» or, without one, at the quotation. */
function clauseFrom(paragraph: Paragraph, from: number, at: number): number {
  for (let next = from; next < at; next++) {
    if (isMark(paragraph, next, ':')) return at;
    if (has(paragraph, next, HAS.complementiser)) return next;
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
function teller(paragraph: Paragraph, at: number, low: number, limit: number): Teller {
  if (has(paragraph, at, HAS.participle)) return { speaker: earlierTeller(paragraph, at, low), end: at + 1, rule: 'participle' };
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

/** «لقناة محلية»: an adjective without its article, as the hearer has none. */
function describesHearer(paragraph: Paragraph, at: number): boolean {
  const { key, bits } = paragraph.words[at] ?? { key: '', bits: 0 };
  return has(paragraph, at - 1, HAS.hearer) && bits === 0 && /[ةي]$/u.test(key) && !key.startsWith('ال');
}

/** «…، مضيفا»: the participle belongs to whom the verb before it belongs to. */
function earlierTeller(paragraph: Paragraph, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - REACH); back--)
    if (has(paragraph, back, HAS.cue) && !isNoun(paragraph, back)) return teller(paragraph, back, low, at).speaker;
  return null;
}

/** «نقلت الوكالة عن الوزير قوله». */
function agentBefore(paragraph: Paragraph, at: number, low: number): Range | null {
  for (let back = at - 1; back >= Math.max(low, at - 16); back--) {
    if (isMark(paragraph, back, ':') || isQuotation(paragraph, back)) return null;
    if (has(paragraph, back, HAS.agent)) return phraseFrom(paragraph, back + 1, at);
  }
  return null;
}

/** «الوزير قال», «وكان الوزير قد قال»: a subject that stands first. */
function subjectBefore(paragraph: Paragraph, at: number, low: number): Range | null {
  let from = low;
  while (from < at && (has(paragraph, from, HAS.connector | HAS.adverb) || isComma(paragraph, from))) from++;
  const phrase = phraseFrom(paragraph, from, at);
  if (!phrase || !isSomeone(paragraph, phrase)) return null;
  for (let between = phrase.to; between < at; between++)
    if (!has(paragraph, between, HAS.adverb) && !isComma(paragraph, between)) return null;
  return phrase;
}

/** ««…»، قال الوزير», and nothing reported behind it. */
function after(paragraph: Paragraph, position: QuotePosition): Found | null {
  let at = position.at + 1;
  if (isComma(paragraph, at) || isMark(paragraph, at, '—–-')) at++;
  while (has(paragraph, at, HAS.adverb | HAS.time) || (has(paragraph, at, HAS.adjunct) && has(paragraph, at + 1, HAS.cue))) at++;
  return closing(paragraph, at, position.right, 'inverted');
}

/** A verb or «بحسب» with its source, behind which nothing more is reported. */
function closing(paragraph: Paragraph, at: number, to: number, rule: 'inverted' | 'tail'): Found | null {
  const named = sourceAt(paragraph, at, to);
  if (named) return found('accordingTo', named.speaker, { from: at, to: at + 1 }, 'said');
  if (!has(paragraph, at, HAS.cue)) return null;
  const { speaker, end } = teller(paragraph, at, at, to);
  for (let next = end; next < Math.min(to, end + OCCASION); next++) {
    if (has(paragraph, next, HAS.complementiser) || isMark(paragraph, next, ':')) return null;
    if (!isWordAt(paragraph, next)) break;
  }
  if (!speaker && (rule === 'tail' || (isWordAt(paragraph, end) && !has(paragraph, end, HAS.adverb | HAS.hearer | HAS.adjunct))))
    return null;
  return found(rule, speaker, { from: at, to: at + 1 }, paragraph.words[at]?.cue ?? 'said');
}

/** «بحسب أرقام الهيئة، …». */
function source(paragraph: Paragraph, position: QuotePosition): Found | null {
  for (let at = position.left; at < Math.min(position.at, position.left + REACH); at++) {
    const named = sourceAt(paragraph, at, position.at);
    if (!named) continue;
    const from = isComma(paragraph, named.end) || isMark(paragraph, named.end, ':') ? named.end + 1 : named.end;
    const content = from === position.at ? null : { from, to: contentEnd(paragraph, position.at + 1, position.to) };
    return found('accordingTo', named.speaker, { from: at, to: at + 1 }, 'said', content);
  }
  return null;
}

/** «…، بحسب الوزير.», «…، قال الوزير.»: the source closes the sentence. */
function tail(paragraph: Paragraph, position: QuotePosition): Found | null {
  for (let at = position.at + 1; at < Math.min(position.to, position.at + REACH); at++) {
    const said = isComma(paragraph, at) ? closing(paragraph, at + 1, position.to, 'tail') : null;
    if (said) return { ...said, content: { from: position.left, to: at } };
  }
  return null;
}

/** «يوسف القاسمي: «…»». */
function beside(paragraph: Paragraph, position: QuotePosition): Found | null {
  if (!isMark(paragraph, position.at - 1, ':')) return null;
  const speaker = phraseFrom(paragraph, position.left, position.at - 1);
  return speaker?.to === position.at - 1 && isSomeone(paragraph, speaker)
    ? found('colon', speaker, { from: position.at - 1, to: position.at }, 'said')
    : null;
}

function findIndirect(paragraph: Paragraph, { from, to }: Range): Found | null {
  const end = contentEnd(paragraph, from, to);
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const named = sourceAt(paragraph, at, end);
    if (named && at === from && isComma(paragraph, named.end)) {
      const content = { from: named.end + 1, to: end };
      return lettersOf(paragraph, content) >= 8 ? found('indirect', named.speaker, { from: at, to: at + 1 }, 'said', content) : null;
    }
    if (named && isComma(paragraph, at - 1))
      return found('indirect', named.speaker, { from: at, to: at + 1 }, 'said', { from, to: at - 1 });
    const cueClass = paragraph.words[at]?.cue;
    if (!cueClass || !REPORTING.has(cueClass) || !has(paragraph, at, HAS.cue) || isNoun(paragraph, at)) continue;
    const { speaker, end: behind } = teller(paragraph, at, from, end);
    const that = clauseFrom(paragraph, behind, Math.min(end, behind + OCCASION));
    if (!has(paragraph, that, HAS.complementiser)) continue;
    const content = { from: that, to: end };
    return lettersOf(paragraph, content) >= 8 ? found('indirect', speaker, { from: at, to: at + 1 }, cueClass, content) : null;
  }
  return null;
}
