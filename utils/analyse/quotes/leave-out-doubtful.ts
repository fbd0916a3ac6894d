import type { Manner, Quote, Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { overlaps } from '../../text/span';

/**
 * The manners that are reliable in indirect quotations without a content clause («denied the report», «urged drivers to stay»), keyed by
 * rule. About seven in ten are right in English news. Views and wishes are not included, because marking words that nobody said is worse
 * than marking none.
 */
const RELIABLE_MANNERS: Readonly<Record<string, ReadonlySet<Manner>>> = {
  stance: new Set(['denied', 'claimed', 'warned']),
  intent: new Set(['denied', 'warned', 'asked', 'promised']),
};
/** The confidence below which an indirect quotation is left out. */
const MIN_CONFIDENCE = 0.5;

/**
 * Returns the quotations without doubtful indirect ones, with new ids. Views and wishes, quotations without a speaker or with low
 * confidence, and the request of a source not to be named are doubtful.
 */
export function leaveOutDoubtful(quotes: readonly Quote[]): Quote[] {
  const requests = requestsIn(quotes);
  return quotes.filter((quote) => isReliable(quote, requests)).map((quote, index) => ({ ...quote, id: `q${index + 1}` }));
}

/** Returns the requests of sources not to be named, in the order of the text. Several quotations can share one request. */
function requestsIn(quotes: readonly Quote[]): readonly Span[] {
  const byStart = new Map(
    quotes.flatMap(({ speaker, rule }) =>
      rule in RELIABLE_MANNERS || !speaker?.anonymity ? [] : [[speaker.anonymity.start, speaker.anonymity]],
    ),
  );
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Returns whether a quotation is shown to readers. */
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
