import type { CorrectedSource, Correction, QuoteKind, Reading, Span } from '../model';
import { anchorFinder, anchorOf } from './anchor';
import { correctReading, placeOf } from './correct-reading';
import { areAlike, isMostlyIn } from './extents';

/** The same reading, but the quote with this id is by this source. The very same where there is no such quote. */
export function correctSpeaker(reading: Reading, quoteId: string, source: CorrectedSource): Reading {
  const { reading: shown, byQuote } = correctReading(reading);
  const quote = shown.analysis.quotes.find(({ id }) => id === quoteId);
  if (!quote) return reading;
  // What the reader marked keeps the extent that the reader gave it.
  const before = reading.corrections?.[byQuote.get(quoteId) ?? -1]?.verdict.is;
  const is = before === 'quote' ? 'quote' : 'speaker';
  return withCorrection(reading, quote.parts, { is, kind: quote.kind, source });
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
  return parts.length === 0 ? reading : withCorrection(reading, parts, { is: 'quote', kind, source });
}

/** The same reading without one of its corrections. */
export function takeBack(reading: Reading, index: number): Reading {
  return withCorrections(reading, reading.corrections?.toSpliced(index, 1) ?? []);
}

/** The same reading with the corrections that were kept of it before: those that it has by itself come later, and win. */
export function recallCorrections(reading: Reading, kept: readonly Correction[]): Reading {
  const own = reading.corrections ?? [];
  if (kept.length === 0) return reading;
  if (own.length === 0) return withCorrections(reading, kept);
  const find = anchorFinder(reading.article.text);
  const places = own.map(({ parts }) => placeOf(parts, find));
  const others = kept.filter(({ parts }) => {
    const place = placeOf(parts, find);
    return !own.some((one, at) => isSame(one.parts, parts) || (place && areAlike(places[at] ?? [], place)));
  });
  return withCorrections(reading, [...others, ...own]);
}

/**
 * The same reading with what became of its corrections in the library meanwhile: `before` is what the library was known to have, `now` what
 * it has. What was said there and here stays both, here later; what was taken back there is taken back. The very same where nothing happened.
 */
export function mergeCorrections(reading: Reading, before: readonly Correction[], now: readonly Correction[]): Reading {
  const gone = before.filter((one) => !now.some((other) => isEqual(one, other)));
  const added = now.filter((one) => !before.some((other) => isEqual(one, other)));
  if (gone.length === 0 && added.length === 0) return reading;
  const left = (reading.corrections ?? []).filter((one) => !gone.some((other) => isEqual(one, other)));
  return recallCorrections(withCorrections(reading, left), added);
}

function withCorrection(reading: Reading, spans: readonly Span[], verdict: Correction['verdict']): Reading {
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

function withCorrections({ corrections: _, ...rest }: Reading, corrections: readonly Correction[]): Reading {
  return corrections.length > 0 ? { ...rest, corrections } : rest;
}

const isSame = (some: Correction['parts'], others: Correction['parts']): boolean =>
  some.length === others.length && some.every(({ exact, start }, at) => exact === others[at]?.exact && start === others[at]?.start);

/** Whether two lists say the same. */
export const areSame = (some: readonly Correction[], others: readonly Correction[]): boolean =>
  some === others || (some.length === others.length && some.every((one, at) => isEqual(one, others[at])));

/** The fields of a correction: these are compared, in this order. */
const FIELDS = ['parts', 'exact', 'prefix', 'suffix', 'start', 'verdict', 'is', 'kind', 'source', 'by', 'name', 'words', 'unnamed'];
const isEqual = (one: Correction, other?: Correction): boolean => JSON.stringify(one, FIELDS) === JSON.stringify(other, FIELDS);
