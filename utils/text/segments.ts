import type { Span } from '../model';
import { countWhile } from './count-while';
import { byPosition } from './span';

/** Spans that do not overlap, in the order of the text. */
export type Layer<T extends Span> = readonly T[];

/** A span of text within which no span of any layer begins or ends. */
export interface Segment<T extends Span> extends Span {
  /** The spans that cover the whole segment, ordered by layer. */
  readonly covers: readonly T[];
}

/** The maximum nesting depth of spans. No text written by people exceeds it, and it keeps the work linear for malicious input. */
const MAX_LAYERS = 16;

/**
 * Sorts spans, which may be nested or overlap, into layers without overlaps, with the outer spans first. Empty spans are left out, as are
 * spans nested more than 16 deep.
 */
export function layersOf<T extends Span>(spans: readonly T[]): Layer<T>[] {
  const layers: T[][] = [];
  for (const span of spans.filter(({ start, end }) => start < end).sort(byPosition)) {
    const free = layers.find((layer) => (layer.at(-1)?.end ?? 0) <= span.start);
    if (free) free.push(span);
    else if (layers.length < MAX_LAYERS) layers.push([span]);
  }
  return layers;
}

/**
 * Cuts a span into adjacent segments wherever a span in a layer begins or ends. Together, the segments cover exactly `within`. The time is
 * linear in the number of spans that touch `within`, and logarithmic in the number of all others.
 */
export function segmentsOf<T extends Span>(within: Span, layers: readonly Layer<T>[]): Segment<T>[] {
  if (within.start >= within.end) return [];
  const touching = layers.map((layer) => spansWithin(layer, within)).filter((layer) => layer.length > 0);
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of touching.flat()) {
    cuts.add(Math.max(start, within.start));
    cuts.add(Math.min(end, within.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const next = touching.map(() => 0);
  return sorted.slice(1).map((end, piece) => {
    const start = sorted[piece] ?? within.start;
    const covers = touching.flatMap((layer, which) => {
      let at = next[which] ?? 0;
      while ((layer[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      next[which] = at;
      const span = layer[at];
      return span && span.start <= start ? [span] : [];
    });
    return { start, end, covers };
  });
}

/** Returns the spans in a layer that share at least one character with `within`. The search takes logarithmic time. */
export function spansWithin<T extends Span>(layer: Layer<T>, within: Span): Layer<T> {
  const [first, last] = rangeWithin(layer, within);
  return first < last ? layer.slice(first, last) : [];
}

/** Returns the number of spans in a layer that share at least one character with `within`. Takes logarithmic time. */
export function countWithin<T extends Span>(layer: Layer<T>, within: Span): number {
  const [first, last] = rangeWithin(layer, within);
  return Math.max(0, last - first);
}

const rangeWithin = <T extends Span>(layer: Layer<T>, within: Span): readonly [first: number, last: number] => [
  countWhile(layer, ({ end }) => end <= within.start),
  countWhile(layer, ({ start }) => start < within.end),
];
