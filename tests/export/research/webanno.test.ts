import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exporter } from '../../../utils/export/research/webanno';
import type { ExportedReading } from '../../../utils/model';
import { makeReading } from '../../library/support/make-reading';
import { randomFrom } from '../../support/random';
import { randomBodyArticle } from '../support/random-body';
import { exported } from '../support/structured-reading';
import { writeBytes } from '../support/write-file';
import { correctedSample, identifiedSample, sampleReading, TEXT } from './support/sample';

const QUOTE = { kind: 'mixed', speaker: null, cue: null, rule: 'unattributed', confidence: 0 } as const;
interface Annotation {
  start: number;
  end: number;
  values: Record<string, string>;
}
/**
 * A reader of WebAnno TSV 3.3, which rebuilds the text and the annotations and checks what the format demands. It asserts with Node's module,
 * because so many calls of `expect` would take most of the time.
 */
function readTsv(file: string) {
  const lines = file.split('\n');
  expect(lines[0]).toBe('#FORMAT=WebAnno TSV 3.3');
  const columns: { layer: string; feature: string }[] = [];
  let at = 1;
  for (; lines[at]?.startsWith('#T_SP='); at++) {
    const [layer = '', ...features] = (lines[at] ?? '').slice(6).split('|');
    for (const feature of features) columns.push({ layer, feature });
  }
  expect(lines.slice(at, at + 2)).toEqual(['', '']);
  let text = '';
  let sentence = 0;
  const found = new Map<string, Annotation & { layer: string }>();
  for (const line of lines.slice(at + 2)) {
    if (line === '') continue;
    if (line.startsWith('#Text=')) {
      sentence += 1;
      text += `\u0000${line.slice(6).replace(/\\([trfb\\])/g, (_, mark) => ({ t: '\t', r: '\r', f: '\f', b: '\b' })[mark as 't'] ?? mark)}`;
      continue;
    }
    const [id = '', place = '', words = '', ...cells] = line.split('\t');
    assert.match(id, new RegExp(`^${sentence}-\\d+$`));
    const [start = 0, end = 0] = place.split('-').map(Number);
    if (text.includes('\u0000')) text = text.slice(0, text.indexOf('\u0000')).padEnd(start) + text.slice(text.indexOf('\u0000') + 1);
    assert.equal(text.slice(start, end), words);
    assert.match(words, /^\S+$/);
    assert.equal(cells.length, columns.length + 1);
    for (const [column, { layer, feature }] of columns.entries()) {
      const cell = cells[column] ?? '';
      if (cell === '_') continue;
      for (const value of cell.split(/(?<!\\)\|/)) {
        const [, raw = '', number = ''] = /^(.*)\[(\d+)\]$/.exec(value) ?? [];
        const one = found.get(number) ?? { start, end, layer, values: {} };
        assert.equal(one.layer, layer);
        if (raw !== '*') one.values[feature] = raw.replace(/\\(->|[\\[\]|_;*])/g, '$1');
        found.set(number, { ...one, end });
      }
    }
  }
  return { text, annotations: [...found.values()] };
}

const filesOf = (readings: readonly ExportedReading[]) =>
  Object.entries(unzipSync(writeBytes(exporter, readings))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
const tsvOf = (reading: ExportedReading) => filesOf([reading])[1]?.[1] ?? '';

describe('the WebAnno exporter', () => {
  const { text, annotations } = readTsv(tsvOf(sampleReading()));
  const of = (layer: string) =>
    annotations
      .filter((one) => one.layer === `webanno.custom.${layer}`)
      .map(({ start, end, values }) => ({ words: TEXT.slice(start, end), ...values }));

  test('keeps the text at its places, apart from white space between sentences', () => {
    expect(text).toHaveLength(TEXT.length);
    expect(text.replace(/\s/g, ' ')).toBe(TEXT.replace(/\s/g, ' '));
  });

  test('marks each part of a quotation with everything that is known about it', () => {
    expect(of('Quotation').slice(0, 3)).toMatchObject([
      {
        words: '“We promise it,”',
        quotationId: 'q1',
        part: '1/2',
        kind: 'direct',
        manner: 'promised',
        channel: 'statement',
        actor: 'Ilse Vantongeren',
        actorKind: 'person',
        actorRole: 'Mayor',
        named: 'true',
        rule: 'after',
        confidence: '0.97',
      },
      { words: '“All of it.”', quotationId: 'q1', part: '2/2' },
      { words: 'that the ferry | the [old] one * costs_money -> a lot', quotationId: 'q2', kind: 'indirect' },
    ]);
  });

  test('marks speakers, reporting words, mentions and highlights, whose values have any signs', () => {
    expect(of('Speaker').map(({ words }) => words)).toEqual(['Mayor Ilse Vantongeren', 'She', 'An official']);
    expect(of('Cue').map(({ words }) => words)).toEqual(['said', 'warned', 'told']);
    expect(of('Mention')).toContainEqual({ words: 'Roth', actor: 'Roth', actorId: 'a2', actorKind: 'person', form: 'name' });
    expect(of('Highlight')).toEqual([{ words: '🚢 stays', colour: 'green', note: 'Ask <her> | “why”' }]);
  });

  test('names the identity of a speaker wherever the speaker is', () => {
    const { annotations: all } = readTsv(tsvOf(identifiedSample({ uid: 'u1', kind: 'person', name: 'I. Vantongeren' })));
    const known = all.filter(({ values }) => values.identityId === 'u1' && values.identity === 'I. Vantongeren');
    expect(known.map(({ layer, start, end }) => `${layer.split('.').at(-1)} ${TEXT.slice(start, end)}`)).toEqual([
      'Quotation “We promise it,”',
      'Speaker Mayor Ilse Vantongeren',
      'Mention Ilse Vantongeren',
      'Quotation “All of it.”',
      'Speaker She',
      'Mention She',
      'Quotation that the ferry | the [old] one * costs_money -> a lot',
    ]);
  });

  test('has the corrections of the reader', () => {
    const { annotations: corrected } = readTsv(tsvOf(correctedSample()));
    expect(corrected.find(({ values }) => values.quotationId === 'q3')?.values).toMatchObject({ actor: 'Cor Maas', correction: 'speaker' });
  });

  test('names the files by number and title, and leaves out articles without text', () => {
    const empty = exported(makeReading({ text: ' \n', body: [] }));
    const names = filesOf([sampleReading(), { ...empty, analysis: { ...empty.analysis, quotes: [], actors: [] } }, sampleReading()]).map(
      ([name]) => name,
    );
    expect(names).toEqual([
      'TypeSystem.xml',
      '000001 – Harbour “stays” open & dry – Harbour Post.tsv',
      '000002 – Harbour “stays” open & dry – Harbour Post.tsv',
    ]);
  });

  test('holds random texts with forbidden characters, and quotations anywhere in them', () => {
    const random = randomFrom(20261130);
    for (let n = 0; n < 8; n++) {
      const article = randomBodyArticle(random);
      const ends = Array.from({ length: 12 }, () => Math.floor(random() * article.text.length)).sort((a, b) => a - b);
      const quotes = ends.slice(1).map((end, at) => ({ ...QUOTE, id: `q${at}`, parts: [{ start: ends[at % 4] ?? 0, end }] }));
      const { analysis } = makeReading();
      const file = tsvOf(exported({ article, analysis: { ...analysis, actors: [], quotes } }));
      if (file === '') continue;
      const read = readTsv(file);
      const plain = article.text.toWellFormed().replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '\ufffd');
      expect(read.text.replace(/\s/g, ' ').trimEnd()).toBe(plain.replace(/\s/g, ' ').trimEnd());
      for (const { start, end, values } of read.annotations) {
        const [span] = quotes.find(({ id }) => id === values.quotationId)?.parts ?? [];
        expect(read.text.slice(start, end).trim()).toBe(read.text.slice(span?.start, span?.end).trim());
      }
    }
  });
});
