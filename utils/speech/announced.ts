import type { Quote, Span } from '../model';
import { type Cast, type CastMember, type Certainty, certaintyOf } from '../text/cast';
import { overlaps } from '../text/span';

/** Who speaks next, in the words of the interface: «Ana Roth says». */
export interface Announcement {
  readonly member: CastMember;
  readonly certainty: Certainty;
}

/** A sentence and the one before it in the same paragraph. */
export interface HeardSentence extends Span {
  readonly paragraph: number;
  readonly before: Span | null;
}

/** Letters within which the name after a short quotation comes soon enough: «“It rains,” Roth said». */
const SOON = 70;
/** What may stand before quoted words at the beginning of a sentence: their own marks, a dash, dots. */
const MARKS_ALONE = /^[\p{P}\p{S}\s]*$/u;

/**
 * Tells before which sentences the speaker is to be announced. Asked for each sentence in the order of the text. Only where the sentence begins
 * with quoted words and the listener does not know whose they are: neither this sentence nor the one before has just named the speaker, and
 * nobody else was heard since they spoke last.
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
    // After words of the article itself nobody is heard any more, unless it only breaks off within the paragraph.
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

/** Whether the name falls in the sentence before, or soon after the beginning of this one. «He» is no name. */
function isNamed({ places }: CastMember, { start, end, before }: HeardSentence): boolean {
  const near = { start: before?.start ?? start, end: Math.min(end, start + SOON) };
  return places.some((place) => place.kind !== 'pronoun' && overlaps(place, near));
}
