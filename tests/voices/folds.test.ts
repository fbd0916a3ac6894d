import { describe, expect, test } from 'vitest';
import type { BodyNode, Quote, Reading } from '../../utils/model';
import { foldsOf } from '../../utils/voices/folds';
import { articleOf, readingOf } from '../state/support/popup-ports';

const LINES = [
  'The harbour of Riverton was quiet.',
  'Nobody was at the quay.',
  '“The quay will open on time, and it will hold for years,” said Ana Roth, the mayor of Riverton.',
  'The work had begun in March.',
  '“Nobody needs to worry about it,” Roth claimed.',
];
const reading = readingOf(articleOf(LINES));
const withBody = (body: readonly BodyNode[]): Reading => ({ ...reading, article: { ...reading.article, body } });
const picture: BodyNode = { tag: 'figure', children: [{ tag: 'img', children: [], src: 'https://paper.example/a.jpg' }] };
/** Returns the article with the tag of one block replaced. */
const retagged = (at: number, tag: 'h2' | 'ul'): readonly BodyNode[] =>
  reading.article.body.map((node, index) => (index === at && 'tag' in node ? { ...node, tag } : node));

describe('the folds of an article', () => {
  test('are the adjacent blocks without a quotation', () => {
    expect(foldsOf(reading)).toEqual([
      { first: 0, end: 2, paragraphs: 2, pictures: 0 },
      { first: 3, end: 4, paragraphs: 1, pictures: 0 },
    ]);
  });

  test('include headings and pictures, which do not count as paragraphs', () => {
    const body = [...retagged(0, 'h2').slice(0, 2), picture, ...reading.article.body.slice(2)];
    expect(foldsOf(withBody(body))[0]).toEqual({ first: 0, end: 3, paragraphs: 1, pictures: 1 });
  });

  test('may consist of pictures, but not of a heading alone', () => {
    const body = [...retagged(3, 'h2').slice(2), picture];
    expect(foldsOf(withBody(body))).toEqual([{ first: 3, end: 4, paragraphs: 0, pictures: 1 }]);
  });

  test('never contain a block in which a quotation begins, continues or ends', () => {
    const { quotes } = reading.analysis;
    const long = { ...quotes[0], parts: [{ start: 10, end: reading.article.text.length - 10 }] } as Quote;
    expect(foldsOf({ ...reading, analysis: { ...reading.analysis, quotes: [long, ...quotes] } })).toEqual([]);
  });

  test('do not exist in an article without quotations', () => {
    expect(foldsOf({ ...reading, analysis: { ...reading.analysis, quotes: [] } })).toEqual([]);
  });
});
