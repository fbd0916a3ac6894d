import { describe, expect, test } from 'vitest';
import { annotationsOf, areSame } from '../../utils/annotate/annotations';
import { mergeAnnotations } from '../../utils/annotate/merge-annotations';
import { mergeHighlights } from '../../utils/annotate/merge-highlights';
import { areSameHighlights } from '../../utils/annotate/same-highlights';
import type { Highlight, HighlightColour, Reading } from '../../utils/model';
import { randomFrom } from '../support/random';

const story = { article: {}, analysis: {} } as Reading;
const of = (id: string, colour: HighlightColour = 'yellow', start = id.charCodeAt(0)): Highlight => ({
  id,
  parts: [{ exact: 'words', prefix: '', suffix: '', start }],
  colour,
  madeAt: '2026-11-25T10:00:00Z',
});
const merged = (here: readonly Highlight[], before: readonly Highlight[], now: readonly Highlight[]) =>
  (mergeHighlights({ ...story, highlights: here }, before, now).highlights ?? []).map(({ id, colour }) => `${id} ${colour}`);

describe('mergeHighlights', () => {
  test('keeps the highlights that either window has added', () => {
    expect(merged([of('b')], [], [of('a')])).toEqual(['a yellow', 'b yellow']);
    expect(merged([of('a'), of('b')], [of('a')], [of('a'), of('c')])).toEqual(['a yellow', 'b yellow', 'c yellow']);
  });

  test('removes a highlight that the other window removed, unless this window changed it', () => {
    expect(merged([of('a'), of('b', 'pink')], [of('a'), of('b')], [])).toEqual(['b pink']);
  });

  test('does not restore a highlight that this window removed, even when the other window changed it', () => {
    expect(merged([], [of('a'), of('b')], [of('a', 'blue'), of('b')])).toEqual([]);
  });

  test('takes the colour that the other window chose, unless this window chose another one', () => {
    expect(merged([of('a'), of('b', 'pink')], [of('a'), of('b')], [of('a', 'blue'), of('b', 'blue')])).toEqual(['a blue', 'b pink']);
  });

  test("keeps only this window's highlight when both windows highlighted the same words, unless the other window's has a note", () => {
    expect(merged([of('a', 'pink', 7)], [], [of('b', 'blue', 7)])).toEqual(['a pink']);
    expect(merged([of('a', 'pink', 7)], [], [{ ...of('b', 'blue', 7), note: 'Ask' }])).toEqual(['a pink', 'b blue']);
  });

  test('returns the same reading object when the library has not changed', () => {
    const reading = { ...story, highlights: [of('a')] };
    expect(mergeHighlights(reading, [of('b')], [of('b')])).toBe(reading);
    expect(mergeAnnotations(reading, annotationsOf(reading), annotationsOf({ ...reading }))).toBe(reading);
    expect(areSame(annotationsOf(reading), annotationsOf(story))).toBe(false);
  });
});

test('two windows end up with the same highlights after random edits and merges', () => {
  const random = randomFrom(5);
  const below = (limit: number) => Math.floor(random() * limit);
  const edited = (list: readonly Highlight[], name: string, step: number): readonly Highlight[] => {
    const at = below(list.length + 1);
    const [one] = list.slice(at, at + 1);
    if (!one) return [...list, { ...of(`${name}${step}`, 'yellow', below(1_000_000)), madeAt: `2026-11-25T10:00:${step + 10}Z` }];
    return below(2) === 0 ? list.toSpliced(at, 1) : list.with(at, { ...one, colour: below(2) === 0 ? 'pink' : 'blue' });
  };
  for (let run = 0; run < 200; run++) {
    const windows = ['a', 'b'].map((name) => ({ name, here: [] as readonly Highlight[], known: [] as readonly Highlight[] }));
    let library: readonly Highlight[] = [];
    const sync = (which: number) => {
      const window = windows[which];
      if (!window) return;
      window.here = mergeHighlights({ ...story, highlights: window.here }, window.known, library).highlights ?? [];
      window.known = window.here;
      library = window.here;
    };
    for (let step = 0; step < 12; step++) {
      const which = below(2);
      const window = windows[which];
      if (window) window.here = edited(window.here, window.name, step);
      if (below(2) === 0) sync(which);
    }
    for (const which of [0, 1, 0]) sync(which);
    expect(new Set(windows[0]?.here.map(({ id }) => id)).size).toBe(windows[0]?.here.length);
    expect(areSameHighlights(windows[0]?.here ?? [], windows[1]?.here ?? [])).toBe(true);
  }
});
