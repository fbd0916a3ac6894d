import { expect, test } from 'vitest';
import { exporter as json } from '../../utils/export/json';
import { exporter as jsonLines } from '../../utils/export/json-lines';
import type { ExportedArticle } from '../../utils/library/export/export-library';
import type { ExportTargets, FoundIdentities, Identity, IdentityChange, ImportOutcome } from '../../utils/model';
import { makeEntry } from '../../utils/state/import/make-entry';
import { writeText } from '../export/support/write-file';
import { importText } from '../import/support/read-files';
import { type OwnedLibrary, ownedLibrary } from './support/backup-library';
import { story } from './support/make-story';
import { checkIntegrity, databaseOf } from './support/memory-database';

const NOW = Date.UTC(2026, 10, 2, 9);
const PORTS = {
  extract: () => Promise.reject(new Error('no page')),
  analyse: () => Promise.reject(new Error('no text')),
  now: () => new Date(NOW),
};

const exportsOf = async ({ ask }: OwnedLibrary): Promise<readonly ExportedArticle[]> => {
  const { targets } = await ask<ExportTargets>({ call: 'exportTargets', scope: { query: '', order: 'oldest' } });
  return Promise.all(targets.map(({ id }) => ask<ExportedArticle>({ call: 'exportArticle', id })));
};
/** Imports the text of a file in batches of one article. */
async function importInto({ ask }: OwnedLibrary, text: string, file = 'x.json'): Promise<readonly string[]> {
  const names: string[] = [];
  for (const item of (await importText(file, text)).items) {
    const made = await makeEntry(item, PORTS);
    if (!made.ok) throw new Error(made.error.code);
    const [outcome] = await ask<readonly ImportOutcome[]>({ call: 'importMany', entries: [made.value.entry] });
    names.push(outcome?.name ?? 'none');
  }
  return names;
}

/** Returns each actor with the uid and the name of its identity. */
const actorsIn = async (library: OwnedLibrary) =>
  (await exportsOf(library))
    .flatMap(({ article, identities }) => Object.values(identities).map(({ uid, name }) => `${article.title}: ${name} ${uid}`))
    .sort();
const find = async ({ ask }: OwnedLibrary, prefix: string) =>
  (await ask<FoundIdentities>({ call: 'identities', prefix, page: { limit: 9 } })).results;
const decisionsIn = async (library: OwnedLibrary) => {
  const all = await Promise.all((await find(library, '')).map(({ id }) => library.ask<Identity>({ call: 'identity', identity: id })));
  return all.map(({ name, articles, decisions }) => JSON.stringify({ name, articles, decisions })).sort();
};

/** Returns a library in which the reader has joined, parted, renamed and kept apart people, and undone a decision. */
async function decidedLibrary(): Promise<OwnedLibrary> {
  const library = ownedLibrary(() => NOW);
  await library.save(
    story(1, { name: 'Ana Roth' }, { name: 'Harbour Board', kind: 'organisation' }),
    story(2, { name: 'Nan Weller' }),
    story(3, { name: 'Ana Roth' }),
    story(4, { name: 'Cor Maas' }),
    story(5, { name: 'Cor Maas' }),
  );
  const idOf = async (prefix: string) => (await find(library, prefix))[0]?.id ?? 0;
  const identity = await idOf('roth');
  await library.ask({ call: 'mergeIdentities', identity, other: await idOf('weller') });
  await library.ask({ call: 'renameIdentity', identity, name: 'Ana Weller' });
  const maas = await idOf('maas');
  const { decision } = await library.ask<IdentityChange>({ call: 'renameIdentity', identity: maas, name: 'Kor' });
  await library.ask({ call: 'undoDecision', decision });
  await library.ask({ call: 'partIdentity', identity: maas, ids: [5] });
  await library.ask({ call: 'keepApart', identity, other: maas });
  return library;
}

test.each([
  ['JSON', json, 'x.json'],
  ['JSON Lines', jsonLines, 'x.jsonl'],
])('an empty library gets the same identities, names and decisions from %s', async (_, exporter, file) => {
  const library = await decidedLibrary();
  const text = writeText(exporter, (await exportsOf(library)).toReversed());
  const other = ownedLibrary(() => NOW);
  expect(await importInto(other, text, file)).toEqual(Array(5).fill('added'));
  expect(await actorsIn(other)).toEqual(await actorsIn(library));
  expect(await decisionsIn(other)).toEqual(await decisionsIn(library));
  expect(await importInto(other, text, file), 'a second time changes nothing').toEqual(Array(5).fill('unchanged'));
  expect(await decisionsIn(other)).toEqual(await decisionsIn(library));
  checkIntegrity(await databaseOf(await other.backUp()));
});

test('an imported decision can be undone, and stays undone when the file is imported again', async () => {
  const library = await decidedLibrary();
  const text = writeText(json, await exportsOf(library));
  const other = ownedLibrary(() => NOW);
  await importInto(other, text);
  const [found] = await find(other, 'weller');
  const { decisions } = await other.ask<Identity>({ call: 'identity', identity: found?.id });
  for (const one of decisions) await other.ask({ call: 'undoDecision', decision: one.uid });
  const names = async () => (await find(other, '')).map(({ name }) => name).sort();
  expect(await names()).toEqual(['Ana Roth', 'Cor Maas', 'Cor Maas', 'Harbour Board', 'Nan Weller']);
  await importInto(other, text);
  expect(await names()).toEqual(['Ana Roth', 'Cor Maas', 'Cor Maas', 'Harbour Board', 'Nan Weller']);
});

test('articles that a library has already get the decisions too', async () => {
  const library = await decidedLibrary();
  const other = ownedLibrary(() => NOW);
  await other.save(story(1, { name: 'Ana Roth' }), story(2, { name: 'Nan Weller' }));
  expect(await importInto(other, writeText(json, await exportsOf(library)))).toEqual(['joined', 'joined', 'added', 'added', 'added']);
  expect((await find(other, '')).map(({ name, articles }) => [name, articles])).toContainEqual(['Ana Weller', 3]);
});

test('people whom the exporting library keeps apart stay apart, in any order', async () => {
  const library = ownedLibrary(() => NOW);
  await library.save(
    story(1, { name: 'John Smith', role: 'Mayor' }),
    story(2, { name: 'John Smith', role: 'striker' }),
    story(3, { name: 'John Smith' }),
  );
  const articles = await exportsOf(library);
  expect(new Set(articles.map(({ identities }) => identities.a1?.uid)).size).toBeGreaterThan(1);
  for (const order of [articles, articles.toReversed()]) {
    const other = ownedLibrary(() => NOW);
    await importInto(other, writeText(json, order));
    expect(await actorsIn(other)).toEqual(await actorsIn(library));
  }
});

test('an identity that the library has already is joined, and keeps its uid', async () => {
  const library = await decidedLibrary();
  const other = ownedLibrary(() => NOW);
  await other.save(story(9, { name: 'Harbour Board', kind: 'organisation' }));
  await importInto(other, writeText(json, await exportsOf(library)));
  expect((await find(other, 'harbour')).map(({ articles }) => articles)).toEqual([2]);
});

test('damaged identities cost nothing but themselves', async () => {
  const library = await decidedLibrary();
  const text = writeText(json, await exportsOf(library))
    .replaceAll('"identities":[{"actor"', '"identities":[{"actor":7,"a"')
    .replaceAll('"decisions":[', '"decisions":[{"uid":"x"},');
  const other = ownedLibrary(() => NOW);
  expect(await importInto(other, text)).toEqual(Array(5).fill('added'));
  expect((await find(other, '')).length).toBeGreaterThan(2);
});
