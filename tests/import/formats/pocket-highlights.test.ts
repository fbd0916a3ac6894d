import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('leaves out highlights without words', async () => {
  const read = await importOf('pocket-highlights/odd.json');
  expect(read.items).toEqual([
    item('pocketHighlights', 'odd.json', 1, {
      address: 'https://example.org/c',
      highlights: [{ text: 'kept', note: null, colour: null, madeAt: null }],
    }),
  ]);
  expect(lossesOf(read)).toEqual(['highlightEmpty 1 lost', 'dateUnreadable 1 soon']);
});

test('reads highlights with their notes and dates', async () => {
  const read = await importOf('pocket-highlights/part_000000.json');
  expect(read.items).toEqual([
    item('pocketHighlights', 'part_000000.json', 2, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      highlights: [
        { text: 'the cranes are older than the town', note: null, colour: null, madeAt: '2023-11-14T22:13:20.000Z' },
        { text: 'nobody asked the pilots', note: 'ask Ilka', colour: null, madeAt: '2023-11-14T22:15:00.000Z' },
      ],
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('joins the highlights of one address without repeating any', async () => {
  const read = await importOf('pocket-highlights/several.json');
  expect(read.items).toEqual([
    item('pocketHighlights', 'several.json', 1, {
      address: 'https://example.org/a',
      title: 'A',
      highlights: [
        { text: 'one', note: null, colour: null, madeAt: '2023-11-14T22:13:20.000Z' },
        { text: 'two', note: null, colour: null, madeAt: '2023-11-14T22:13:21.000Z' },
      ],
    }),
  ]);
  expect(lossesOf(read)).toEqual(['addressUnsupported 1 ftp://example.org/b']);
});
