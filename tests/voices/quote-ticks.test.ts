import { expect, test } from 'vitest';
import { castOf } from '../../utils/article/cast';
import { mapBlocks } from '../../utils/voices/map-blocks';
import { type QuoteTick, quoteTicks, tickAt } from '../../utils/voices/quote-ticks';
import { articleOf, readingOf } from '../state/support/popup-ports';

const tick = (id: string, at: number, size: number, member = id): QuoteTick => ({ id, member, voice: 1, isIndirect: false, at, size });

test('a tick of the quotation map is as long as its quotation', () => {
  const reading = readingOf(articleOf(['“It rains,” said Ana Roth.', '“It pours, and it will go on until noon,” said Bo Lind.']));
  const { text } = reading.article;
  const sizes = quoteTicks(reading, castOf(reading)).map(({ size }) => Math.round(size * text.length));
  expect(sizes).toEqual(['“It rains,”'.length, '“It pours, and it will go on until noon,”'.length]);
});

test('a place on the quotation map belongs to the tick that covers it, or to the nearest one within reach', () => {
  const ticks = [tick('a', 0.1, 0.1), tick('b', 0.21, 0.001), tick('c', 0.5, 0.2)];
  const idsAt = (places: readonly number[]) => places.map((place) => tickAt(ticks, place, 0.02)?.id);
  expect(idsAt([0.15, 0.2, 0.213, 0.6, 0.715])).toEqual(['a', 'a', 'b', 'c', 'c']);
  expect(idsAt([0, 0.4, 0.9])).toEqual([undefined, undefined, undefined]);
  expect(tickAt([], 0.5, 1)).toBeNull();
});

test('the quotation map shows paragraphs and headings at their places in the text', () => {
  const { article } = readingOf(articleOf(['One.', 'Two and three.']));
  const [first, heading] = article.body;
  const body = [first, heading && 'tag' in heading ? { ...heading, tag: 'h2' as const } : heading].filter((node) => node !== undefined);
  const { length } = article.text;
  expect(mapBlocks({ text: article.text, body })).toEqual([
    { isHeading: false, at: 0, size: 'One.'.length / length },
    { isHeading: true, at: article.text.indexOf('Two') / length, size: 'Two and three.'.length / length },
  ]);
});
