import type { Span } from '../../model';
import { IS } from './lexicon';
import { is, type Paragraph, type Range, spanOf } from './paragraph';

/** The words of a source as a span of the text; null where there are none or they name nobody («no one at the ministry», a lone «The»). */
export function speakerSpan(paragraph: Paragraph, speaker: Range | null): Span | null {
  if (!speaker || namesNobody(paragraph, speaker)) return null;
  const { start, end } = spanOf(paragraph, speaker);
  // «16:42 Coastguard: “…”»: the time of an entry is no part of who speaks.
  const time = TIME.exec(paragraph.text.slice(start, Math.min(end, start + 14)))?.[0].length ?? 0;
  return { start: start + time, end };
}
const TIME = /^\d{1,2}[:.]\d{2}(?: ?[ap]m)? (?=\p{Lu})/u;

/** Whether the words of a source stand for nobody. */
export function namesNobody(paragraph: Paragraph, { from, to }: Range): boolean {
  return paragraph.lexicon.pack.noSpeakers.some((phrase) => {
    const words = phrase.split(' ');
    const end = from + words.length;
    if (!words.every((word, at) => paragraph.tokens[from + at]?.lower === word)) return false;
    // «la quale» stands for somebody, «no one who» for nobody.
    return end === to || is(paragraph, end, IS.preposition) || (is(paragraph, end, IS.relative) && end < to - 1);
  });
}

/** Whether words name somebody who can speak: a name, a pronoun, a noun for people. */
export function canSpeak(paragraph: Paragraph, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    if (is(paragraph, at, IS.role | IS.source | IS.pronoun)) return true;
    if (paragraph.tokens[at]?.capital && !is(paragraph, at, IS.determiner | IS.possessive)) return true;
  }
  return false;
}
