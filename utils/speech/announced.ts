import { type Cast, type CastMember, type Certainty, certaintyOf } from '../article/cast';
import type { Quote, Span } from '../model';
import { overlaps } from '../text/span';

/** An announcement of the next speaker. The interface puts it into words, such as «Ana Roth says». */
export interface Announcement {
  readonly member: CastMember;
  readonly certainty: Certainty;
}

/** A sentence, with the previous sentence in the same paragraph. */
export interface HeardSentence extends Span {
  readonly paragraph: number;
  readonly before: Span | null;
}

/**
 * The number of letters at the beginning of a sentence which are searched for the speaker's name. If they contain it, the speaker is not
 * announced, because the listener hears the name soon enough, as in «“It rains,” Roth said».
 */
const SOON = 70;
/** Matches text that consists only of punctuation, symbols and whitespace, such as an opening quotation mark. */
const MARKS_ALONE = /^[\p{P}\p{S}\s]*$/u;

/**
 * Returns a function that decides whether to announce the speaker before a sentence. It must be called for each sentence in the order of
 * the text. A speaker is announced if the sentence begins with quoted words, unless the speaker was the last one heard, or was just named
 * in the previous sentence or at the beginning of this one.
 */
export function createAnnouncer(text: string, quotes: readonly Quote[], cast: Cast): (sentence: HeardSentence) => Announcement | null {
  const parts = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quote) => quote.parts.map((part) => ({ quote, part })))
    .sort((a, b) => a.part.start - b.part.start);
  let next = 0;
  let heard: { id: string; paragraph: number } | null = null;
  return (sentence) => {
    while ((parts[next]?.part.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    const inside = [];
    for (let at = next; (parts[at]?.part.start ?? sentence.end) < sentence.end; at++) inside.push(parts[at]);
    const [first] = inside;
    const last = inside.at(-1);
    // If a sentence without quoted words comes between two quotations by the same speaker, the speaker is announced again only if that
    // sentence is in a later paragraph than the first quotation.
    if (!first || !last) {
      if (heard && heard.paragraph !== sentence.paragraph) heard = null;
      return null;
    }
    const member = cast.ofQuote.get(first.quote.id);
    const isHeard = member !== undefined && heard?.id === member.id;
    const speaker = cast.ofQuote.get(last.quote.id);
    heard = speaker ? { id: speaker.id, paragraph: sentence.paragraph } : null;
    if (!member || member.kind === 'unattributed' || isHeard) return null;
    const begins = MARKS_ALONE.test(text.slice(sentence.start, Math.max(sentence.start, first.part.start)));
    if (!begins || isNamed(member, sentence)) return null;
    return { member, certainty: certaintyOf(first.quote) };
  };
}

/** Returns whether the previous sentence or the beginning of this one names the speaker. A pronoun is not enough. */
function isNamed({ places }: CastMember, { start, end, before }: HeardSentence): boolean {
  const near = { start: before?.start ?? start, end: Math.min(end, start + SOON) };
  return places.some((place) => place.kind !== 'pronoun' && overlaps(place, near));
}
