import type { CorrectedSource, QuoteCorrection, QuoteKind, Reading, Span } from '../model';
import { anchorOf } from '../text/anchor';
import { type CorrectedReading, correctReading } from './correct-reading';
import { areAlike, isMostlyIn } from './extents';
import { withCorrections } from './kept-corrections';

/** Returns the reading with another source for a quotation, or the same object if there is no quotation with this id. */
export function correctSpeaker(reading: Reading, quoteId: string, source: CorrectedSource): Reading {
  const corrected = correctReading(reading);
  const { reading: shown, byQuote } = corrected;
  const quote = shown.analysis.quotes.find(({ id }) => id === quoteId);
  if (!quote) return reading;
  // A quotation that the reader marked keeps the extent that the reader gave it.
  const before = reading.corrections?.[byQuote.get(quoteId) ?? -1];
  const is = before && 'verdict' in before && before.verdict.is === 'quote' ? 'quote' : 'speaker';
  return withCorrection(reading, quote.parts, { is, kind: quote.kind, source: asFound(source, corrected) });
}

/** Returns the reading with a correction that says that a quotation is not a quotation. */
export function rejectQuote(reading: Reading, quoteId: string): Reading {
  const quote = correctReading(reading).reading.analysis.quotes.find(({ id }) => id === quoteId);
  if (!quote) return reading;
  // If only a correction made the words a quotation, it is enough to remove that correction.
  const without = withoutAlike(reading, quote.parts);
  const isLeft = correctReading(without).reading.analysis.quotes.some(({ parts }) => isMostlyIn(parts, quote.parts));
  return isLeft ? withCorrection(reading, quote.parts, { is: 'notQuote' }) : without;
}

/** Returns the reading with a correction that says that the spans are a quotation from this source. */
export function markQuote(reading: Reading, parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Reading {
  if (parts.length === 0) return reading;
  return withCorrection(reading, parts, { is: 'quote', kind, source: asFound(source, correctReading(reading)) });
}

function withCorrection(reading: Reading, spans: readonly Span[], verdict: QuoteCorrection['verdict']): Reading {
  const parts = spans.map((span) => anchorOf(reading.article.text, span));
  const without = withoutAlike(reading, spans);
  return withCorrections(without, [...(without.corrections ?? []), { parts, verdict }]);
}

/** Returns the reading without earlier corrections of the same words. */
function withoutAlike(reading: Reading, spans: readonly Span[]): Reading {
  const { places } = correctReading(reading);
  return withCorrections(
    reading,
    (reading.corrections ?? []).filter((_, index) => !areAlike(places[index] ?? [], spans)),
  );
}

/** Returns the source with the name that the analysis found for the actor, so that it still matches after the reader reverts a renaming. */
function asFound(source: CorrectedSource, { reading, names }: CorrectedReading): CorrectedSource {
  if (source.by !== 'name') return source;
  const actor = reading.analysis.actors.find(({ name, kind }) => name === source.name && kind === source.kind);
  return { by: 'name', ...(names.get(actor?.id ?? '') ?? { name: source.name, kind: source.kind }) };
}
