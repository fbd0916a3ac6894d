import { describe, expect, test } from 'vitest';
import { alike, anchorFinder, anchorOf } from '../../utils/text/anchor';
import { sliceOf } from '../../utils/text/span';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';

const TEXT = [
  'The dam will not hold, said the engineer Pia Lund on Friday morning.',
  '“Yes,” answered the mayor of the valley when she was asked about it.',
  '“Yes,” answered the owner of the mill, and shut the door behind him.',
].join('\n');
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const found = (text: string, span = at('“Yes,” answered the owner')) => {
  const place = anchorFinder(text)(anchorOf(TEXT, { start: span.start, end: span.start + 6 }));
  return place && text.slice(place.start - 1, place.end + 19);
};

describe('a text anchor', () => {
  test('finds any span in an unchanged random text at its original offsets', () => {
    const random = randomFrom(7);
    for (let n = 0; n < 200; n++) {
      const { text } = randomArticle(random);
      if (text === '') continue;
      const start = Math.floor(random() * text.length);
      const span = { start, end: Math.min(text.length, start + 1 + Math.floor(random() * 60)) };
      expect(anchorFinder(text)(anchorOf(text, span))).toEqual(span);
    }
  });

  test('distinguishes its words from the same words elsewhere by their context', () => {
    expect(found(TEXT)).toBe('\n“Yes,” answered the owner');
    expect(found(`A new first paragraph.\n${TEXT}`)).toBe('\n“Yes,” answered the owner');
    expect(found(TEXT.replace('The dam will not hold, said the engineer Pia Lund on Friday morning.\n', ''))).toBe(
      '\n“Yes,” answered the owner',
    );
  });

  test('finds the passage nearest to its original position if several have the same context', () => {
    const twice = 'She waited. “It is late.” He nodded.\n'.repeat(9);
    const span = { start: twice.indexOf('“It', 180), end: twice.indexOf('“It', 180) + 13 };
    const anchor = anchorOf(twice, span);
    expect(anchorFinder(twice)(anchor)).toEqual(span);
    expect(anchorFinder(`Now. ${twice}`)(anchor)).toEqual({ start: span.start + 5, end: span.end + 5 });
  });

  test('finds its words when quotation marks, spaces, dashes or capitals differ', () => {
    const straight = TEXT.replace(/[“”]/g, '"').replaceAll(' ', '\u00a0');
    expect(found(straight)).toBe('\n"Yes,"\u00a0answered\u00a0the\u00a0owner');
    expect(alike(TEXT).length).toBe(TEXT.length);
    expect(alike('İ “Ü — x”')).toBe('İ "ü - x"');
  });

  test('finds nothing when only a short passage matches and its context differs', () => {
    const [first, second] = TEXT.split('\n');
    expect(found(`${first}\n${second}`)).toBeNull();
    expect(found('“Yes,” said somebody else altogether, in another place.')).toBeNull();
    expect(found('')).toBeNull();
  });

  test('finds a long passage even when its context differs', () => {
    const long = at('The dam will not hold, said the engineer');
    const elsewhere = `Another day. ${sliceOf(TEXT, long)} again.`;
    expect(anchorFinder(elsewhere)(anchorOf(TEXT, long))).toEqual({ start: 13, end: 13 + long.end });
  });

  test('finds nothing for an empty span', () => {
    expect(anchorFinder(TEXT)(anchorOf(TEXT, { start: 3, end: 3 }))).toBeNull();
  });
});
