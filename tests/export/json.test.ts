import { describe, expect, test } from 'vitest';
import { addHighlight, changeHighlight } from '../../utils/annotate/highlights';
import { correctActor } from '../../utils/correct/cast-corrections';
import { correctSpeaker } from '../../utils/correct/corrections';
import { exporters } from '../../utils/export/exporters';
import { exporter } from '../../utils/export/json';
import type { Reading, SavedReading } from '../../utils/model';
import { placeAt } from '../../utils/text/reading-place';
import { makeReading } from '../library/support/make-reading';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';
import { writeText } from './support/write-file';

const EXPORTED_AT = '2026-11-05T10:00:00.000Z';

const saved = (reading: Reading, id: number): SavedReading => ({
  ...reading,
  summary: {
    ...reading.article,
    id,
    savedAt: `2026-11-0${id}T09:00:00.000Z`,
    words: 9,
    quotes: reading.analysis.quotes.length,
    actors: reading.analysis.actors.length,
    indirect: 0,
  },
});
/** Returns the content of an exported file. */
const read = (readings: readonly SavedReading[]) => JSON.parse(writeText(exporter, readings));

describe('the JSON exporter', () => {
  test('writes a versioned document with everything that was saved, in order and without database ids', () => {
    const [one, other] = [makeReading(), makeReading({ url: 'https://other.example/' }, 'nobody pays')];
    expect(read([saved(one, 2), saved(other, 1)])).toEqual({
      format: 'dramatis',
      version: 1,
      exportedAt: EXPORTED_AT,
      articles: [
        { savedAt: '2026-11-02T09:00:00.000Z', ...one },
        { savedAt: '2026-11-01T09:00:00.000Z', ...other },
      ],
    });
  });

  test('writes the corrected speaker of a quotation alongside the detected speaker', () => {
    const reading = correctSpeaker(makeReading(), 'q1', { by: 'nobody' });
    const [article] = read([saved(reading, 1)]).articles;
    expect(article).toMatchObject(reading);
    expect([article.analysis.quotes[0].speaker, article.corrected.quotes[0].speaker]).toEqual([reading.analysis.quotes[0]?.speaker, null]);
  });

  test('writes highlights, notes and the reading position, and omits them when there are none', () => {
    const reading = makeReading();
    const made = { id: 'a', madeAt: EXPORTED_AT, colour: 'pink' } as const;
    const noted = changeHighlight(addHighlight(reading, [{ start: 1, end: 11 }], made), 'a', { note: 'Ask' });
    const place = placeAt(reading.article, 12);
    const [article, other] = read([place ? { ...saved(noted, 2), place } : saved(noted, 2), saved(reading, 1)]).articles;
    expect(article).toMatchObject({
      highlights: [{ colour: 'pink', note: 'Ask', madeAt: EXPORTED_AT, parts: [{ exact: 'We promise' }] }],
      place,
    });
    expect([Object.keys(other).includes('highlights'), Object.keys(other).includes('place')]).toEqual([false, false]);
  });

  test('writes the corrected name of an actor alongside the detected name', () => {
    const reading = correctActor(makeReading(), 'a1', { is: 'rename', name: 'Cor Maas' });
    const [article] = read([saved(reading, 1)]).articles;
    expect(article).toMatchObject(reading);
    expect([article.analysis.actors[0].name, article.corrected.actors[0].name]).toEqual([reading.analysis.actors[0]?.name, 'Cor Maas']);
  });

  test('preserves any text exactly, including unpaired surrogates', () => {
    const random = randomFrom(20261105);
    for (let n = 0; n < 200; n++) {
      const article = randomArticle(random);
      const reading = { article, analysis: analyse(article) };
      expect(read([saved(reading, 1)]).articles).toEqual([{ savedAt: '2026-11-01T09:00:00.000Z', ...reading }]);
    }
    const { article } = makeReading({ title: 'half \ud83d, other half \udc00, a line \u2028, nothing \u0000, "quoted"\\' });
    expect(read([saved({ ...makeReading(), article }, 1)]).articles[0].article.title).toBe(article.title);
  });
});

test('every exporter has a unique id and a valid extension and media type, and the JSON exporter is the first in the list', () => {
  const ids = exporters.map(({ id }) => id);
  expect(exporters[0]).toBe(exporter);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { extension, mediaType } of exporters) {
    expect(extension).toMatch(/^[a-z0-9]+$/);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
  }
});
