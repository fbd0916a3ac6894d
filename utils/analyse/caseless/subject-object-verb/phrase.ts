import type { Range } from '../../grammar/paragraph';
import { has, isComma, isMark, type Paragraph } from '../paragraph';
import { endsLikeSpeaker } from '../phrases';
import { HAS } from '../vocabulary';

/** The word classes that can be part of a source phrase. */
const PART = HAS.title | HAS.address | HAS.source | HAS.organisation | HAS.firstName | HAS.pronoun | HAS.link | HAS.indefinite;
/** The word classes that cannot be part of a source phrase. */
const STOP = HAS.verb | HAS.topic | HAS.complementiser | HAS.cue | HAS.sourceAfter | HAS.namer | HAS.connector | HAS.time | HAS.adverb;
/** The maximum length of a source phrase, in words. */
const MAX_PHRASE_WORDS = 24;
const hiragana = /^[ぁ-ゖ]+$/;

/**
 * Returns the noun phrase that ends directly before word `end`, excluding relative clauses, or `null` if there is none. In
 * «沢渡造船の技術部長、岸本亮さん（41）は» (“Ryo Kishimoto, 41, technical director of Sawatari Shipbuilding”, followed by the topic
 * particle), it is everything before «は».
 */
export function phraseBefore(paragraph: Paragraph, end: number, low: number): Range | null {
  let at = end;
  while (at > Math.max(low, end - MAX_PHRASE_WORDS)) {
    const bracket = isMark(paragraph, at - 1, '）)') ? openingBefore(paragraph, at - 1, low) : -1;
    if (bracket >= 0) at = bracket;
    else if (isPart(paragraph, at - 1) || joinsName(paragraph, at - 1, end)) at--;
    else break;
  }
  while (at < end && (has(paragraph, at, HAS.link | HAS.time | HAS.connector) || paragraph.words[at]?.kind === 'mark')) at++;
  return at < end ? { from: at, to: end } : null;
}

/** Returns the noun phrase that begins at word `from` and ends at the next particle or full stop, or `null` if it cannot be a speaker. */
export function phraseWithin(paragraph: Paragraph, from: number, limit: number): Range | null {
  for (let at = from; at <= limit; at++) {
    const stops =
      at === limit || has(paragraph, at, HAS.topic) || isMark(paragraph, at, '。') || /^(?:だ|です)$/.test(paragraph.words[at]?.key ?? '');
    if (!stops) continue;
    const phrase = phraseBefore(paragraph, at, from);
    return phrase && endsLikeSpeaker(paragraph, phrase) ? phrase : null;
  }
  return null;
}

function isPart(paragraph: Paragraph, at: number): boolean {
  const word = paragraph.words[at];
  if (word?.kind === 'mark') return isMark(paragraph, at, '・＝=');
  if (word?.kind !== 'word') return false;
  if (word.bits & PART) return true;
  if (word.bits & STOP) return false;
  // The only hiragana word that can be part of the phrase is a given name, as in «山本さくらさん».
  if (hiragana.test(word.key)) return has(paragraph, at + 1, HAS.address | HAS.title) && has(paragraph, at - 1, HAS.firstName);
  return !has(paragraph, at, HAS.notCue);
}

/** Returns whether a token is the comma between a title and the name of its holder, as in «技術部長、岸本亮さん». */
const joinsName = (paragraph: Paragraph, at: number, end: number): boolean =>
  isComma(paragraph, at) &&
  has(paragraph, at - 1, HAS.title) &&
  at + 1 < end &&
  (has(paragraph, end - 1, HAS.address | HAS.title) || isMark(paragraph, end - 1, '）)'));

function openingBefore(paragraph: Paragraph, close: number, low: number): number {
  for (let at = close - 1; at >= Math.max(low, close - 12); at--) if (isMark(paragraph, at, '（(')) return at;
  return -1;
}
