import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads a highlight without a book, and a note without a highlight', async () => {
  const read = await importOf('readwise-highlights-csv/empty.csv');
  expect(read.items).toEqual([
    item('readwiseHighlightsCsv', 'empty.csv', 2, { title: 'A book', author: 'Somebody' }),
    item('readwiseHighlightsCsv', 'empty.csv', 3, { highlights: [{ text: 'kept', note: null, colour: null, madeAt: null }] }),
  ]);
  expect(lossesOf(read)).toEqual(['highlightEmpty 2 only a note']);
});

test('joins the highlights of an article that has no address', async () => {
  const read = await importOf('readwise-highlights-csv/export.csv');
  expect(read.items).toEqual([
    item('readwiseHighlightsCsv', 'export.csv', 2, {
      title: 'The harbour at Ostrelle',
      author: 'Ilka Vantor',
      tags: ['energy', 'sea'],
      highlights: [
        {
          text: 'the cranes are older\nthan the town',
          note: 'ask Per\n#history #Old-Cranes',
          colour: 'yellow',
          madeAt: '2020-10-05T10:15:30.000Z',
        },
        { text: 'She said "hello".', note: null, colour: 'blue', madeAt: '2020-10-06T10:15:30.000Z' },
      ],
    }),
    item('readwiseHighlightsCsv', 'export.csv', 5, {
      title: 'Tides',
      author: 'Per Quist',
      highlights: [{ text: 'Another book', note: null, colour: null, madeAt: null }],
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('takes the address if there is one', async () => {
  const read = await importOf('readwise-highlights-csv/with-url.csv');
  expect(read.items).toEqual([
    item('readwiseHighlightsCsv', 'with-url.csv', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour',
      author: 'Ilka Vantor',
      highlights: [{ text: 'stays open', note: null, colour: 'yellow', madeAt: '2020-10-05T08:15:30.000Z' }],
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});
