import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { exporter as quotations } from '../../utils/export/csv-quotations';
import { correctedSample, identifiedSample, sampleReading, TEXT } from './research/support/sample';
import { writeText } from './support/write-file';

/** Returns a row of a table by the names of its columns. */
function rowOf(file: string, row: number): Record<string, string> {
  const { data } = Papa.parse(file.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' } as never) as { data: string[][] };
  return Object.fromEntries((data[0] ?? []).map((name, column) => [name, data[row]?.[column] ?? '']));
}

test('the table of quotations has a row for each quotation, with its speaker as the reader corrected it', () => {
  const file = writeText(quotations, [sampleReading(), correctedSample()]);
  const texts = { article: 'Harbour “stays” open & dry', outlet: 'Harbour Post', language: 'en-GB', date: '2026-11-02T08:00:00Z' };
  expect(rowOf(file, 1)).toEqual({
    ...texts,
    quote: '“We promise it,” “All of it.”',
    actor: 'Ilse Vantongeren',
    identity: '',
    actor_kind: 'person',
    role: 'Mayor',
    named: 'True',
    speaker: 'Mayor Ilse Vantongeren',
    verb: 'said',
    kind: 'direct',
    manner: 'promised',
    channel: 'statement',
    relay: '',
    anonymity: '',
    rule: 'after',
    confidence: '0.97',
    correction: '',
    author: 'Piet Ombergen',
    url: 'https://www.harbourpost.example/2026/harbour',
    speaker_index: '(43,65)',
    quote_index: '(26,109)',
    quote_parts: '(26,42) (97,109)',
    verb_index: '(66,70)',
    quote_token_count: '12',
    quote_type: 'QCQSV',
    is_floating_quote: 'False',
    reference: 'Ilse Vantongeren',
    quote_id: 'q1',
    actor_id: 'a1',
    identity_id: '',
    article_id: '0123456789abcdef0123456789abcdef',
  });
  expect(rowOf(file, 3)).toMatchObject({
    actor: '',
    named: '',
    speaker: '',
    confidence: '',
    quote_type: 'QCQ',
    is_floating_quote: 'True',
  });
  expect(rowOf(file, 4)).toMatchObject({
    actor: 'An official',
    actor_kind: 'unnamed',
    named: 'False',
    anonymity: 'who asked not to be named',
  });
  expect(rowOf(file, 7)).toMatchObject({
    actor: 'Cor Maas',
    reference: 'Cor Maas',
    correction: 'speaker',
    speaker: '',
    speaker_index: '',
  });
});

test('the table of quotations says who speaks over all articles of the library', () => {
  const file = writeText(quotations, [identifiedSample({ uid: 'abc', kind: 'person', name: 'Ilse Vantongeren-Maas' }), sampleReading()]);
  const who = { actor: 'Ilse Vantongeren', identity: 'Ilse Vantongeren-Maas', actor_id: 'a1', identity_id: 'abc' };
  expect(rowOf(file, 1)).toMatchObject(who);
  expect(rowOf(file, 2)).toMatchObject(who);
  expect(rowOf(file, 3), 'nobody is known to speak').toMatchObject({ identity: '', identity_id: '' });
  expect(rowOf(file, 4), 'the source has no name').toMatchObject({ identity: '', identity_id: '' });
  expect(rowOf(file, 5), 'the article is not in the library').toMatchObject({ actor: 'Ilse Vantongeren', identity: '', identity_id: '' });
});

test('the places in the table of quotations count characters, as Python does', () => {
  const characters = [...TEXT];
  for (let row = 1; row <= 4; row++) {
    const {
      quote = '',
      speaker = '',
      verb = '',
      quote_parts: parts = '',
      speaker_index,
      verb_index,
    } = rowOf(writeText(quotations, [sampleReading()]), row);
    const wordsAt = (place = '') => {
      const [start, end] = (place.match(/\d+/g) ?? []).map(Number);
      return characters.slice(start ?? 0, end ?? 0).join('');
    };
    expect(parts.split(' ').map(wordsAt).join(' ')).toBe(quote);
    expect([wordsAt(speaker_index), wordsAt(verb_index)]).toEqual([speaker, verb]);
  }
});
