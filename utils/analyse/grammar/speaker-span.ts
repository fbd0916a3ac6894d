import type { Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import { IS } from './lexicon';
import { is, type Paragraph, type Range, spanOf } from './paragraph';

/**
 * Returns the span of the words that name a source. Returns `null` if there are none, or if they refer to nobody, such as «no one at the
 * ministry».
 */
export function speakerSpan(paragraph: Paragraph, speaker: Range | null): Span | null {
  if (!speaker || namesNobody(paragraph, speaker)) return null;
  const { start, end } = spanOf(paragraph, speaker);
  // The time of a live-blog entry is not part of the speaker, as in «16:42 Coastguard: “…”».
  const time = ENTRY_TIME.exec(paragraph.text.slice(start, Math.min(end, start + 14)))?.[0].length ?? 0;
  return { start: start + time, end };
}
/** Matches the time at the beginning of a live-blog entry. */
const ENTRY_TIME = casePattern(({ capitals }) => `^\\d{1,2}[:.]\\d{2}(?: ?[ap]m)? (?=[${capitals}])`);

/**
 * Returns whether a phrase that stands where a source would stand refers to nobody, such as «no one at the ministry», or «The» without a
 * noun.
 */
export function namesNobody(paragraph: Paragraph, { from, to }: Range): boolean {
  return paragraph.lexicon.pack.noSpeakers.some((phrase) => {
    const words = phrase.split(' ');
    const end = from + words.length;
    if (!words.every((word, at) => paragraph.tokens[from + at]?.lower === word)) return false;
    // A relative clause may follow the words for nobody, as in «no one who …». If the relative word is the last one, there is no such
    // clause: in the Italian «la quale» (who), it forms a pronoun with the article «la», and this pronoun refers to somebody.
    return end === to || is(paragraph, end, IS.preposition) || (is(paragraph, end, IS.relative) && end < to - 1);
  });
}

/** Returns whether a phrase can be a speaker, that is, whether it contains a name, a pronoun or a noun for people. */
export function canSpeak(paragraph: Paragraph, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (is(paragraph, at, IS.role | IS.source | IS.pronoun)) return true;
    if (paragraph.tokens[at]?.capital && !is(paragraph, at, IS.determiner | IS.possessive)) return true;
  }
  return false;
}
