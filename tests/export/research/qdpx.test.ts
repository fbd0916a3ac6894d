// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exporter } from '../../../utils/export/research/qdpx';
import type { ExportedReading, Reading } from '../../../utils/model';
import { makeReading } from '../../library/support/make-reading';
import { exported } from '../support/structured-reading';
import { writeBytes } from '../support/write-file';
import { correctedSample, identifiedSample, sampleReading, TEXT } from './support/sample';

function projectOf(...readings: readonly ExportedReading[]) {
  const files = unzipSync(writeBytes(exporter, readings));
  const xml = strFromU8(files['project.qde'] ?? new Uint8Array());
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const codes = new Map(all('Code').map((code) => [code.getAttribute('guid'), code.getAttribute('name')]));
  /** Returns the words of each selection, cut from the file of its source, and the names of its codes. */
  const selections = all('TextSource').flatMap((source) => {
    const path = source.getAttribute('plainTextPath')?.replace('internal://', 'sources/') ?? '';
    const text = [...strFromU8(files[path] ?? new Uint8Array())];
    return [...source.getElementsByTagName('PlainTextSelection')].map((one) => ({
      words: text.slice(Number(one.getAttribute('startPosition')), Number(one.getAttribute('endPosition'))).join(''),
      codes: [...one.getElementsByTagName('CodeRef')].map((ref) => codes.get(ref.getAttribute('targetGUID'))),
      memo: [...one.children].find(({ tagName }) => tagName === 'Description')?.textContent,
    }));
  });
  const valuesOf = (element: Element) =>
    Object.fromEntries(
      [...element.children]
        .filter(({ tagName }) => tagName === 'VariableValue')
        .map((value) => {
          const guid = value.firstElementChild?.getAttribute('targetGUID');
          const variable = all('Variable').find((one) => one.getAttribute('guid') === guid);
          return [variable?.getAttribute('name'), value.lastElementChild?.textContent];
        }),
    );
  return { files, xml, all, selections, valuesOf };
}

describe('the REFI-QDA exporter', () => {
  const { files, xml, all, selections, valuesOf } = projectOf(sampleReading());

  test('keeps the text of an article as it is', () => {
    expect(
      Object.entries(files)
        .filter(([name]) => name.endsWith('.txt'))
        .map(([, bytes]) => strFromU8(bytes)),
    ).toEqual([TEXT]);
  });

  test('selects each part of a quotation by characters, and gives it its codes and its speaker', () => {
    expect(selections).toContainEqual({
      words: '“We promise it,”',
      codes: ['direct', 'promised', 'statement', 'person', 'named', 'Ilse Vantongeren'],
      memo: 'quotation q1, part 1 of 2; rule: after; confidence: 0.97',
    });
    expect(selections).toContainEqual(expect.objectContaining({ words: '“All of it.”' }));
    expect(selections).toContainEqual(expect.objectContaining({ words: '“Nobody asked us.”', codes: ['direct', 'no speaker found'] }));
    expect(selections.find(({ words }) => words === '“It is late.”')?.codes).toEqual([
      'direct',
      'unnamed',
      'not named',
      'An official – Harbour “stays” open & dry',
    ]);
  });

  test('selects the words beside a quotation, and the highlights with their notes', () => {
    expect(selections).toContainEqual({ words: 'warned', codes: ['reporting words'], memo: undefined });
    expect(selections).toContainEqual({ words: 'who asked not to be named', codes: ['reason for anonymity'], memo: undefined });
    expect(selections).toContainEqual({ words: '🚢 stays', codes: ['green highlight'], memo: 'Ask\n<her> | “why”' });
  });

  test('has a case for each speaker, with the GUID of its code and with variables', () => {
    const [first] = all('Case');
    expect(first?.getAttribute('name')).toBe('Ilse Vantongeren');
    expect(
      all('Code')
        .find((code) => code.getAttribute('name') === 'Ilse Vantongeren')
        ?.getAttribute('guid'),
    ).toBe(first?.getAttribute('guid'));
    expect(first && valuesOf(first)).toEqual({ kind: 'person', named: 'true', roles: 'Mayor', 'other names': 'Vantongeren' });
  });

  test('describes the article by variables, and has the note of the reader', () => {
    const [source] = all('TextSource');
    expect(source && valuesOf(source)).toEqual({
      outlet: 'Harbour Post',
      author: 'Piet Ombergen',
      address: 'https://www.harbourpost.example/2026/harbour',
      language: 'en-GB',
      section: 'Politics',
      tags: 'energy | gas, oil',
      date: '2026-11-02',
    });
    expect(source?.firstElementChild?.textContent).toBe('Check & call\nback');
  });

  test('has the same GUIDs in every export, and no two alike apart from speakers', () => {
    expect(projectOf(sampleReading()).xml).toBe(xml);
    const guids = all('*').flatMap((one) => (one.tagName === 'Case' ? [] : (one.getAttribute('guid') ?? [])));
    expect(new Set(guids).size).toBe(guids.length);
    for (const guid of guids) expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  test('takes the same full name for one speaker, and never the same words for a source without a name', () => {
    const both = projectOf(sampleReading(), correctedSample());
    expect(both.all('Case').map((one) => one.getAttribute('name'))).toEqual([
      'Ilse Vantongeren',
      'An official – Harbour “stays” open & dry',
      'Cor Maas',
      'An official – Harbour “stays” open & dry 2',
    ]);
    expect(both.all('TextSource').map((one) => one.getAttribute('name'))).toEqual([
      'Harbour “stays” open & dry',
      'Harbour “stays” open & dry (2)',
    ]);
    expect(both.selections.filter(({ words }) => words === '“Nobody asked us.”').map(({ codes }) => codes)).toEqual([
      ['direct', 'no speaker found'],
      ['direct', 'person', 'named', 'corrected speaker', 'Cor Maas'],
    ]);
  });

  test('tells speakers with one name apart by their roles, or else by the outlets', () => {
    const of = (uid: string, change: Parameters<typeof sampleReading>[1]) => ({
      ...sampleReading(uid.repeat(32), change),
      identities: { a1: { uid, kind: 'person', name: 'Ilse Vantongeren' } as const },
    });
    const inOutlet = (site: string) => (reading: Reading) => ({ ...reading, article: { ...reading.article, site } });
    const asCalled = (words: string) => (reading: Reading) => {
      const start = TEXT.indexOf(words);
      const actors = reading.analysis.actors.map((actor) => ({ ...actor, roles: [{ start, end: start + words.length }] }));
      return { ...reading, analysis: { ...reading.analysis, actors } };
    };
    const namesOf = (...readings: readonly ExportedReading[]) =>
      projectOf(...readings)
        .all('Case')
        .map((one) => one.getAttribute('name'))
        .filter((name) => name?.startsWith('Ilse'));
    const mayor = of('1', (reading) => reading);
    expect(namesOf(mayor, of('2', asCalled('crew')))).toEqual(['Ilse Vantongeren (Mayor)', 'Ilse Vantongeren (crew)']);
    expect(namesOf(mayor, of('3', inOutlet('Valley Echo')))).toEqual(['Ilse Vantongeren (Harbour Post)', 'Ilse Vantongeren (Valley Echo)']);
    expect(namesOf(mayor)).toEqual(['Ilse Vantongeren']);
  });

  test('takes actors with one identity for one speaker, and those with two for two, whatever their names', () => {
    const renamed = { uid: 'u1', kind: 'person', name: 'I. Vantongeren' } as const;
    const namesake = { uid: 'u2', kind: 'person', name: 'I. Vantongeren' } as const;
    const { all, valuesOf, selections } = projectOf(
      identifiedSample(renamed),
      identifiedSample(renamed, '1'.repeat(32)),
      identifiedSample(namesake, '2'.repeat(32)),
    );
    const people = all('Case').filter((one) => valuesOf(one).kind === 'person');
    expect(people.map((one) => [one.getAttribute('name'), valuesOf(one)])).toEqual([
      [
        'I. Vantongeren (Mayor, Harbour Post)',
        expect.objectContaining({ 'identity id': 'u1', 'other names': 'Ilse Vantongeren | Vantongeren' }),
      ],
      ['I. Vantongeren (Mayor, Harbour Post) 2', expect.objectContaining({ 'identity id': 'u2' })],
    ]);
    const speakers = selections.filter(({ words }) => words === '“We promise it,”').map(({ codes }) => codes.at(-1));
    expect(speakers).toEqual([
      'I. Vantongeren (Mayor, Harbour Post)',
      'I. Vantongeren (Mayor, Harbour Post)',
      'I. Vantongeren (Mayor, Harbour Post) 2',
    ]);
    const alone = projectOf(identifiedSample({ ...renamed, name: 'Ilse' }));
    expect(alone.all('Case')[0]?.getAttribute('guid'), 'the GUID does not depend on the name').toBe(people[0]?.getAttribute('guid'));
  });

  test('is complete without sources and speakers', () => {
    const empty = exported(makeReading({ text: '', body: [] }));
    const project = projectOf({ ...empty, analysis: { ...empty.analysis, quotes: [], actors: [] } });
    expect(project.all('Sources')).toHaveLength(0);
    expect(project.all('Cases')).toHaveLength(0);
  });
});
