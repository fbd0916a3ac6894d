import { expect, test } from 'vitest';
import { importOf, item, lossesOf } from '../support/read-files';

test('reads an answer of the API', async () => {
  const read = await importOf('hypothesis-json/api.json');
  expect(read.items).toEqual([
    item('hypothesisJson', 'api.json', 1, {
      address: 'https://example.com/x',
      highlights: [{ text: 'stays open', note: null, colour: null, madeAt: '2023-11-14T22:13:20.123Z' }],
    }),
  ]);
  expect(lossesOf(read)).toEqual([]);
});

test('reads highlights and page notes of one address as one item, and leaves replies out', async () => {
  const read = await importOf('hypothesis-json/export.json');
  expect(read.items).toEqual([
    item('hypothesisJson', 'export.json', 1, {
      address: 'https://example.org/harbour',
      title: 'The harbour at Ostrelle',
      tags: ['energy', 'sea'],
      note: 'A note on the page',
      highlights: [{ text: 'stays open', note: 'ask Per', colour: null, madeAt: '2023-11-14T22:13:20.123Z' }],
    }),
  ]);
  expect(lossesOf(read)).toEqual(['reply 1 I agree']);
});

test('leaves addresses out that are not on the web', async () => {
  const read = await importOf('hypothesis-json/odd.json');
  expect(read.items).toEqual([item('hypothesisJson', 'odd.json', 1, { address: 'https://example.net/y' })]);
  expect(lossesOf(read)).toEqual(['addressUnsupported 1 urn:x-pdf:abc']);
});
