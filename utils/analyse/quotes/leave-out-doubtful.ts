import type { Manner, Quote, Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { overlaps } from '../../text/span';

/**
 * What is retold by a verb that takes no clause («denied the report», «urged drivers to stay»): the manners in which some seven of ten are right
 * on news in English. Views and wishes that a writer gives to somebody are not among them: a mark under words that nobody voiced is worse
 * than none.
 */
const VOICED: Readonly<Record<string, ReadonlySet<Manner>>> = {
  stance: new Set(['denied', 'claimed', 'warned']),
  intent: new Set(['denied', 'warned', 'asked', 'promised']),
};
/** A report whose source is hardly known is left out too. */
const RIGHT_ENOUGH = 0.5;

/**
 * The quotations without what is retold and doubtful: views and wishes, reports that nobody in particular makes, and the request not to be
 * named. Numbered anew.
 */
export function leaveOutDoubtful(quotes: readonly Quote[]): Quote[] {
  const requests = requestsIn(quotes);
  return quotes.filter((quote) => isTold(quote, requests)).map((quote, index) => ({ ...quote, id: `q${index + 1}` }));
}

/** Where sources ask not to be named, in the order of the text. One such request is the reason of every quotation near it. */
function requestsIn(quotes: readonly Quote[]): readonly Span[] {
  const byStart = new Map(
    quotes.flatMap(({ speaker, rule }) => (rule in VOICED || !speaker?.anonymity ? [] : [[speaker.anonymity.start, speaker.anonymity]])),
  );
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

function isTold({ kind, speaker, rule, manner, confidence, parts }: Quote, requests: readonly Span[]): boolean {
  if (kind !== 'indirect') return true;
  if (!speaker || confidence < RIGHT_ENOUGH) return false;
  const voiced = VOICED[rule];
  if (voiced && !(manner && voiced.has(manner))) return false;
  return !parts.some((part) => {
    const request = requests[countWhile(requests, ({ start }) => start < part.end) - 1];
    return request !== undefined && overlaps(request, part);
  });
}
