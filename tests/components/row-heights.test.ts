import { expect, test } from 'vitest';
import { createRowHeights } from '../../components/rows/row-heights';
import { joinRows, rowsToLoad } from '../../utils/state/list-window';

test('rows have the estimated height until they are measured, and the first measurements make the estimate', () => {
  const heights = createRowHeights(100);
  heights.resize(1_000);
  expect([heights.startOf(0), heights.startOf(10), heights.startOf(1_000)]).toEqual([0, 1_000, 100_000]);
  heights.measure(3, 150);
  expect([heights.startOf(3), heights.startOf(4), heights.startOf(1_000)]).toEqual([300, 450, 100_050]);
  for (const row of [0, 1, 2, 4, 5, 6, 7]) heights.measure(row, 50);
  // The average of 150 and seven times 50 is 62.5.
  expect([heights.startOf(8), heights.startOf(9), heights.fitting(1_000)]).toEqual([500, 562.5, 16]);
  heights.measure(3, 50);
  expect(heights.startOf(8)).toBe(400);
});

test('a place in the list is found among rows of any height', () => {
  const heights = createRowHeights(10);
  const random = (row: number) => 5 + ((row * 7919) % 97);
  heights.resize(777);
  for (let row = 0; row < 777; row++) heights.measure(row, random(row));
  let start = 0;
  for (let row = 0; row < 777; row++) {
    expect([heights.startOf(row), heights.rowAt(start), heights.rowAt(start + random(row) - 1)]).toEqual([start, row, row]);
    start += random(row);
  }
  expect([heights.rowAt(-50), heights.rowAt(start + 50)]).toEqual([0, 776]);
});

test('rows keep their measured heights when others are added or removed at the end, and no rows have no height', () => {
  const heights = createRowHeights(10);
  expect([heights.startOf(0), heights.rowAt(5), heights.count]).toEqual([0, 0, 0]);
  heights.resize(4);
  heights.measure(1, 40);
  heights.resize(6);
  expect(heights.startOf(6)).toBe(90);
  heights.resize(2);
  expect(heights.startOf(2)).toBe(50);
});

test.each([
  ['nothing, if enough is loaded', { first: 0, length: 100 }, [20, 30], null],
  ['the rows behind', { first: 0, length: 50 }, [30, 42], { first: 50, length: 50 }],
  ['the rows before', { first: 100, length: 200 }, [110, 120], { first: 50, length: 50 }],
  ['the first rows', { first: 20, length: 200 }, [30, 40], { first: 0, length: 20 }],
  ['rows elsewhere after a jump', { first: 0, length: 100 }, [700, 712], { first: 675, length: 62 }],
  ['the last rows', { first: 0, length: 100 }, [990, 1_000], { first: 965, length: 50 }],
] as const)('a list loads %s', (_, loaded, [from, to], rows) => expect(rowsToLoad(loaded, 1_000, from, to)).toEqual(rows));

test('loaded rows are joined without repeating any, and only as many as allowed are kept', () => {
  const join = (first: number, rows: readonly number[]) => joinRows({ first: 10, rows: [10, 11, 12] }, { first, rows }, 5, (row) => row);
  expect(join(13, [13, 14, 15])).toEqual({ first: 11, rows: [11, 12, 13, 14, 15] });
  expect(join(7, [7, 8, 9])).toEqual({ first: 7, rows: [7, 8, 9, 10, 11] });
  expect(join(40, [40])).toEqual({ first: 40, rows: [40] });
  // Another article was saved in the meantime, so the last row comes again.
  expect(join(13, [12, 13])).toEqual({ first: 11, rows: [10, 11, 12, 13] });
});
