import type { CorrectedSource, QuoteCorrection, QuoteKind, Reading, Span } from '../model';
import { anchorOf } from '../text/anchor';
import { type CorrectedReading, correctReading } from './correct-reading';
import { areAlike, isMostlyIn } from './extents';
import { withCorrections } from './kept-corrections';

/** The same reading, but the quote with this id is by this source. The very same where there is no such quote. */
export function correctSpeaker(reading: Reading, quoteId: string, source: CorrectedSource): Reading {
  const corrected = correctReading(reading);
  const { reading: shown, byQuote } = corrected;
  const quote = shown.analysis.quotes.find(({ id }) => id === quoteId);
  if (!quote) return reading;
  // What the reader marked keeps the extent that the reader gave it.
  const before = reading.corrections?.[byQuote.get(quoteId) ?? -1];
  const is = before && 'verdict' in before && before.verdict.is === 'quote' ? 'quote' : 'speaker';
  return withCorrection(reading, quote.parts, { is, kind: quote.kind, source: asFound(source, corrected) });
}

/** The same reading, but the quote with this id is none. */
export function rejectQuote(reading: Reading, quoteId: string): Reading {
  const quote = correctReading(reading).reading.analysis.quotes.find(({ id }) => id === quoteId);
  if (!quote) return reading;
  // Where nothing but the reader's own word made it a quote, it is enough to take that back.
  const without = withoutAlike(reading, quote.parts);
  const isLeft = correctReading(without).reading.analysis.quotes.some(({ parts }) => isMostlyIn(parts, quote.parts));
  return isLeft ? withCorrection(reading, quote.parts, { is: 'notQuote' }) : without;
}

/** The same reading, but these words are a quotation by this source. */
export function markQuote(reading: Reading, parts: readonly Span[], kind: QuoteKind, source: CorrectedSource): Reading {
  if (parts.length === 0) return reading;
  return withCorrection(reading, parts, { is: 'quote', kind, source: asFound(source, correctReading(reading)) });
}

function withCorrection(reading: Reading, spans: readonly Span[], verdict: QuoteCorrection['verdict']): Reading {
  const parts = spans.map((span) => anchorOf(reading.article.text, span));
  const without = withoutAlike(reading, spans);
  return withCorrections(without, [...(without.corrections ?? []), { parts, verdict }]);
}

/** Without what was said before of the same words. */
function withoutAlike(reading: Reading, spans: readonly Span[]): Reading {
  const { places } = correctReading(reading);
  return withCorrections(
    reading,
    (reading.corrections ?? []).filter((_, index) => !areAlike(places[index] ?? [], spans)),
  );
}

/** One of the cast by the name as it was found: it is still so called when what the reader calls it is taken back. */
function asFound(source: CorrectedSource, { reading, names }: CorrectedReading): CorrectedSource {
  if (source.by !== 'name') return source;
  const actor = reading.analysis.actors.find(({ name, kind }) => name === source.name && kind === source.kind);
  return { by: 'name', ...(names.get(actor?.id ?? '') ?? { name: source.name, kind: source.kind }) };
}
