import {
  type Actor,
  type CastCorrection,
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
import { disjoint, isMostlyIn, lengthOf, sharedOf } from './extents';
import { nameSource } from './name-source';

/** A reading under the reader's corrections. */
export interface CorrectedReading {
  /** The same, but for the quotes and actors of its analysis; the very same where nothing was corrected. */
  readonly reading: Reading;
  /**
   * For each correction where its words are now, none for one of the cast; `null` where its words, or those whom it names, are no longer
   * found, and it says nothing.
   */
  readonly places: readonly (readonly Span[] | null)[];
  /** By the id of a quote which correction it has from the reader, as an index. */
  readonly byQuote: ReadonlyMap<string, number>;
  /** By the id of an actor its name as it was found, whatever the reader calls it: by this a correction names it. */
  readonly names: ReadonlyMap<string, NamedActor>;
}

/**
 * Puts the reader's word over what was found: pure, in the order of the corrections, the later one wins. Doing it again to the outcome
 * changes no quote, and after another analysis, or in another version of the text, it says the same of the same words.
 */
export function correctReading(reading: Reading): CorrectedReading {
  const { article, analysis, corrections = [] } = reading;
  const ruling = new Ruling(article.text, analysis.quotes, analysis.actors);
  if (corrections.length === 0) return { reading, places: [], byQuote: ruling.byQuote, names: ruling.names };
  const find = anchorFinder(article.text);
  const places = corrections.map((correction, index) => {
    if ('change' in correction) return ruling.change(correction) ? [] : null;
    const spans = placeOf(correction.parts, find);
    if (spans) ruling.apply(correction.verdict, spans, index);
    return spans;
  });
  const { quotes, actors, byQuote, names } = ruling;
  return { reading: { ...reading, analysis: { ...analysis, quotes, actors } }, places, byQuote, names };
}

/** Where the words of a correction are; `null` where less than half of them are found. */
export function placeOf(parts: QuoteCorrection['parts'], find: FindAnchor): readonly Span[] | null {
  const wanted = parts.reduce((sum, { exact }) => sum + exact.length, 0);
  const found = disjoint(parts.flatMap((part) => find(part) ?? []));
  return found.length > 0 && 2 * lengthOf(found) >= wanted ? found : null;
}

/** Quotes and actors while one correction after the other is applied. */
class Ruling {
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

  /** Whether there is somebody who is meant. */
  change(correction: CastCorrection): boolean {
    const changed = changeCast(this.#text, this, correction);
    if (!changed) return false;
    this.quotes = changed.quotes;
    this.#bringIn(changed.actors);
    return true;
  }

  apply(verdict: Verdict, spans: readonly Span[], index: number): void {
    const targets = verdict.is === 'speaker' ? quotesAt(this.quotes, spans) : [];
    if (verdict.is === 'notQuote') this.#remove(spans);
    else if (targets.length > 0) {
      const ruled = new Map(targets.map((quote) => [quote, this.#ruled(quote, verdict, index)]));
      this.quotes = this.quotes.map((quote) => ruled.get(quote) ?? quote);
    } else {
      this.#remove(spans);
      this.#insert(this.#ruled(newQuote(spans, verdict), verdict, index));
    }
  }

  #ruled(quote: Quote, { source }: Extract<Verdict, { source: unknown }>, index: number): Quote {
    const { speaker, actors } = nameSource(this.#text, source, this.actors, quote);
    this.#bringIn(actors);
    this.byQuote.set(quote.id, index);
    const { relay: _, ...told } = quote;
    return { ...told, speaker, rule: READER_RULE, confidence: 1 };
  }

  /** Who was not there before has the name that the reader brings them in by. */
  #bringIn(actors: readonly Actor[]): void {
    const before = new Set(this.actors.map(({ id }) => id));
    for (const { id, name, kind } of actors) if (!before.has(id)) this.names.set(id, { name, kind });
    this.actors = actors;
  }

  #remove(spans: readonly Span[]): void {
    this.quotes = this.quotes.filter(({ parts }) => !isMostlyIn(parts, spans));
  }

  /** Before the first quote that begins behind it. */
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
 * The quotes that have these words now: those that lie mostly within them, but not those within another; where they have less than half
 * of the words, the shortest that has most of them.
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
