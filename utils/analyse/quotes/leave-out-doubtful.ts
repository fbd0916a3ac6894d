import type { Manner, Quote, Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { overlaps } from '../../text/span';

/**
 * The manners of speech, listed by rule, with which a rule's indirect quotations are reliable enough even without a content clause, as in
 * «denied the report» and «urged drivers to stay». In English news, about seven in ten of these quotations are right. Manners that express
 * a view or a wish are excluded, because a wrong quotation is worse than a missing one.
 */
const RELIABLE_MANNERS: Readonly<Record<string, ReadonlySet<Manner>>> = {
  stance: new Set(['denied', 'claimed', 'warned']),
  intent: new Set(['denied', 'warned', 'asked', 'promised']),
};
/** The minimum confidence of an indirect quotation that is kept. */
const MIN_CONFIDENCE = 0.5;

/**
 * Removes the doubtful indirect quotations and renumbers the rest. An indirect quotation is doubtful if its confidence is low, if it has no
 * speaker, if it expresses a view or a wish, or if it is a source's request not to be named.
 */
export function leaveOutDoubtful(quotes: readonly Quote[]): Quote[] {
  const requests = requestsIn(quotes);
  return quotes.filter((quote) => isReliable(quote, requests)).map((quote, index) => ({ ...quote, id: `q${index + 1}` }));
}

/** Returns the spans in which sources ask not to be named, in text order. Several quotations can share one request. */
function requestsIn(quotes: readonly Quote[]): readonly Span[] {
  const byStart = new Map(
    quotes.flatMap(({ speaker, rule }) =>
      rule in RELIABLE_MANNERS || !speaker?.anonymity ? [] : [[speaker.anonymity.start, speaker.anonymity]],
    ),
  );
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Returns whether a quotation is reliable enough to be shown to readers. */
function isReliable({ kind, speaker, rule, manner, confidence, parts }: Quote, requests: readonly Span[]): boolean {
  if (kind !== 'indirect') return true;
  if (!speaker || confidence < MIN_CONFIDENCE) return false;
  const manners = RELIABLE_MANNERS[rule];
  if (manners && !(manner && manners.has(manner))) return false;
  return !parts.some((part) => {
    const request = requests[countWhile(requests, ({ start }) => start < part.end) - 1];
    return request !== undefined && overlaps(request, part);
  });
}
