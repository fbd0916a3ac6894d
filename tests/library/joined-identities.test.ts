import { expect, test } from 'vitest';
import { identityLibrary } from './support/ask-identities';
import { checkIntegrity } from './support/memory-database';

/** Returns a library of three people in an article each, with their identities. */
async function threePeople() {
  const library = await identityLibrary();
  const names = ['Ana Roth', 'Nan Weller', 'Cor Maas'] as const;
  for (const [at, name] of names.entries()) library.save(at + 1, { name });
  const [roth, weller, maas] = names.map((name, at) => library.idOf(at + 1, name)) as [number, number, number];
  const now = (): readonly number[] => names.map((name, at) => library.idOf(at + 1, name));
  return { ...library, roth, weller, maas, now };
}

test('each of several joins can be undone on its own', async () => {
  const { database, join, undo, now, identity, roth, weller, maas } = await threePeople();
  const first = join(roth, weller);
  const second = join(roth, maas);
  undo(first);
  expect(now()).toEqual([roth, weller, roth]);
  expect(identity(roth).decisions).toMatchObject([{ uid: second, name: 'Cor Maas' }]);
  undo(second);
  expect(now()).toEqual([roth, weller, maas]);
  checkIntegrity(database);
});

test('the joins of an identity that is joined itself are listed and can be undone', async () => {
  const { join, undo, now, identity, roth, weller, maas } = await threePeople();
  const first = join(roth, weller);
  const second = join(maas, roth);
  expect(identity(maas).decisions.map(({ uid }) => uid)).toEqual([second, first]);
  undo(first);
  expect(now()).toEqual([maas, weller, maas]);
  expect(identity(maas).decisions.map(({ uid }) => uid)).toEqual([second]);
  undo(second);
  expect(now()).toEqual([roth, weller, maas]);
});

test('articles that are saved after a join follow their name when it is undone', async () => {
  const { save, idOf, join, undo, roth, weller } = await threePeople();
  const decision = join(roth, weller);
  const later = save(4, { name: 'Nan Weller' });
  expect(idOf(later, 'Nan Weller')).toBe(roth);
  undo(decision);
  expect([idOf(2, 'Nan Weller'), idOf(later, 'Nan Weller'), idOf(1, 'Ana Roth')]).toEqual([weller, weller, roth]);
});

test('articles that are saved after a part follow when it is undone', async () => {
  const { save, idOf, join, part, undo } = await identityLibrary();
  save(1, { name: 'Ana Roth' });
  save(2, { name: 'Ana Roth' });
  const id = idOf(1, 'Ana Roth');
  const { decision, id: own } = part(id, 2);
  save(3, { name: 'Nan Weller' });
  join(own, idOf(3, 'Nan Weller'));
  const later = save(4, { name: 'Nan Weller' }, { name: 'Ana Roth' });
  undo(decision);
  expect([idOf(2, 'Ana Roth'), idOf(later, 'Nan Weller')]).toEqual([id, own]);
});

test('the address of a joined identity leads to the other, and has its own again after the undo', async () => {
  const { join, undo, identity, now, roth, weller, maas } = await threePeople();
  const first = join(roth, weller);
  join(maas, roth);
  expect([identity(weller).id, identity(roth).id]).toEqual([maas, maas]);
  undo(first);
  expect(identity(weller)).toMatchObject({ id: weller, name: 'Nan Weller' });
  expect(now()[1]).toBe(weller);
});

test('undoing an answer brings the question back', async () => {
  const { save, idOf, identity, join, keepApart, undo, suggestions } = await identityLibrary();
  save(1, { name: 'Ana Roth', role: 'mayor' });
  save(2, { name: 'Ana Roth', role: 'goalkeeper' });
  const [mayor, goalkeeper] = [idOf(1, 'Ana Roth'), idOf(2, 'Ana Roth')];
  for (const answer of [keepApart, join]) {
    expect(suggestions()).toHaveLength(1);
    expect(identity(mayor).perhaps).toHaveLength(1);
    const decision = answer(mayor, goalkeeper);
    expect(suggestions()).toEqual([]);
    expect(identity(mayor).perhaps).toEqual([]);
    undo(decision);
  }
  expect(identity(goalkeeper).perhaps).toMatchObject([{ reasons: ['sameName', 'otherRole'] }]);
});

test('a question about a joined identity is asked about the other, once', async () => {
  const { save, idOf, identity, join, suggestions } = await identityLibrary();
  save(1, { name: 'Ana Roth', role: 'mayor' });
  save(2, { name: 'Ana Roth', role: 'goalkeeper' });
  save(3, { name: 'Nan Weller' });
  const weller = idOf(3, 'Nan Weller');
  join(weller, idOf(2, 'Ana Roth'));
  expect(identity(weller).perhaps).toMatchObject([{ one: { id: idOf(1, 'Ana Roth') }, other: { id: weller } }]);
  join(weller, idOf(1, 'Ana Roth'));
  expect(suggestions()).toEqual([]);
});

test('a part is listed with the title of its article, as long as it is there', async () => {
  const { erase, save, idOf, identity, part } = await identityLibrary();
  for (const number of [1, 2, 3]) save(number, { name: 'Ana Roth' });
  const id = idOf(1, 'Ana Roth');
  part(id, 2);
  expect(identity(id).decisions).toMatchObject([{ kind: 'part', name: 'Story 2' }]);
  erase(2);
  save(2, { name: 'Ana Roth' });
  expect(identity(id).decisions).toEqual([]);
});

test('an empty name takes a given name away, and is refused if there is none', async () => {
  const { answer, identity, rename, undo, roth } = await threePeople();
  expect(answer('renameIdentity', { identity: roth, name: '  ' })).toMatchObject({ ok: false });
  rename(roth, 'Ana the Elder');
  expect(identity(roth).decisions).toMatchObject([{ name: 'Ana the Elder' }]);
  const decision = rename(roth, ' ');
  expect(identity(roth)).toMatchObject({ name: 'Ana Roth', given: null, decisions: [] });
  undo(decision);
  expect(identity(roth)).toMatchObject({ name: 'Ana the Elder', given: 'Ana the Elder' });
});

test('whoever others are joined to keeps the name, unless it is only a surname', async () => {
  const { save, idOf, identity, join } = await identityLibrary();
  save(1, { name: 'Ana Roth' });
  for (const number of [2, 3]) save(number, { name: 'Nan Weller' });
  save(4, { name: 'Brandt' });
  const [roth, weller, brandt] = [idOf(1, 'Ana Roth'), idOf(2, 'Nan Weller'), idOf(4, 'Brandt')];
  join(roth, weller);
  expect(identity(roth).name).toBe('Ana Roth');
  save(5, { name: 'Nan Weller' });
  expect(identity(roth)).toMatchObject({ name: 'Ana Roth', articles: 4 });
  join(brandt, roth);
  expect(identity(brandt).name).toBe('Nan Weller');
});
