import { expect, test } from 'vitest';
import { chipPlaces } from '../../components/overlay/chip-places';
import { overlayMarks } from '../../utils/overlay/overlay-marks';
import type { Box } from '../../utils/overlay/overlay-places';
import { articleOf, readingOf } from '../state/support/popup-ports';

const LINES = [
  '“The quay will open on time,” said Ana Roth, the mayor of Riverton. “It will hold,” she added.',
  'Roth spoke to Bo Lind on Monday. “Nobody has asked the singers,” Lind said.',
];
const reading = readingOf(articleOf(LINES));
const marks = overlayMarks(reading);
const wordsOf = (mark: (typeof marks)[number]) => mark.spans.map(({ start, end }) => reading.article.text.slice(start, end)).join(' … ');

test('the quotations are marked in text order with their speakers, and then the names', () => {
  expect(marks.filter(({ quote }) => quote).map((mark) => [wordsOf(mark), mark.member.name])).toEqual([
    ['“The quay will open on time,”', 'Ana Roth'],
    ['“It will hold,”', 'Ana Roth'],
    ['“Nobody has asked the singers,”', 'Bo Lind'],
  ]);
  expect(marks.findLastIndex(({ quote }) => quote)).toBe(2);
  const names = marks.filter(({ quote }) => !quote).map((mark) => [wordsOf(mark), mark.member.name]);
  expect(names).toEqual(
    expect.arrayContaining([
      ['Ana Roth', 'Ana Roth'],
      ['Roth', 'Ana Roth'],
      ['Bo Lind', 'Bo Lind'],
      ['Lind', 'Bo Lind'],
    ]),
  );
  expect(names.map(([words]) => words)).not.toContain('she');
});

test('a chip stands beside the first line of a quotation, once for a speaker in a line, and never on another chip', () => {
  const boxes: Box[][] = [[[50, 100, 200, 20]], [[300, 102, 100, 20]], [[420, 104, 90, 20]]];
  const places = chipPlaces(marks, boxes, [10, 10, 10]);
  expect([...places]).toEqual([
    [0, { left: 10, top: 100 }],
    [2, { left: 10, top: 120 }],
  ]);
});

test('a quotation without room in the margin, or without a visible word, has no chip', () => {
  expect([...chipPlaces(marks, [[[50, 100, 200, 20]], [], [[50, 300, 90, 20]]], [null, 10, 10]).keys()]).toEqual([2]);
});
