import { expect, test } from 'vitest';
import { fillMonths } from '../../utils/library/actors/fill-months';

const month = (name: string, quotes = 1) => ({ month: name, articles: 1, quotes });

test('months without articles stand between the others, also over the end of a year', () => {
  expect(fillMonths([month('2025-11'), month('2026-02', 3)])).toEqual([
    month('2025-11'),
    { month: '2025-12', articles: 0, quotes: 0 },
    { month: '2026-01', articles: 0, quotes: 0 },
    month('2026-02', 3),
  ]);
});

test('a wrong date does not add thousands of months', () => {
  const months = [month('0001-01'), month('2026-02')];
  expect(fillMonths(months)).toEqual(months);
});
