import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { correctActor } from '../../utils/correct/cast-corrections';
import { correctSpeaker } from '../../utils/correct/corrections';
import { exporters } from '../../utils/export/exporters';
import type { ExportedReading } from '../../utils/model';
import { makeReading } from '../library/support/make-reading';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';
import { sourceFiles } from '../support/source-files';
import { exported } from './support/structured-reading';
import { writeText } from './support/write-file';

const documents = exporters.filter(({ files }) => files === 'each');
const reading = makeReading({ standfirst: 'Ministers talk, fishers wait.', updated: '2026-11-03', section: 'Politics' });
/** Returns the text of an exported file without the markup of its format. */
const bare = (file: string) => file.replace(/<[^>]+>|[*\\#>]/g, ' ').replace(/\s+/g, ' ');

test('the exporters include JSON, HTML, Markdown and plain text, each with its file extension', () => {
  expect(exporters.map(({ id, extension }) => [id, extension])).toEqual(
    expect.arrayContaining([
      ['json', 'json'],
      ['html', 'html'],
      ['markdown', 'md'],
      ['text', 'txt'],
    ]),
  );
});

test('the list of exporters contains every exporter in utils/export, with JSON first and the others sorted by id', () => {
  const files = sourceFiles(['utils/export'], /^utils\/export\/[\w-]+\.ts$/).filter(({ text }) => text.includes('export const exporter:'));
  const names = files.map(({ path }) => basename(path, '.ts'));
  expect(exporters.map(({ id }) => id)).toEqual(['json', ...names.filter((name) => name !== 'json')]);
});

describe.each(documents)('the $id exporter', (exporter) => {
  const write = (...readings: readonly ExportedReading[]) => writeText(exporter, readings, { isCopied: true });

  test('says below the text that the article is partial', () => {
    const part = { ...reading, article: { ...reading.article, partial: { wholeWords: 900 } } };
    if (exporter.id === 'json') return expect(JSON.parse(write(exported(part))).articles[0].article.partial).toEqual({ wholeWords: 900 });
    const file = bare(write(exported(part)));
    expect(file.indexOf('only a part of 900 words')).toBeGreaterThan(file.indexOf('harbour stays open'));
    expect(bare(write(exported(reading)))).not.toContain('only a part');
  });

  test('writes the headline, standfirst, byline, site, section, dates and address of the article', () => {
    const file = bare(write(exported(reading)));
    const words = [
      'Harbour stays open',
      'Ministers talk, fishers wait.',
      'Piet Ombergen',
      'Harbour Post',
      'Politics',
      '2 November 2026',
      'updated 3 November 2026',
      'read on 2 November 2026',
    ];
    for (const fact of words) expect(file).toContain(fact);
    expect(write(exported(reading))).toContain('https://www.harbourpost.example/2026/harbour');
  });

  test('lists the members of the cast with their roles, and the quotations with their speakers', () => {
    const file = bare(write(exported(reading)));
    expect(file).toMatch(/Cast.*Ilse Vantongeren ?, Mayor \(person; also Vantongeren; 1 mentions; 1 quotes\)/);
    expect(file).toMatch(/Quotations.*1?.*“We promise that the harbour stays open,” — Ilse Vantongeren, Mayor/);
  });

  test('names the speaker chosen by the reader and marks this as a correction', () => {
    const corrected = correctSpeaker(reading, 'q1', { by: 'name', name: 'Cor Maas', kind: 'person' });
    const file = bare(write(exported(corrected)));
    expect(file).toMatch(/stays open,” — Cor Maas \(corrected by you\)/);
    expect(file).toMatch(/Corrected by you:?.*stays open,”: speaker/);
  });

  test('uses the name that the reader gave to an actor, and lists the correction', () => {
    const file = bare(write(exported(correctActor(reading, 'a1', { is: 'rename', name: 'Ilse Van Tongeren' }))));
    expect(file).toMatch(/Ilse Van Tongeren ?, Mayor \(person;/);
    expect(file).toContain('Ilse Vantongeren: rename');
  });

  test('lists the highlights with their notes', () => {
    const part = { exact: 'the harbour stays open', prefix: '', suffix: '', start: 17 };
    const highlights = [{ id: 'h1', parts: [part], colour: 'yellow' as const, note: 'Ask\nher.', madeAt: '2026-11-03T10:00:00.000Z' }];
    expect(bare(write(exported({ ...reading, highlights })))).toMatch(/Highlights:?.*the harbour stays open — Ask her\./);
  });

  test('lists the highlights in article order, followed by those whose words are no longer in the article', () => {
    const made = ['gone words', 'on Monday', 'the harbour', 'Mayor'].map((exact, at) => ({
      id: `h${at}`,
      parts: [{ exact, prefix: '', suffix: '', start: reading.article.text.indexOf(exact) }],
      colour: 'yellow' as const,
      madeAt: `2026-11-0${at + 1}T10:00:00.000Z`,
    }));
    const file = bare(write(exported({ ...reading, highlights: made })));
    expect(file.slice(file.indexOf('Highlights'))).toMatch(/the harbour\W+Mayor\W+on Monday\W+gone words/);
  });

  test('omits empty sections', () => {
    const { article, analysis } = reading;
    const file = write(exported({ article, analysis: { ...analysis, quotes: [], actors: [] } }));
    expect(file).not.toMatch(/Cast|Quotations|Highlights|Corrected by you/);
  });

  test('writes several articles in the order given', () => {
    const file = write(exported(makeReading({ title: 'One title' })), exported(makeReading({ title: 'Another title' })));
    expect(file.lastIndexOf('One title')).toBeLessThan(file.lastIndexOf('Another title'));
    expect(file).toContain('Another title');
  });

  test('writes the first 400 letters and digits of every random article', () => {
    const random = randomFrom(20261126);
    for (let n = 0; n < 60; n++) {
      const article = { ...randomArticle(random), title: 'T' };
      // Keeps letters and digits only, because the formats escape other characters.
      const letters = (words: string) =>
        words
          .toWellFormed()
          .replace(/&(?:amp|lt|gt|quot|#39);/g, '')
          .replace(/[^\p{L}\p{N}]/gu, '');
      const file = letters(
        write(exported({ article: { ...article, text: article.text }, analysis: analyse(article) })).replace(/<[^>]*>/g, ''),
      );
      expect(file).toContain(letters(article.text.replace(/[<>]/g, '')).slice(0, 400));
    }
  });
});
