import type { Range } from '../../grammar/paragraph';
import { has, isComma, isMark, type Paragraph } from '../paragraph';
import { HAS } from '../vocabulary';

/** The word classes that end the phrase that names a source. */
const STOP =
  HAS.complementiser | HAS.adjunct | HAS.time | HAS.adverb | HAS.cue | HAS.verb | HAS.agent | HAS.hearer | HAS.connector | HAS.participle |
  HAS.sourceBefore | HAS.cueNoun; // biome-ignore format: a sum
/** The word classes that can name a source. */
const SOMEBODY = HAS.title | HAS.source | HAS.organisation | HAS.address | HAS.firstName | HAS.indefinite;
/** The maximum length of a source phrase, in words. */
const MAX_PHRASE_WORDS = 24;

/**
 * Returns the noun phrase that begins at a word, including an apposition after a comma, or `null` if there is none. An example is «رئيس
 * الجمعية يوسف القاسمي» (the head of the association, Yusuf al-Qasimi).
 */
export function phraseFrom(paragraph: Paragraph, from: number, limit: number): Range | null {
  if (has(paragraph, from, HAS.pronoun)) return { from, to: from + 1 };
  const high = Math.min(limit, from + MAX_PHRASE_WORDS);
  let at = core(paragraph, from, high);
  if (at === from) return null;
  if (isComma(paragraph, at) && has(paragraph, at + 1, HAS.title | HAS.source) && at + 1 < high) {
    const end = core(paragraph, at + 1, high);
    if (paragraph.words[end]?.kind !== 'word') at = end;
  }
  return { from, to: at };
}

function core(paragraph: Paragraph, from: number, high: number): number {
  let at = from;
  for (; at < high && paragraph.words[at]?.kind === 'word'; at++) {
    // Some words that normally end the phrase can also name a source, such as «عضو» (member). They do not end it unless they can also be
    // verbs.
    if (
      has(paragraph, at, STOP) &&
      !(has(paragraph, at, SOMEBODY) && !has(paragraph, at, HAS.cue | HAS.verb)) &&
      !carriesOn(paragraph, from, at)
    )
      break;
  }
  return at;
}

/**
 * Returns whether a preposition extends an unnamed source. It does in «مصدر في الشرطة» (a source in the police), but not in «مصدر في مؤتمر»
 * (a source at a conference) or «الوزير في الشرطة» (the minister in the police).
 */
const carriesOn = (paragraph: Paragraph, head: number, at: number): boolean =>
  at > head &&
  has(paragraph, at, HAS.nounPreposition) &&
  has(paragraph, head, HAS.source | HAS.indefinite) &&
  paragraph.words[at + 1]?.kind === 'word' &&
  !has(paragraph, at + 1, HAS.occasion | HAS.time | HAS.pronoun | HAS.complementiser);

/** Returns whether a phrase begins with a word that can name a speaker, or contains a given name. */
export function beginsLikeSpeaker(paragraph: Paragraph, { from, to }: Range): boolean {
  if (has(paragraph, from, HAS.nobody)) return false;
  if (has(paragraph, from, SOMEBODY | HAS.pronoun)) return true;
  for (let at = from; at < to; at++) if (has(paragraph, at, HAS.firstName)) return true;
  return false;
}

/**
 * Shortens the words after a verb of naming or judging to the verb's subject by cutting off its object: «الوزير الخطة» in «وصف الوزير
 * الخطة» (the minister described the plan) becomes «الوزير».
 */
export function withoutObject(paragraph: Paragraph, { from, to }: Range): Range {
  if (has(paragraph, from, HAS.firstName)) return { from, to: Math.min(to, from + 2) };
  let end = from + 1;
  while (end < to && (isAdjective(paragraph, end) || has(paragraph, end, HAS.firstName) || has(paragraph, end - 1, HAS.firstName))) end++;
  const definite = paragraph.words[from]?.key.startsWith('ال');
  return { from, to: definite ? end : Math.min(to, Math.max(end, from + 2)) };
}

const isAdjective = ({ words }: Paragraph, at: number): boolean => /^ال.+(?:ي|يه|ية)$/.test(words[at]?.key ?? '');

/**
 * Reads the source phrase that begins at word `at`, such as «بحسب الوزير» (according to the minister) or «على حد تعبيره» (in his words).
 * Returns the source and the end of the phrase, or `null` if there is none.
 */
export function sourceAt(paragraph: Paragraph, at: number, to: number): { speaker: Range; end: number } | null {
  const extent = paragraph.words[at + 1]?.key === 'حد';
  if (!extent && !has(paragraph, at, HAS.sourceBefore)) return null;
  let next = extent ? at + 2 : at + 1;
  // A verb such as «جاء» introduces a source only with a preposition, as in «جاء في بيان الوزارة» (a ministry statement said).
  if (!extent && has(paragraph, at, HAS.verb)) {
    if (!has(paragraph, next, HAS.nounPreposition)) return null;
    next++;
  }
  while (has(paragraph, next, HAS.cue | HAS.adverb) && next < at + 3) next++;
  if (has(paragraph, next, HAS.cueNoun)) {
    const owner = phraseFrom(paragraph, next + 1, to);
    return { speaker: owner ?? { from: next, to: next + 1 }, end: owner?.to ?? next + 1 };
  }
  // In a source phrase, a word such as «للوزير» (to the minister) is part of the source. Elsewhere, it begins an adverbial.
  const bound = has(paragraph, next, HAS.adjunct) && !has(paragraph, next, HAS.nounPreposition);
  const rest = bound ? phraseFrom(paragraph, next + 1, to) : null;
  const speaker = bound ? { from: next, to: rest?.to ?? next + 1 } : phraseFrom(paragraph, next, to);
  return speaker && { speaker, end: speaker.to };
}

/**
 * Returns the subject of a sentence, or `null` if there is none. It is the first phrase that names a source, is not part of an adverbial,
 * and precedes the reported words.
 */
export function subjectOf(paragraph: Paragraph, { from, to }: Range): Range | null {
  for (let at = from; at < Math.min(to, from + MAX_PHRASE_WORDS); at++) {
    const word = paragraph.words[at];
    if (word?.kind === 'quotation' || has(paragraph, at, HAS.complementiser) || isMark(paragraph, at, ':')) return null;
    if (
      !has(paragraph, at, HAS.title | HAS.address | HAS.firstName | HAS.source) ||
      has(paragraph, at, HAS.adjunct) ||
      has(paragraph, at - 1, HAS.adjunct)
    )
      continue;
    return phraseFrom(paragraph, at, to);
  }
  return null;
}
