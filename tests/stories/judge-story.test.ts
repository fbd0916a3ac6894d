// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { judgeStory, type Question } from './support/judge-story';

const PROSE = [1, 2, 3, 4, 5, 6, 7, 8].map(
  (at) =>
    `<p data-story="paragraph">The parish council of Lower Quarrel met for the ${at}. time since the flood, and its chair said that “nobody will be left ${at} nights without a roof”.</p>`,
);
const page = (body: string, byline = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Parish council meets again</title></head><body><main><article><h1 data-story="title">Parish council meets again</h1>${byline}${PROSE.join('')}${body}</article></main></body></html>`;
const wrongIn = (html: string): Question[] => judgeStory(html).flatMap(({ question, isRight }) => (isRight ? [] : [question]));

test('a page of which everything is read has no fault', () => {
  expect(wrongIn(page(''))).toEqual([]);
});

test('a line of the article that is marked as a stranger is shown', () => {
  const line =
    'The mayor of Quarrel Regis said that the dam would be rebuilt before the winter, and that the county would pay for all of it.';
  expect(wrongIn(page(`<p data-story="stranger:other">${line}</p>`))).toEqual(['stranger:other']);
});

test('a stranger whose words a paragraph has too is not shown for that reason', () => {
  expect(wrongIn(page('<nav><a data-story="stranger:tags" href="/t">Lower Quarrel</a></nav>'))).toEqual([]);
});

test('a pull quote is a fault if the article has its words twice, and none if it has them once', () => {
  expect(wrongIn(page('<blockquote hidden><p data-story="pull">“Nobody will be left 3 nights without a roof”</p></blockquote>'))).toEqual(
    [],
  );
  expect(wrongIn(page('<p data-story="pull">“nobody will be left 3 nights without a roof!”</p>'))).toEqual(['pull']);
});

test('a paragraph, an author and a correction that are missing are faults', () => {
  const hidden = '<p hidden data-story="paragraph">The flood had come at night.</p><p hidden data-story="correction">It came by day.</p>';
  const byline = '<span hidden data-story="author">Prudence Ashgrove</span>';
  expect(wrongIn(page(hidden, byline))).toEqual(['authors', 'paragraph', 'correction', 'apart']);
});

test('a wrong value of the attribute is an error', () => {
  expect(() => judgeStory(page('<p data-story="stanger:tags">Floods</p>'))).toThrow('data-story cannot be «stanger:tags».');
});
