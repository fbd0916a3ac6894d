import { beforeEach, expect, test } from 'vitest';
import type { FoundIdentities, Identity } from '../../utils/model';
import { type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;
const find = (prefix: string, page: object = {}) =>
  library.ask<FoundIdentities>({ call: 'identities', prefix, page: { limit: 9, ...page } });
const namesOf = ({ results }: FoundIdentities) => results.map(({ name }) => name);
const idOf = (name: string): number => find(name).results[0]?.id ?? 0;

/** Saves an article in which each speaker says something, and returns its id. The roles are those of the speakers. */
function save(title: string, speakers: readonly string[], roles: Readonly<Record<string, string>> = {}, site = 'Valley Echo'): number {
  const said = speakers.map((by) => ({ by, words: `never in ${title}`, kind: 'direct' as const }));
  const { article, analysis } = storyOf(
    { url: `https://echo.example/${title}`, title, site, published: '2026-03-02' },
    `It rains ${Object.values(roles).join()}.`,
    said,
  );
  const actors = analysis.actors.map((actor) => {
    const role = roles[actor.name];
    const start = article.text.indexOf(role ?? '');
    return role === undefined ? actor : { ...actor, roles: [{ start, end: start + role.length }] };
  });
  return library.save({ article, analysis: { ...analysis, actors } });
}

beforeEach(async () => {
  library = await searchLibrary();
});

test.each(['🔥', '%', '"', '*', ' -- '])('only signs find nobody: %s', (signs) => {
  save('gas', ['Ana Roth']);
  expect(find(signs)).toEqual({ results: [], total: 0 });
  expect(namesOf(find('  '))).toEqual(['Ana Roth']);
});

test('a page says how many there are, the most frequent come first, and nobody is only in deleted articles', () => {
  save('one', ['Ana Roth', 'Cor Maas', 'Nan Weller']);
  save('two', ['Cor Maas', 'Nan Weller']);
  const third = save('three', ['Piet Ombergen']);
  save('four', ['Nan Weller']);
  expect(find('', { limit: 1 })).toMatchObject({ total: 4, results: [{ name: 'Nan Weller', articles: 3 }] });
  library.ask({ call: 'removeMany', ids: [third] });
  expect(find('', { limit: 2, offset: 1 })).toMatchObject({ total: 3, results: [{ name: 'Cor Maas' }, { name: 'Ana Roth' }] });
  expect(find('', { limit: 2, offset: 9 })).toEqual({ results: [], total: 3 });
  expect(find('ombergen').total).toBe(0);
});

test('a name that the reader gave is found everywhere, until it is taken back', () => {
  save('gas', ['Ana Roth']);
  save('rain', ['Cor Maas']);
  const id = idOf('roth');
  const { decision } = library.ask<{ decision: string }>({ call: 'renameIdentity', identity: id, name: 'Minister Qx' });
  for (const looked of ['qx', 'minister', 'min qx', 'roth']) expect(namesOf(find(looked)), looked).toEqual(['Minister Qx']);
  expect(find('minister maas').total).toBe(0);
  for (const query of ['actor:qx', 'actor:"minister qx"', 'speaker:qx', 'speaker:minister gas', 'speaker:qx speaker:roth', 'actor:mini*'])
    expect(library.titles(query), query).toEqual(['gas']);
  for (const query of ['actor:"qx minister"', 'speaker:qx rain', 'actor:mini']) expect(library.titles(query), query).toEqual([]);
  expect(library.titles('-speaker:qx')).toEqual(['rain']);
  library.ask({ call: 'undoDecision', decision });
  expect(find('qx').total).toBe(0);
  expect(library.titles('speaker:qx')).toEqual([]);
});

test('namesakes have a role, an outlet and a time by which they are told apart', () => {
  save('gas', ['John Smith'], { 'John Smith': 'mayor' });
  save('fish', ['John Smith'], { 'John Smith': 'striker' }, 'Harbour Post');
  save('rain', ['Cor Maas']);
  const told = find('').results.map(({ name, role, outlet, at }) => [name, role, outlet, new Date(at).toISOString().slice(0, 7)]);
  expect(told).toEqual([
    ['John Smith', { words: 'mayor', lang: 'en' }, 'Valley Echo', '2026-03'],
    ['John Smith', { words: 'striker', lang: 'en' }, 'Harbour Post', '2026-03'],
    ['Cor Maas', null, 'Valley Echo', '2026-03'],
  ]);
  const { perhaps } = library.ask<Identity>({ call: 'identity', identity: idOf('smith') });
  for (const { one, other } of perhaps) expect([one.role?.words, other.role?.words].toSorted()).toEqual(['mayor', 'striker']);
});

test('a name that is too long ends with an ellipsis', () => {
  const long = `Ana ${'Vantongeren '.repeat(30).trim()}`;
  save('gas', [long, 'Cor Maas']);
  const [name = ''] = namesOf(find('vantongeren'));
  expect(name).toMatch(/Vantongeren V\p{L}*…$/u);
  expect(name.length).toBeLessThanOrEqual(200);
});
