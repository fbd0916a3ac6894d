// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBodyWords } from '../../components/article/body-words';
import { at, plain, readingOf, TEXT } from './support/sample-reading';
import { clearDocument, one, prepareDocument, show } from './support/show-reading';

beforeEach(prepareDocument);
afterEach(clearDocument);

const wordsOf = (ranges: readonly Range[]): string => ranges.map(String).join('');

test('readBodyWords returns the DOM ranges for a span that crosses quotations, names and links', () => {
  show(plain);
  const words = readBodyWords(one('.article'), plain.article);
  for (let start = 0; start < TEXT.length; start += 3) {
    const span = { start, end: Math.min(TEXT.length, start + 20) };
    expect(wordsOf(words.rangesOf(span))).toBe(TEXT.slice(span.start, span.end).replace('\n', ''));
  }
});

test('readBodyWords returns a section with the right span for each text block, and no section for a picture', () => {
  const reading = readingOf([
    { tag: 'p', children: [at('Ada Brun spoke.')] },
    { tag: 'figure', caption: 'Rain', children: [{ tag: 'img', src: 'https://paper.example/sea.jpg', alt: 'Sea', children: [] }] },
    { tag: 'p', children: [at('“No,” said')] },
  ]);
  show(reading);
  const { sections, rangesOf } = readBodyWords(one('.article'), reading.article);
  expect(sections.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Ada Brun spoke.', '“No,” said']);
  expect(wordsOf(rangesOf({ start: 0, end: TEXT.length }))).toBe('Ada Brun spoke.“No,” said');
});

test('readBodyWords returns no ranges for a span beyond the end of the text', () => {
  show(plain);
  expect(readBodyWords(one('.article'), plain.article).rangesOf({ start: TEXT.length, end: TEXT.length + 5 })).toEqual([]);
});

test('readBodyWords ignores the label of a note of the editors', () => {
  const reading = readingOf([{ tag: 'aside', note: 'correction', children: [{ tag: 'p', children: [at('Ada Brun spoke.')] }] }]);
  show(reading);
  expect(wordsOf(readBodyWords(one('.article'), reading.article).rangesOf({ start: 0, end: TEXT.length }))).toBe('Ada Brun spoke.');
});
