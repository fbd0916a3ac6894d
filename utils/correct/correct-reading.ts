import {
  type Actor,
  type CastCorrection,
  CONFIRMED_RULE,
  type NamedActor,
  type Quote,
  type QuoteCorrection,
  READER_RULE,
  type Reading,
  type Span,
  type Verdict,
} from '../model';
import { anchorFinder, type FindAnchor } from '../text/anchor';
import { changeCast } from './change-cast';
import { type CorrectedReading, uncorrected } from './corrected-reading';
import { disjoint, isMostlyIn, lengthOf, sharedOf } from './extents';
import { nameSource } from './name-source';
import { isSameSpeaker } from './same-speaker';

/**
 * Applies the reader's corrections to an analysis in order, so that later corrections override earlier ones. The function is pure, and
 * applying it to its own result changes no quotation. A correction identifies its quotation by the words, so it also applies to another
 * analysis or another version of the text.
 */
export function correctReading(reading: Reading): CorrectedReading {
  const { article, analysis, corrections = [] } = reading;
  if (corrections.length === 0) return uncorrected(reading);
  const corrector = new Corrector(article.text, analysis.quotes, analysis.actors);
  const find = anchorFinder(article.text);
  const places = corrections.map((correction, index) => {
    if ('change' in correction) return corrector.change(correction) ? [] : null;
    const spans = placeOf(correction.parts, find);
    if (spans) corrector.apply(correction.verdict, spans, index);
    return spans;
  });
  const { quotes, actors, byQuote, names } = corrector;
  const shown = { ...reading, analysis: { ...analysis, quotes, actors }, found: reading.found ?? analysis };
  return { source: reading, reading: shown, places, byQuote, names };
}

/** Finds the words to which a correction refers. Returns `null` if less than half of their text is found. */
export function placeOf(parts: QuoteCorrection['parts'], find: FindAnchor): readonly Span[] | null {
  const wanted = parts.reduce((sum, { exact }) => sum + exact.length, 0);
  const found = disjoint(parts.flatMap((part) => find(part) ?? []));
  return found.length > 0 && 2 * lengthOf(found) >= wanted ? found : null;
}

/** The state of the quotations and actors while corrections are applied one by one. */
class Corrector {
  quotes: readonly Quote[];
  actors: readonly Actor[];
  readonly byQuote = new Map<string, number>();
  readonly names = new Map<string, NamedActor>();
  readonly #text: string;

  constructor(text: string, quotes: readonly Quote[], actors: readonly Actor[]) {
    this.#text = text;
    this.quotes = quotes;
    this.actors = actors;
    for (const { id, name, kind } of actors) this.names.set(id, { name, kind });
  }

  /** Applies a correction of the cast. Returns `false` if it has no effect. */
  change(correction: CastCorrection): boolean {
    const changed = changeCast(this.#text, this, correction);
    if (!changed) return false;
    this.quotes = changed.quotes;
    this.#setActors(changed.actors);
    return true;
  }

  apply(verdict: Verdict, spans: readonly Span[], index: number): void {
    const targets = verdict.is === 'speaker' ? quotesAt(this.quotes, spans) : [];
    if (verdict.is === 'notQuote') this.#remove(spans);
    else if (targets.length > 0) {
      const corrected = new Map(targets.map((quote) => [quote, this.#corrected(quote, verdict, index)]));
      this.quotes = this.quotes.map((quote) => corrected.get(quote) ?? quote);
    } else {
      this.#remove(spans);
      this.#insert(this.#corrected(newQuote(spans, verdict), verdict, index));
    }
  }

  #corrected(quote: Quote, { source }: Extract<Verdict, { source: unknown }>, index: number): Quote {
    const { speaker, actors } = nameSource(this.#text, source, this.actors, quote);
    this.#setActors(actors);
    this.byQuote.set(quote.id, index);
    if (quote.rule !== READER_RULE && isSameSpeaker(this.#text, quote.speaker, speaker))
      return { ...quote, rule: CONFIRMED_RULE, confidence: 1 };
    const { relay: _, ...rest } = quote;
    return { ...rest, speaker, rule: READER_RULE, confidence: 1 };
  }

  /** Replaces the actors and records the name of each new one. */
  #setActors(actors: readonly Actor[]): void {
    const before = new Set(this.actors.map(({ id }) => id));
    for (const { id, name, kind } of actors) if (!before.has(id)) this.names.set(id, { name, kind });
    this.actors = actors;
  }

  #remove(spans: readonly Span[]): void {
    this.quotes = this.quotes.filter(({ parts }) => !isMostlyIn(parts, spans));
  }

  /** Inserts a quotation so that the quotations stay in text order. */
  #insert(quote: Quote): void {
    const behind = this.quotes.findIndex(({ parts }) => startOf(parts) > startOf(quote.parts));
    this.quotes = this.quotes.toSpliced(behind < 0 ? this.quotes.length : behind, 0, quote);
  }
}

const startOf = (parts: readonly Span[]): number => parts[0]?.start ?? 0;
const endOf = (parts: readonly Span[]): number => parts.at(-1)?.end ?? 0;

const newQuote = (parts: readonly Span[], { kind }: Extract<Verdict, { kind: unknown }>): Quote => ({
  id: `r${startOf(parts)}-${endOf(parts)}`,
  parts,
  kind,
  speaker: null,
  cue: null,
  rule: READER_RULE,
  confidence: 1,
});

/**
 * Returns the quotations that correspond to the given spans. Normally, these are the outermost quotations that lie mostly within the spans.
 * If they cover less than half of the spans, returns the shortest quotation that contains most of the spans instead.
 */
function quotesAt(quotes: readonly Quote[], spans: readonly Span[]): readonly Quote[] {
  const within: Quote[] = [];
  let reach = -1;
  for (const quote of quotes.filter(({ parts }) => isMostlyIn(parts, spans)).sort(outerFirst)) {
    if (endOf(quote.parts) > reach) within.push(quote);
    reach = Math.max(reach, endOf(quote.parts));
  }
  const covered = within.reduce((sum, { parts }) => sum + sharedOf(parts, spans), 0);
  if (2 * covered >= lengthOf(spans)) return within;
  const holding = quotes.filter(({ parts }) => isMostlyIn(spans, parts)).sort((a, b) => lengthOf(a.parts) - lengthOf(b.parts));
  return holding.slice(0, 1);
}

const outerFirst = (a: Quote, b: Quote): number => startOf(a.parts) - startOf(b.parts) || endOf(b.parts) - endOf(a.parts);
