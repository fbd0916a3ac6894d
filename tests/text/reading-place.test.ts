import { describe, expect, test } from 'vitest';
import { appendPage } from '../../utils/edit/append-page';
import { removeBlock } from '../../utils/edit/remove-block';
import { findPlace, placeAt } from '../../utils/text/reading-place';
import { articleOf } from '../state/support/popup-ports';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';

const LINES = [
  'The tower went dark when its lens cracked in a storm in the spring of last year.',
  'Since then ships have steered by a lamp on a pole, which goes out in every wind.',
  'The board has promised that the tower will be lit again before the winter comes.',
];
const story = articleOf(LINES);
const lamp = story.text.indexOf('a lamp');

describe('the reading position', () => {
  test('is null at the beginning and after the end of the article', () => {
    expect([placeAt(story, 0), placeAt(story, story.text.length)]).toEqual([null, null]);
    expect(placeAt(articleOf([]), 0)).toBeNull();
  });

  test('consists of a block and an offset within it', () => {
    const place = placeAt(story, lamp);
    expect(place).toMatchObject({ block: { exact: LINES[1] }, offset: LINES[1]?.indexOf('a lamp') });
    expect(place && findPlace(story, place)).toBe(lamp);
  });

  test('stays at the same words when the article is edited, and is lost when its block is removed', () => {
    const place = placeAt(story, lamp);
    if (!place) throw new Error('The offset has no reading position.');
    const appended = appendPage(story, articleOf(['And more is told on the next page of this story.']));
    for (const article of [removeBlock(story, [0]), removeBlock(story, [2]), appended.ok ? appended.value : story]) {
      expect(article.text.slice(findPlace(article, place) ?? 0)).toMatch(/^a lamp/);
    }
    expect(findPlace(removeBlock(story, [1]), place)).toBeNull();
  });

  test('stays within its block when the block has become shorter', () => {
    const place = placeAt(story, lamp + 40);
    if (!place) throw new Error('The offset has no reading position.');
    const shorter = { ...place, offset: 10_000 };
    expect(findPlace(story, shorter)).toBe(story.text.indexOf('\nThe board') - 1);
  });

  test('in a randomly generated article is restored to the offset at which it was stored', () => {
    const random = randomFrom(11);
    for (let run = 0; run < 300; run++) {
      const article = randomArticle(random);
      const offset = Math.floor(random() * article.text.length);
      const place = placeAt(article, offset);
      const found = place && findPlace(article, place);
      if (offset > 0 && found !== null) expect(found).toBe(article.text[offset] === '\n' ? offset + 1 : offset);
    }
  });
});
