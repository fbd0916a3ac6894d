import { expect, test } from 'vitest';
import { addHighlight, changeHighlight } from '../../../utils/annotate/highlights';
import { correctSpeaker } from '../../../utils/correct/corrections';
import { decodeReading } from '../../../utils/decode/decode-reading';
import { exporter } from '../../../utils/export/json';
import type { ImportedItem, SavedReading } from '../../../utils/model';
import { placeAt } from '../../../utils/text/reading-place';
import { writeText } from '../../export/support/write-file';
import { makeReading } from '../../library/support/make-reading';
import { importText, item, lossesOf } from '../support/read-files';

const EXPORTED_AT = '2026-11-05T10:00:00.000Z';
const made = { id: 'a', madeAt: EXPORTED_AT, colour: 'pink' } as const;

/** Returns a saved article with everything that an export can have. */
function fullReading(): SavedReading {
  const corrected = correctSpeaker(makeReading(), 'q1', { by: 'nobody' });
  const reading = changeHighlight(addHighlight(corrected, [{ start: 1, end: 11 }], made), 'a', { note: 'Ask \ud800 “Per”\nand Ilka' });
  const place = placeAt(reading.article, 12);
  const summary = { ...reading.article, id: 1, savedAt: '2026-11-01T09:00:00.000Z', words: 9, quotes: 1, actors: 1, indirect: 0 };
  return { ...reading, summary, ...(place && { place }) };
}

const recordOf = (one: ImportedItem | undefined): Readonly<Record<string, unknown>> =>
  one?.content.kind === 'reading' ? one.content.reading : {};

test('what the JSON exporter writes comes back completely', async () => {
  const saved = fullReading();
  const other: SavedReading = { ...makeReading({ url: 'https://other.example/', byline: null, published: null }), summary: saved.summary };
  const read = await importText('dramatis.json', writeText(exporter, [saved, other]));
  expect(read.losses).toEqual([]);
  const { summary, place, ...reading } = saved;
  expect(place).toBeDefined();
  const [first, second] = read.items;
  // The decoder replaces what SQLite cannot store, such as half of a pair of surrogates.
  expect(decodeReading(recordOf(first))).toEqual(decodeReading(reading));
  expect(decodeReading(reading)).toHaveProperty('ok', true);
  expect(recordOf(first)).toMatchObject({ savedAt: summary.savedAt, place, highlights: reading.highlights });
  expect(first).toMatchObject({
    address: 'https://www.harbourpost.example/2026/harbour',
    title: 'Harbour stays open',
    author: 'Piet Ombergen',
    savedAt: summary.savedAt,
    publishedAt: '2026-11-02T08:00:00.000Z',
    language: 'en',
  });
  expect(decodeReading(recordOf(second))).toEqual({ ok: true, value: { article: other.article, analysis: other.analysis } });
});

test('JSON Lines bring tags, state and note along, with or without a first line', async () => {
  const { summary, ...reading } = fullReading();
  const line = JSON.stringify({
    savedAt: summary.savedAt,
    tags: ['Energy', 'energy', 'sea'],
    state: 'archived',
    isStarred: true,
    note: 'Mine',
    ...reading,
  });
  const head = '{"format":"dramatis","version":1,"exportedAt":"2026-11-05T10:00:00.000Z"}';
  for (const [text, at] of [
    [`${head}\n${line}\n`, 2],
    [`\uFEFF${line}\r\n\r\n`, 1],
  ] as const) {
    const read = await importText('dramatis.jsonl', text);
    expect(read.items).toEqual([
      item('dramatisLines', 'dramatis.jsonl', at, {
        address: 'https://www.harbourpost.example/2026/harbour',
        title: 'Harbour stays open',
        author: 'Piet Ombergen',
        savedAt: '2026-11-01T09:00:00.000Z',
        publishedAt: '2026-11-02T08:00:00.000Z',
        language: 'en',
        tags: ['Energy', 'sea'],
        state: 'archived',
        isStarred: true,
        note: 'Mine',
        content: { kind: 'reading', reading: JSON.parse(line) },
      }),
    ]);
    expect(read.losses).toEqual([]);
  }
});

test('an article of the reader’s own files keeps its address', async () => {
  const reading = makeReading({ url: 'file:///pages/page.html', canonicalUrl: 'https://trusted.example/' });
  const read = await importText('x.jsonl', JSON.stringify({ savedAt: EXPORTED_AT, ...reading }));
  expect(read.items[0]?.address).toBe('file:///pages/page.html');
});

test('a line that is damaged does not keep the others out', async () => {
  const good = JSON.stringify({ savedAt: EXPORTED_AT, ...makeReading() });
  const lines = [good, '{"savedAt":', '[]', '{"article":{"title":"Half"}}', good.replace('/2026/harbour', '/2026/other')];
  const read = await importText('x.jsonl', lines.join('\n'));
  expect(read.items.map(({ from }) => from.line)).toEqual([1, 5]);
  expect(lossesOf(read)).toEqual(['entryInvalid 2 {"savedAt":', 'entryInvalid 3 []', 'entryInvalid 4 Half']);
});

test('a file of a newer version is refused', async () => {
  expect(lossesOf(await importText('x.json', '{"format":"dramatis","version":2,"exportedAt":"","articles":[{}]}'))).toEqual([
    'formatNewer - 2',
  ]);
  expect(lossesOf(await importText('x.jsonl', '{"format":"dramatis","version":12}\n{}'))).toEqual(['formatNewer 1 12']);
});
