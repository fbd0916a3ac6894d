import { expect, test } from 'vitest';
import { NO_ANNOTATIONS } from '../../utils/annotate/annotations';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { migrate } from '../../utils/library/migrate';
import type { CastIdentity, FoundIdentities, Identity, IdentityChange, IdentitySummary } from '../../utils/model';
import { type StoryActor, story } from './support/make-story';
import { checkIntegrity, countRows, memoryDatabase } from './support/memory-database';

async function library(): Promise<Database> {
  const database = await memoryDatabase();
  migrate(database);
  return database;
}

function ask<T>(database: Database, call: string, fields: object = {}): T {
  const answer = answerRequest(database, { call, ...fields }, 1_000);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value as T;
}
const save = (database: Database, number: number, ...cast: readonly StoryActor[]): number =>
  ask<{ summary: { id: number } }>(database, 'save', { reading: story(number, ...cast), known: NO_ANNOTATIONS }).summary.id;
const find = (database: Database, prefix: string) => ask<FoundIdentities>(database, 'identities', { prefix, page: { limit: 9 } }).results;
const identityOf = (database: Database, article: number, name: string): IdentitySummary => {
  const [row] = database.rows<{ number: string }>('SELECT number FROM cast_member WHERE article_id = ? AND name = ?', [article, name]);
  const found = ask<Record<string, IdentitySummary>>(database, 'castIdentities', { id: article })[row?.number ?? ''];
  if (!found) throw new Error(`no ${name}`);
  return found;
};

test('one person of two articles is one identity with all names and quotations', async () => {
  const database = await library();
  save(database, 1, { name: 'Ana Roth', aliases: ['Roth'], role: 'mayor' });
  const second = save(database, 2, { name: 'Ana M. Roth', role: 'mayor' });
  expect(find(database, 'rot')).toMatchObject([{ name: 'Ana Roth', kind: 'person', articles: 2, quotes: 2 }]);
  const identity = ask<Identity>(database, 'identity', { identity: identityOf(database, second, 'Ana M. Roth').id });
  expect(identity.names.map(({ words }) => words)).toEqual(['Ana M. Roth', 'Ana Roth', 'Roth']);
  expect(identity.roles).toMatchObject([{ words: 'mayor', articles: 2 }]);
});

test('two people are never one on a surname alone', async () => {
  const database = await library();
  save(database, 1, { name: 'Roth', role: 'mayor' });
  save(database, 2, { name: 'Roth', role: 'mayor' });
  save(database, 3, { name: 'Piet Roth', role: 'mayor' });
  expect(find(database, 'roth')).toHaveLength(3);
});

test.each([
  ['Roth', 'Ana Roth'],
  ['Ana Roth', 'Roth'],
])('the holder of one office is one person, called «%s» first and «%s» later', async (first, second) => {
  const database = await library();
  save(database, 1, { name: first, role: 'mayor of Fell' });
  save(database, 2, { name: 'Piet Roth', role: 'farmer' });
  const third = save(database, 3, { name: second, role: 'mayor of Fell' });
  expect(identityOf(database, third, second)).toMatchObject({ name: 'Ana Roth', articles: 2 });
  save(database, 4, { name: 'Karla Roth', role: 'deputy mayor of Fell' });
  expect(find(database, 'roth').map(({ name, articles }) => [name, articles])).toEqual([
    ['Ana Roth', 2],
    ['Piet Roth', 1],
    ['Karla Roth', 1],
  ]);
});

test('a full name takes up one of several surnames in one office, and suggests the others', async () => {
  const database = await library();
  save(database, 1, { name: 'Roth', role: 'mayor of Fell' });
  save(database, 2, { name: 'Roth', role: 'mayor of Fell' });
  const third = save(database, 3, { name: 'Ana Roth', role: 'mayor of Fell' });
  const { id, articles } = identityOf(database, third, 'Ana Roth');
  expect(articles).toBe(2);
  expect(ask<Identity>(database, 'identity', { identity: id }).perhaps).toHaveLength(1);
});

test('the minister of a state is known by the surname in articles on this state', async () => {
  const database = await library();
  const [norland, veland] = ['Norland', 'Veland'].map((name): StoryActor => ({ name, kind: 'state' })) as [StoryActor, StoryActor];
  save(database, 1, { name: 'Brandt', role: 'finance minister' }, norland);
  const second = save(database, 2, norland, { name: 'Odo Brandt', role: 'finance minister' });
  const third = save(database, 3, { name: 'Odo Brandt', role: 'finance minister' }, veland);
  expect(identityOf(database, second, 'Odo Brandt').articles).toBe(2);
  expect(identityOf(database, third, 'Odo Brandt').articles).toBe(1);
});

test('a surname beside the same role is only suggested, with its reasons', async () => {
  const database = await library();
  const first = save(database, 1, { name: 'Roth', role: 'nurse' });
  const second = save(database, 2, { name: 'Ana Roth', role: 'nurse' });
  const { perhaps } = ask<Identity>(database, 'identity', { identity: identityOf(database, second, 'Ana Roth').id });
  expect(perhaps).toMatchObject([{ reasons: ['surname', 'sameRole'], one: { id: identityOf(database, first, 'Roth').id } }]);
});

test('an article that is saved again, removed or erased updates the identities', async () => {
  const database = await library();
  const first = save(database, 1, { name: 'Ana Roth' });
  const { id } = identityOf(database, first, 'Ana Roth');
  save(database, 1, { name: 'Ana Roth' }, { name: 'Odo Brandt' });
  expect(identityOf(database, first, 'Ana Roth').id).toBe(id);
  ask(database, 'remove', { id: first });
  expect(find(database, '')).toEqual([]);
  ask(database, 'eraseMany', { ids: [first] });
  for (const table of ['identity', 'identity_name', 'identity_key', 'cast_member']) expect(countRows(database, table)).toBe(0);
  checkIntegrity(database);
});

test('a corrected name is the name of the identity', async () => {
  const database = await library();
  const first = save(database, 1, { name: 'Ana Roht' });
  const corrections = [{ actor: { name: 'Ana Roht', kind: 'person' }, change: { is: 'rename', name: 'Ana Roth' } }];
  ask(database, 'annotate', { id: first, annotations: { corrections, highlights: [] } });
  save(database, 2, { name: 'Ana Roth' });
  expect(find(database, 'ana')).toMatchObject([{ name: 'Ana Roth', articles: 2 }]);
});

test('a merge can be undone, and holds for later articles', async () => {
  const database = await library();
  const first = save(database, 1, { name: 'Ana Roth' });
  const second = save(database, 2, { name: 'Nan Weller' });
  const [roth, weller] = [identityOf(database, first, 'Ana Roth').id, identityOf(database, second, 'Nan Weller').id];
  const { decision } = ask<IdentityChange>(database, 'mergeIdentities', { identity: roth, other: weller });
  const third = save(database, 3, { name: 'Nan Weller' });
  expect(identityOf(database, third, 'Nan Weller')).toMatchObject({ id: roth, articles: 3 });
  expect(ask<Identity>(database, 'identity', { identity: roth }).decisions).toMatchObject([
    { uid: decision, kind: 'merge', name: 'Nan Weller' },
  ]);
  ask(database, 'undoDecision', { decision });
  expect(identityOf(database, second, 'Nan Weller').id).not.toBe(roth);
  expect(identityOf(database, first, 'Ana Roth').id).toBe(roth);
  expect(answerRequest(database, { call: 'undoDecision', decision }, 1_000)).toEqual({ ok: false, error: { code: 'identityMissing' } });
  checkIntegrity(database);
});

test('a part can be undone, and what was parted is not suggested', async () => {
  const database = await library();
  const first = save(database, 1, { name: 'Ana Roth' });
  const second = save(database, 2, { name: 'Ana Roth' });
  const { id } = identityOf(database, first, 'Ana Roth');
  const parted = ask<IdentityChange>(database, 'partIdentity', { identity: id, ids: [second] });
  expect(identityOf(database, second, 'Ana Roth').id).toBe(parted.id);
  save(database, 2, { name: 'Ana Roth' }, { name: 'Odo Brandt' });
  expect(identityOf(database, second, 'Ana Roth').id).toBe(parted.id);
  ask(database, 'undoDecision', { decision: parted.decision });
  expect(identityOf(database, second, 'Ana Roth').id).toBe(id);
});

test('a given name stays, and can be taken away', async () => {
  const database = await library();
  const { id } = identityOf(database, save(database, 1, { name: 'Ana Roth' }), 'Ana Roth');
  const { decision } = ask<IdentityChange>(database, 'renameIdentity', { identity: id, name: 'Ana the Elder' });
  save(database, 2, { name: 'Ana Roth' });
  expect(ask<Identity>(database, 'identity', { identity: id })).toMatchObject({
    name: 'Ana the Elder',
    given: 'Ana the Elder',
    articles: 2,
  });
  ask(database, 'undoDecision', { decision });
  expect(ask<Identity>(database, 'identity', { identity: id })).toMatchObject({ name: 'Ana Roth', given: null });
});

test('doubtful pairs are suggested until the reader keeps them apart', async () => {
  const database = await library();
  save(database, 1, { name: 'Ana Roth', role: 'mayor' });
  save(database, 2, { name: 'Ana Roth', role: 'goalkeeper' });
  type Pair = { readonly one: IdentitySummary; readonly other: IdentitySummary; readonly reasons: readonly string[] };
  const [pair] = ask<readonly Pair[]>(database, 'identitySuggestions', { page: { limit: 9 } });
  expect(pair?.reasons).toEqual(['sameName', 'otherRole']);
  const areApart = () =>
    [1, 2].flatMap((id) =>
      Object.values(ask<Record<string, CastIdentity>>(database, 'castIdentities', { id })).map(({ isApart }) => isApart),
    );
  expect(areApart()).toEqual([false, false]);
  const { decision } = ask<IdentityChange>(database, 'keepApart', { identity: pair?.one.id, other: pair?.other.id });
  expect(ask(database, 'identitySuggestions', { page: { limit: 9 } })).toEqual([]);
  expect(areApart()).toEqual([true, true]);
  ask(database, 'undoDecision', { decision });
  expect(areApart()).toEqual([false, false]);
});

test('articles from earlier releases are identified in steps', async () => {
  const database = await library();
  const first = save(database, 1, { name: 'Ana Roth' });
  save(database, 2, { name: 'Ana Roth' });
  database.run('DELETE FROM cast_member; DELETE FROM identity; UPDATE shelf SET identified = 0; UPDATE quote SET actor = NULL');
  expect(ask(database, 'castIdentities', { id: first })).toEqual({});
  expect(ask(database, 'prepare')).toBe(0);
  expect(find(database, 'ana roth')).toMatchObject([{ articles: 2 }]);
  expect(database.rows('SELECT actor FROM quote')).toEqual([{ actor: 'a1' }, { actor: 'a1' }]);
});
