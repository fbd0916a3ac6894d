import { describe, expect, test } from 'vitest';
import type { Exporter } from '../../../utils/export/exporter';
import { exporter as jsonLd } from '../../../utils/export/research/json-ld';
import { exporter as webAnnotations } from '../../../utils/export/research/web-annotations';
import type { ExportedReading } from '../../../utils/model';
import { makeReading } from '../../library/support/make-reading';
import { exported } from '../support/structured-reading';
import { writeText } from '../support/write-file';
import { correctedSample, identifiedSample, sampleReading, TEXT } from './support/sample';

// biome-ignore lint/suspicious/noExplicitAny: the tests look into JSON of any shape
type Json = any;
const read = (exporter: Exporter, ...readings: readonly ExportedReading[]): Json => JSON.parse(writeText(exporter, readings));

describe('the Web Annotation exporter', () => {
  const collection = read(webAnnotations, sampleReading());
  const items: Json[] = collection.first.items;
  const [first] = items;

  test('writes a collection with one page, and the number of its annotations', () => {
    expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: items.length });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id });
    expect(items.map(({ motivation }) => motivation)).toEqual([
      ['identifying', 'classifying'],
      ['identifying', 'classifying'],
      'classifying',
      ['identifying', 'classifying'],
      ['highlighting', 'commenting'],
      ['commenting', 'tagging'],
    ]);
  });

  test('finds the words of each annotation by the words around them and by their place', () => {
    const characters = [...TEXT];
    for (const { target } of items.slice(0, 5)) {
      for (const { source, selector } of target) {
        const [quote, position] = selector;
        expect(source).toBe('https://www.harbourpost.example/2026/harbour');
        expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(TEXT).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
      }
    }
    expect(first.target.map(({ selector }: Json) => selector[0].exact)).toEqual(['“We promise it,”', '“All of it.”']);
  });

  test('says what is known of a quotation, a highlight and the article', () => {
    const wordsOf = ({ body }: Json) => body.flatMap(({ purpose, value }: Json) => (value ? [`${purpose} ${value}`] : []));
    expect(wordsOf(first)).toEqual([
      'identifying Ilse Vantongeren',
      'classifying quotation: direct',
      'classifying speaker: person',
      'classifying role: Mayor',
      'classifying named',
      'classifying manner: promised',
      'classifying channel: statement',
      'classifying rule: after',
      'classifying confidence: 0.97',
    ]);
    expect(wordsOf(items[4])).toEqual(['commenting Ask\n<her> | “why”', 'tagging colour: green']);
    expect(wordsOf(items[5])).toEqual(['commenting Check & call\nback', 'tagging energy', 'tagging gas, oil']);
  });

  test('keeps the words of a highlight that are gone, and the ids of all annotations', () => {
    const { shelf: _, ...gone } = sampleReading();
    const part = { exact: 'gone words', prefix: 'a ', suffix: ' b', start: 3 };
    const [last] = read(webAnnotations, {
      ...gone,
      highlights: [{ id: 'h', parts: [part], colour: 'blue', madeAt: '2026-11-03T10:00:00Z' }],
    }).first.items.slice(-1);
    expect(last.target).toMatchObject([{ selector: [{ type: 'TextQuoteSelector', exact: 'gone words', prefix: 'a ', suffix: ' b' }] }]);
    expect(read(webAnnotations, sampleReading()).first.items).toEqual(items);
    const all = read(webAnnotations, sampleReading(), correctedSample()).first.items.map(({ id }: Json) => id);
    expect(new Set(all).size).toBe(12);
  });

  test('is complete without annotations', () => {
    const empty = exported(makeReading());
    expect(read(webAnnotations, { ...empty, analysis: { ...empty.analysis, quotes: [] } })).toMatchObject({
      total: 0,
      first: { items: [] },
    });
  });
});

test('both formats have one id for a speaker with one identity', () => {
  const identity = { uid: 'u1', kind: 'organisation', name: 'The Mayor’s Office' } as const;
  const readings = [identifiedSample(identity), identifiedSample(identity, '1'.repeat(32))];
  const id = 'urn:dramatis:identity:u1';
  const graph: Json[] = read(jsonLd, ...readings)['@graph'];
  expect(graph.filter((thing) => thing['@id'] === id)).toEqual(
    readings.map(() => ({
      '@type': 'Organization',
      '@id': id,
      name: 'The Mayor’s Office',
      alternateName: ['Ilse Vantongeren', 'Vantongeren'],
      description: 'Mayor',
    })),
  );
  const spoken = graph.filter((thing) => thing.spokenByCharacter?.['@id'] === id);
  expect(new Set(spoken.map(({ isPartOf }) => isPartOf['@id'])).size).toBe(2);
  for (const { mentions } of graph.filter((thing) => thing['@type'] === 'NewsArticle')) expect(mentions).toContainEqual({ '@id': id });
  const sources = read(webAnnotations, ...readings).first.items.flatMap(({ body }: Json) =>
    body.flatMap(({ source }: Json) => (source?.id ? source : [])),
  );
  expect(sources).toEqual(Array.from({ length: 4 }, () => ({ id, type: 'Organization', name: 'The Mayor’s Office' })));
});

describe('the JSON-LD exporter', () => {
  const graph: Json[] = read(jsonLd, sampleReading(), correctedSample())['@graph'];
  const of = (type: string) => graph.filter((thing) => thing['@type'] === type);

  test('describes the article with its authors, publication, tags and text', () => {
    expect(of('NewsArticle')[0]).toMatchObject({
      url: 'https://www.harbourpost.example/2026/harbour',
      headline: 'Harbour “stays” open & dry',
      abstract: 'Ministers talk <soon>.',
      author: [
        { '@type': 'Person', name: 'Piet van der Ombergen', givenName: 'Piet', familyName: 'van der Ombergen' },
        { '@type': 'Organization', name: 'Associated Press' },
      ],
      publisher: { '@type': 'Organization', name: 'Harbour Post' },
      datePublished: '2026-11-02T08:00:00Z',
      inLanguage: 'en-GB',
      keywords: ['energy', 'gas, oil'],
      articleBody: TEXT,
    });
  });

  test('links each quotation to its speaker and its article, which are in the graph', () => {
    const [quotation] = of('Quotation');
    expect(quotation).toMatchObject({
      text: '“We promise it,” “All of it.”',
      inLanguage: 'en-GB',
      'dramatis:kind': 'direct',
      'dramatis:manner': 'promised',
      'dramatis:named': true,
      'dramatis:confidence': 0.97,
    });
    const ids = new Set(graph.map((thing) => thing['@id']));
    expect(ids.size).toBe(graph.length);
    for (const { isPartOf, spokenByCharacter } of of('Quotation')) {
      expect(ids).toContain(isPartOf['@id']);
      if (spokenByCharacter) expect(ids).toContain(spokenByCharacter['@id']);
    }
    expect(graph.find((thing) => thing['@id'] === quotation.spokenByCharacter['@id'])).toEqual({
      '@type': 'Person',
      '@id': quotation.spokenByCharacter['@id'],
      name: 'Ilse Vantongeren',
      alternateName: ['Vantongeren'],
      jobTitle: 'Mayor',
    });
  });

  test('has the corrections of the reader, and says nothing of the kind of a source without a name', () => {
    const corrected = of('Quotation').find((thing) => thing['dramatis:correction'] === 'speaker');
    expect(graph.find((thing) => thing['@id'] === corrected.spokenByCharacter['@id'])?.name).toBe('Cor Maas');
    const official = graph.find((thing) => thing.description === 'An official');
    expect(official['@type']).toBeUndefined();
  });
});
