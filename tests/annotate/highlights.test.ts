import { describe, expect, test } from 'vitest';
import { addHighlight, changeHighlight, removeHighlight } from '../../utils/annotate/highlights';
import { placeHighlights } from '../../utils/annotate/place-highlights';
import { MAX_HIGHLIGHTS } from '../../utils/annotate/with-highlights';
import type { Reading } from '../../utils/model';
import { sliceOf } from '../../utils/text/span';
import { articleOf, readingOf } from '../state/support/popup-ports';

const LINES = [
  'The tower went dark when its lens cracked in a storm in the spring of last year.',
  'Since then ships have steered by a lamp on a pole, which goes out in every wind.',
  'The board has promised that the tower will be lit again before the winter comes.',
];
const story = readingOf(articleOf(LINES));
const spanOf = (words: string) => {
  const start = story.article.text.indexOf(words);
  return { start, end: start + words.length };
};
const made = (id: string) => ({ id, madeAt: '2026-11-25T10:00:00Z', colour: 'green' as const });
const words = (reading: Reading) =>
  placeHighlights(reading).map(({ places }) => places.map((place) => sliceOf(reading.article.text, place)));
const one = addHighlight(story, [spanOf('a lamp on a pole')], made('a'));

describe('a highlight', () => {
  test('covers each of the given spans and leaves the rest of the reading unchanged', () => {
    expect(words(one)).toEqual([['a lamp on a pole']]);
    const { highlights, ...rest } = addHighlight(one, [spanOf('in every wind.'), spanOf('The board')], made('b'));
    expect(rest).toEqual(story);
    expect(highlights?.map(({ id, colour, parts }) => [id, colour, parts.length])).toEqual([
      ['a', 'green', 1],
      ['b', 'green', 2],
    ]);
  });

  test('takes the new colour and keeps its note when exactly the same words are highlighted again', () => {
    const noted = changeHighlight(one, 'a', { note: ' Ask them. ' });
    const again = addHighlight(noted, [spanOf('a lamp on a pole')], { ...made('b'), colour: 'pink' });
    expect(again.highlights).toMatchObject([{ id: 'a', colour: 'pink', note: 'Ask them.' }]);
    expect(addHighlight(again, [spanOf('a lamp')], made('c')).highlights?.length).toBe(2);
  });

  test('loses its note when the note is emptied, and leaves no trace when the highlight is removed', () => {
    const noted = changeHighlight(one, 'a', { note: 'Ask' });
    expect(changeHighlight(noted, 'a', { note: '  ' })).toEqual(one);
    expect(removeHighlight(noted, 'a')).toEqual(story);
  });

  test('stays the same when an edit has an unknown id or repeats the colour and note, and is not added if no words are selected', () => {
    expect(changeHighlight(one, 'z', { colour: 'pink' })).toBe(one);
    expect(changeHighlight(one, 'a', { colour: 'green', note: '' })).toBe(one);
    expect(removeHighlight(one, 'z')).toBe(one);
    expect(addHighlight(one, [], made('b'))).toBe(one);
  });

  test('is not added when the reading already has the maximum number of highlights', () => {
    const [highlight] = one.highlights ?? [];
    if (!highlight) throw new Error('The reading has no highlight.');
    const full = { ...story, highlights: Array.from({ length: MAX_HIGHLIGHTS }, (_, at) => ({ ...highlight, id: `${at}` })) };
    expect(addHighlight(full, [spanOf('The board')], made('b'))).toBe(full);
  });

  test('keeps the parts whose paragraphs are still in the article, and is reported as incomplete if a part is missing', () => {
    const both = addHighlight(story, [spanOf('goes out in every wind.'), spanOf('The board has promised')], made('a'));
    const shorter = { ...readingOf(articleOf(LINES.slice(0, 2))), highlights: both.highlights ?? [] };
    expect(words(shorter)).toEqual([['goes out in every wind.']]);
    expect(placeHighlights(shorter)).toMatchObject([{ isWhole: false }]);
    const [placed] = placeHighlights({ ...readingOf(articleOf(LINES.slice(0, 1))), highlights: both.highlights ?? [] });
    expect([placed?.places, placed?.isWhole]).toEqual([[], false]);
  });
});
