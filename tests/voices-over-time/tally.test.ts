import { describe, expect, test } from 'vitest';
import type { VoiceSum } from '../../utils/model';
import { monthAfter, monthsFrom } from '../../utils/voices-over-time/months-from';
import { shownPercent } from '../../utils/voices-over-time/shown-percent';
import { tallyOf } from '../../utils/voices-over-time/tally';
import { monthTable, sourceTable, speakerTable } from '../../utils/voices-over-time/voice-tables';

const sum = (month: string, kind: VoiceSum['kind'], quotes: number, words: number, more: Partial<VoiceSum> = {}): VoiceSum => ({
  month,
  kind,
  quotes,
  words,
  gender: 'notSaid',
  group: 'others',
  ...more,
});
const SUMS = [
  sum('2026-03', 'person', 3, 30, { gender: 'woman', group: 'experts' }),
  sum('2026-03', 'unnamed', 1, 0, { gender: 'man' }),
  sum('2025-12', 'organisation', 4, 10, { group: 'organisations' }),
  sum('2025-12', 'unattributed', 2, 5, { group: null }),
  sum('2025-12', 'described', 1, 1),
];
const partsOf = (split: Parameters<typeof tallyOf>[1], measure: 'quotes' | 'words' = 'quotes') =>
  Object.fromEntries(tallyOf(SUMS, split, measure).parts.map(({ part, percent, ...amount }) => [part, [amount[measure], percent]]));

describe('a division', () => {
  test('has each source in one part, and whole percentages that add up', () => {
    expect(partsOf('kind')).toEqual({
      person: [3, 27],
      organisation: [4, 37],
      state: [0, 0],
      place: [0, 0],
      unnamed: [1, 9],
      described: [1, 9],
      unattributed: [2, 18],
    });
    expect(partsOf('named', 'words')).toEqual({ named: [40, 87], unnamed: [1, 2], unattributed: [5, 11] });
  });
  test('by women and men has people only, and always what is not said', () => {
    expect(partsOf('gender')).toEqual({ woman: [3, 60], man: [1, 20], notSaid: [1, 20] });
    expect(partsOf('gender', 'words')).toEqual({ woman: [30, 97], man: [0, 0], notSaid: [1, 3] });
  });
  test('by groups has no speakers who were not found', () => {
    expect(partsOf('group')).toMatchObject({ experts: [3, 33], organisations: [4, 45], others: [2, 22] });
  });
  test('has every month from the first to the last', () => {
    const { months, total } = tallyOf(SUMS, 'named', 'quotes');
    expect(months.map(({ month, amounts }) => [month, ...amounts])).toEqual([
      ['2025-12', 4, 1, 2],
      ['2026-01', 0, 0, 0],
      ['2026-02', 0, 0, 0],
      ['2026-03', 3, 1, 0],
    ]);
    expect(total).toEqual({ quotes: 11, words: 46 });
  });
  test('of nothing is empty', () => {
    const { months, parts } = tallyOf([], 'gender', 'quotes');
    expect(months).toEqual([]);
    expect(parts.map(({ percent }) => percent)).toEqual([0, 0, 0]);
  });
});

test('months go on over the end of a year, and a wrong date does not add thousands', () => {
  expect(monthAfter('2025-12')).toBe('2026-01');
  expect(monthsFrom(['2026-01', '2025-11'])).toEqual(['2025-11', '2025-12', '2026-01']);
  expect(monthsFrom(['2026-01', '0001-01'])).toEqual(['0001-01', '2026-01']);
  expect(monthsFrom([])).toEqual([]);
});

describe('a table for a file', () => {
  test('has the speakers in order', () => {
    const ranked = [{ id: 1, uid: 'u1', name: 'Ana Roth', quotes: 3, words: 30, articles: 2, from: '2025-12', to: '2026-03' }];
    expect(speakerTable(ranked, { kind: 'person', withSubjects: false }).rows).toEqual([
      [1, 'Ana Roth', 'person', 3, 30, 2, '2025-12', '2026-03', 'False', 'u1'],
    ]);
  });
  test('has every part of every division', () => {
    const { columns, rows } = sourceTable(SUMS, 'words');
    expect(columns.at(-1)).toBe('percent_of_words');
    expect(rows).toContainEqual(['gender', 'not said', 1, 1, 3]);
    expect(rows).toHaveLength(7 + 3 + 3 + 5);
  });
  test('has the months in order', () => {
    const { rows } = monthTable(SUMS);
    expect(rows[0]).toEqual(['2025-12', 'organisation', 'not said', 'organisations', 4, 10]);
    expect(rows.at(-1)).toEqual(['2026-03', 'unnamed', 'man', 'others', 1, 0]);
  });
});

test('a part that is there is not shown as 0 %, and one of several not as 100 %', () => {
  expect([
    shownPercent(0, 1, 307),
    shownPercent(100, 306, 307),
    shownPercent(0, 0, 307),
    shownPercent(100, 307, 307),
    shownPercent(42, 3, 7),
  ]).toEqual(['<1', '>99', '0', '100', '42']);
});
