import { cueAt } from '../../../grammar/cue-at';
import { IS } from '../../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../../grammar/paragraph';
import { phraseEndingAt } from '../../../grammar/phrase-ending-at';
import type { QuotePosition } from '../../../quotes/attribution';

/**
 * Returns whether the text shows that the words reported by a verb were not said: «never said», «should have said», «neither Roth nor Maas
 * would say», «every time somebody says», «ask yourself». A negated verb of belief does not show this, because it still expresses a view:
 * «did not think so».
 * @param low the index of the sentence's first token.
 */
export function isDenied(paragraph: Paragraph, verb: number, low: number): boolean {
  const cue = cueAt(paragraph, verb);
  if (!paragraph.lexicon.denials.size || cue?.class === 'believed') return false;
  let at = verb;
  for (; at > low; at--) {
    if (denialEndsAt(paragraph, at, low)) return true;
    const before = paragraph.tokens[at - 1]?.lower ?? '';
    // «Decided not to say» still states an intention, and «not only said» means «said», so neither counts as a denial.
    if (paragraph.lexicon.infinitives.has(before) || paragraph.lexicon.limiters.has(before)) break;
    if (!is(paragraph, at - 1, IS.auxiliary | IS.adverb | IS.clitic)) break;
  }
  // A base form at the beginning of a sentence is an imperative.
  if (at === low) return cue?.form === 'base' && !cue.past && !cue.nounLike && paragraph.lexicon.infinitives.size > 0;
  const subject = phraseEndingAt(paragraph, at, low);
  if (!subject) return false;
  // The auxiliary can precede the subject: «Nor did Roth say».
  const edge = is(paragraph, subject.from - 1, IS.auxiliary) ? subject.from - 1 : subject.from;
  return denialEndsAt(paragraph, edge, low) || denialStartsAt(paragraph, subject.from);
}

/**
 * Returns whether the text denies that the source said the quotation that follows a verb, as in «never said: “…”». A quotation after a
 * colon counts as said if it merely illustrates the denial, as in «did not explain herself: “…”».
 */
export function deniesQuotation(paragraph: Paragraph, verb: number, { at, from }: QuotePosition): boolean {
  const explains = isMark(paragraph, at - 1, ':') && verb + 1 < at - 1 && cueAt(paragraph, verb)?.hearer === false;
  return !explains && isDenied(paragraph, verb, from);
}

/** Returns whether a phrase of denial, such as «never», ends right before a token. */
function denialEndsAt(paragraph: Paragraph, end: number, low: number): boolean {
  for (let from = Math.max(low, end - MAX_DENIAL_WORDS); from < end; from++) if (denialStartsAt(paragraph, from, end)) return true;
  return false;
}
/** The maximum number of words in a phrase that expresses a denial, such as «not once». */
const MAX_DENIAL_WORDS = 2;

/** Returns whether a phrase of denial begins at token `from` and, if `end` is given, ends right before token `end`. */
function denialStartsAt({ tokens, lexicon }: Paragraph, from: number, end?: number): boolean {
  const phrases = lexicon.denials.get(tokens[from]?.lower ?? '') ?? [];
  return phrases.some(
    (words) => (end === undefined || from + words.length === end) && words.every((word, offset) => tokens[from + offset]?.lower === word),
  );
}
