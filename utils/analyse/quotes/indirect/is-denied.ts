import { cueAt } from '../../grammar/cue-at';
import { phraseEndingAt } from '../../grammar/find-subject';
import { IS } from '../../grammar/lexicon';
import { is, isMark, type Paragraph } from '../../grammar/paragraph';
import type { QuotePosition } from '../attribution';

/**
 * Whether the verb at a token reports what nobody said: «never said», «should have said», «neither Roth nor Maas would say», «every time
 * somebody says», «ask yourself». A view that somebody does not hold is still theirs to tell: «did not think so».
 * @param low where its sentence begins.
 */
export function isDenied(paragraph: Paragraph, verb: number, low: number): boolean {
  const cue = cueAt(paragraph, verb);
  if (!paragraph.lexicon.denials.size || cue?.class === 'believed') return false;
  let at = verb;
  for (; at > low; at--) {
    if (endsAt(paragraph, at, low)) return true;
    const before = paragraph.tokens[at - 1]?.lower ?? '';
    // What somebody decides not to do is their decision, and who does not only say something says it.
    if (paragraph.lexicon.infinitives.has(before) || paragraph.lexicon.limiters.has(before)) break;
    if (!is(paragraph, at - 1, IS.auxiliary | IS.adverb | IS.clitic)) break;
  }
  // A bare form that opens its sentence tells the reader what to do.
  if (at === low) return cue?.form === 'base' && !cue.past && !cue.nounLike && paragraph.lexicon.infinitives.size > 0;
  const subject = phraseEndingAt(paragraph, at, low);
  if (!subject) return false;
  // «Nor did Roth say»
  const edge = is(paragraph, subject.from - 1, IS.auxiliary) ? subject.from - 1 : subject.from;
  return endsAt(paragraph, edge, low) || startsAt(paragraph, subject.from);
}

/** The same for the words of a quotation behind the verb: «did not explain herself: “…”» has them behind its colon. */
export function deniesQuotation(paragraph: Paragraph, verb: number, { at, from }: QuotePosition): boolean {
  const explains = isMark(paragraph, at - 1, ':') && verb + 1 < at - 1 && cueAt(paragraph, verb)?.hearer === false;
  return !explains && isDenied(paragraph, verb, from);
}

/** Whether words that deny what follows end right before a token. */
function endsAt(paragraph: Paragraph, end: number, low: number): boolean {
  for (let from = Math.max(low, end - LONGEST); from < end; from++) if (startsAt(paragraph, from, end)) return true;
  return false;
}
/** Most words of such a phrase. */
const LONGEST = 2;

function startsAt({ tokens, lexicon }: Paragraph, from: number, end?: number): boolean {
  const phrases = lexicon.denials.get(tokens[from]?.lower ?? '') ?? [];
  return phrases.some(
    (words) => (end === undefined || from + words.length === end) && words.every((word, offset) => tokens[from + offset]?.lower === word),
  );
}
