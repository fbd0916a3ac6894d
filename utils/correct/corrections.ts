import type { CorrectedSource, QuoteCorrection, QuoteKind, Reading, Span } from '../model';
import { anchorOf } from '../text/anchor';
import { correctReading } from './correct-reading';
import type { CorrectedReading } from './corrected-reading';
import { areAlike, isMostlyIn } from './extents';
import { withCorrections } from './with-corrections';

/** Returns the reading with a correction that changes the source of a quotation, or the same object if no quotation has this id. */
export function correctSpeaker(reading: Reading, quoteId: string, source: CorrectedSource): Reading {
  const corrected = correctReading(reading);
  const { reading: shown, byQuote } = corrected;
  const quote = shown.analysis.quotes.find(({ id }) => id === quoteId);
  if (!quote) return reading;
  // A quotation that the reader marked keeps the boundaries that the reader chose.
  const before = reading.corrections?.[byQuote.get(quoteId) ?? -1];
  const is = before && 'verdict' in before && before.verdict.is === 'quote' ? 'quote' : 'speaker';
  return withCorrection(reading, quote.parts, { is, kind: quote.kind, source: asFound(source, corrected) });
}

/** Returns the reading with a correction that rejects a quotation, so its words are treated as ordinary text. */
export function rejectQuote(reading: Reading, quoteId: string): Reading {
  const quote = correctReading(reading).reading.analysis.quotes.find(({ id }) => id === quoteId);
  if (!quote) return reading;
  // If the words are a quotation only because of a correction, removing that correction also removes the quotation. No further correction
  // is needed.
  const without = withoutAlike(reading, quote.parts);
  const isLeft = correctReading(without).reading.analysis.quotes.some(({ parts }) => isMostlyIn(parts, quote.parts));
  return isLeft ? withCorrection(reading, quote.parts, { is: 'notQuote' }) : without;
}

/** Returns the reading with a correction that marks the spans as a quotation from the given source. */
export function markQuote(reading: Reading, parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Reading {
  if (parts.length === 0) return reading;
  return withCorrection(reading, parts, { is: 'quote', kind, source: asFound(source, correctReading(reading)) });
}

function withCorrection(reading: Reading, spans: readonly Span[], verdict: QuoteCorrection['verdict']): Reading {
  const parts = spans.map((span) => anchorOf(reading.article.text, span));
  const without = withoutAlike(reading, spans);
  return withCorrections(without, [...(without.corrections ?? []), { parts, verdict }]);
}

/** Returns a reading without its corrections of the quotation in the given spans. */
function withoutAlike(reading: Reading, spans: readonly Span[]): Reading {
  const { places } = correctReading(reading);
  return withCorrections(
    reading,
    (reading.corrections ?? []).filter((_, index) => !areAlike(places[index] ?? [], spans)),
  );
}

/**
 * Returns the source with the actor's name as the analysis found it, because the reader may have renamed the actor. The correction then
 * still applies if the reader later reverts the renaming.
 */
function asFound(source: CorrectedSource, { reading, names }: CorrectedReading): CorrectedSource {
  if (source.by !== 'name') return source;
  const actor = reading.analysis.actors.find(({ name, kind }) => name === source.name && kind === source.kind);
  return { by: 'name', ...(names.get(actor?.id ?? '') ?? { name: source.name, kind: source.kind }) };
}
