import { describe, expect, test } from 'vitest';
import type { Span } from '../../utils/model';
import { layersOf, segmentsOf } from '../../utils/text/segments';
import { contains, overlaps } from '../../utils/text/span';
import { numbersBelow } from '../support/random';

function spans(pick: (below: number) => number, count: number, length: number): Span[] {
  return Array.from({ length: count }, () => {
    const start = pick(length);
    return { start, end: start + 1 + pick(12) };
  });
}

describe('segmentsOf', () => {
  test('splits overlapping spans into pieces, each listing the spans that cover it', () => {
    const quote = { start: 2, end: 8 };
    const name = { start: 6, end: 12 };
    expect(segmentsOf({ start: 0, end: 14 }, [[quote], [name]])).toEqual([
      { start: 0, end: 2, covers: [] },
      { start: 2, end: 6, covers: [quote] },
      { start: 6, end: 8, covers: [quote, name] },
      { start: 8, end: 12, covers: [name] },
      { start: 12, end: 14, covers: [] },
    ]);
  });

  test('lists the outer of two nested spans first', () => {
    const outer = { start: 0, end: 10 };
    const inner = { start: 3, end: 5 };
    expect(segmentsOf({ start: 3, end: 5 }, layersOf([inner, outer]))).toEqual([{ start: 3, end: 5, covers: [outer, inner] }]);
  });

  test('returns no pieces for an empty span', () => {
    expect(segmentsOf({ start: 4, end: 4 }, [[{ start: 0, end: 9 }]])).toEqual([]);
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'fills the given span with pieces and lists all covering spans (seed %i)',
    (seed) => {
      const pick = numbersBelow(seed);
      const all = spans(pick, pick(30), 60);
      const layers = layersOf(all);
      const within = { start: pick(30), end: 30 + pick(40) };
      const pieces = segmentsOf(within, layers);

      expect(pieces.length > 0).toBe(within.start < within.end);
      expect(pieces.map(({ start }) => start)).toEqual([within.start, ...pieces.slice(0, -1).map(({ end }) => end)]);
      expect(pieces.at(-1)?.end).toBe(within.end);
      for (const layer of layers) expect(layer.every((span, at) => at === 0 || (layer[at - 1]?.end ?? 0) <= span.start)).toBe(true);
      const kept = new Set(layers.flat());
      for (const piece of pieces) {
        expect(piece.start).toBeLessThan(piece.end);
        for (const span of kept) {
          expect(piece.covers.includes(span)).toBe(overlaps(span, piece));
          if (overlaps(span, piece)) expect(contains(span, piece)).toBe(true);
        }
      }
    },
  );

  test('is fast enough to be called for every 100 characters of a text with 200,000 spans', () => {
    const many = Array.from({ length: 200_000 }, (_, at) => ({ start: at * 10, end: at * 10 + 7 }));
    const layers = layersOf(many);
    let pieces = 0;
    for (let leaf = 0; leaf < 20_000; leaf++) pieces += segmentsOf({ start: leaf * 100, end: leaf * 100 + 100 }, layers).length;
    expect(pieces).toBe(400_000);
  });

  test('sorts 50,000 nested spans into no more than 16 layers', () => {
    const nested = Array.from({ length: 50_000 }, (_, at) => ({ start: at, end: 200_000 - at }));
    expect(layersOf(nested).length).toBe(16);
  });
});
