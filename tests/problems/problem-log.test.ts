import { expect, test } from 'vitest';
import { decodeProblems } from '../../utils/problems/decode-problems';
import { addEntries, entryOf, MAX_ENTRIES } from '../../utils/problems/problem-log';
import { writeProblems } from '../../utils/problems/write-problems';

const at = (time: string) => new Date(`2026-05-03T${time}Z`);
const failed = (time: string, message = 'Failed to fetch') => entryOf('fonts.read', new TypeError(message), at(time));

test('a log entry contains the time to the minute, the part of the extension, and the error without any quoted text', () => {
  expect(failed('14:05:59.123', 'Failed to load «Secret»')).toEqual({
    time: '2026-05-03T14:05Z',
    place: 'fonts.read',
    name: 'TypeError',
    message: 'Failed to load …',
    count: 1,
  });
});

test('an entry with the same minute, place and error name as an earlier entry only increases the count of the earlier entry', () => {
  const log = addEntries([], [failed('14:05:00'), failed('14:05:59', 'Failed to load'), failed('14:06:00')]);
  expect(log.map(({ time, message, count }) => [time.slice(11), message, count])).toEqual([
    ['14:05Z', 'Failed to fetch', 2],
    ['14:06Z', 'Failed to fetch', 1],
  ]);
  const other = addEntries(log, [
    entryOf('reader.pair', new TypeError(), at('14:05:10')),
    entryOf('fonts.read', new Error(), at('14:05:10')),
  ]);
  expect(other).toHaveLength(4);
  expect(addEntries(log, log).map(({ count }) => count)).toEqual([4, 2]);
});

test('the log keeps the latest 50 entries', () => {
  const many = Array.from({ length: MAX_ENTRIES + 10 }, (_, minute) => failed(`10:${String(minute % 60).padStart(2, '0')}:00`)).map(
    (entry, number) => ({ ...entry, name: `No${number}Error` }),
  );
  const log = addEntries([], many);
  expect(log).toHaveLength(50);
  expect(log[0]?.name).toBe('No10Error');
});

test('the decoder of the problem log keeps valid entries, but removes page text from error names and messages', () => {
  const entry = failed('14:05:00');
  const stored = [
    null,
    'Secret',
    { ...entry, place: 'Secret' },
    { ...entry, time: 'Secret' },
    { ...entry, time: '2026-99-99T14:05Z' },
    { ...entry, count: 0 },
    { ...entry, message: 1 },
    { ...entry, name: 'Secret mayor', message: 'The secret mayor', title: 'Secret' },
    entry,
  ];
  expect(decodeProblems(stored)).toEqual([{ ...entry, name: 'Unknown', message: '' }, entry]);
  expect(decodeProblems({ length: 1 })).toEqual([]);
  expect(decodeProblems(Array.from({ length: 60 }, () => entry))).toHaveLength(50);
});

test('the log is written as text that begins with the extension and browser versions, and has a line for each entry', () => {
  const entries = [{ ...failed('14:05:00'), count: 3 }, entryOf('sites.read', 'Secret', at('15:00:00'))];
  expect(writeProblems(entries, 'Dramatis 0.1.0, Firefox 140.0')).toBe(
    'Dramatis 0.1.0, Firefox 140.0\n' +
      '2026-05-03T14:05Z fonts.read TypeError: Failed to fetch (3 times)\n' +
      '2026-05-03T15:00Z sites.read Unknown\n',
  );
});
