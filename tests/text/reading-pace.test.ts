import { expect, test } from 'vitest';
import type { BodyNode } from '../../utils/model';
import { paceOf } from '../../utils/text/reading-pace';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const text = [words(230), words(460)].join('\n');
const end = words(230).length;
const body: BodyNode[] = [
  { tag: 'p', children: [{ start: 0, end }] },
  { tag: 'figure', children: [{ tag: 'img', src: 'https://paper.example/a.jpg', children: [] }] },
  { tag: 'ul', children: [{ tag: 'li', children: [{ start: end + 1, end: text.length }] }] },
];

test('the reading time before a position includes the words before it, but no time for pictures', () => {
  const pace = paceOf({ text, body });
  expect(pace.total).toBeCloseTo(3);
  expect([pace.minutesBefore(0, 0), pace.minutesBefore(0, 0.5), pace.minutesBefore(1, 0.7), pace.minutesBefore(2, 0.5)]).toEqual([
    0, 0.5, 1, 2,
  ]);
  expect(pace.minutesBefore(3, 0)).toBe(pace.total);
});

test('an article without words takes no time to read', () => {
  expect(paceOf({ text: '', body: [] })).toMatchObject({ total: 0 });
  expect(paceOf({ text: '', body: [] }).minutesBefore(0, 1)).toBe(0);
});
