import { expect, test } from 'vitest';
import type { CastMember, MemberKind } from '../../utils/article/cast';
import { pairActors } from '../../utils/compare/pair-actors';

const member = (name: string, kind: MemberKind = 'person', aliases: readonly string[] = []): CastMember => ({
  id: name,
  kind,
  name,
  aliases,
  role: null,
  isPronoun: false,
  places: [],
  quotes: [],
  weight: 0,
  voice: 0,
});
/** Returns the names that are one actor, in the order of the articles. */
const paired = (...articles: readonly (readonly CastMember[])[]) =>
  pairActors(articles.map((members, article) => ({ article, members })))
    .map((actor) =>
      [...actor]
        .sort(([a], [b]) => a - b)
        .map(([, { name }]) => name)
        .join(' = '),
    )
    .sort();

test('actors with the same full name are one', () => {
  expect(paired([member('Ana Roth')], [member('Ana Roth')])).toEqual(['Ana Roth = Ana Roth']);
  expect(paired([member('Ana Roth')], [member('Ana Maria Roth')], [member('A. Roth')])).toEqual(['Ana Roth = Ana Maria Roth = A. Roth']);
  expect(paired([member('World Health Organization', 'organisation', ['WHO'])], [member('WHO', 'organisation')])).toEqual([
    'World Health Organization = WHO',
  ]);
});

test('a surname belongs to the only person who has it', () => {
  expect(paired([member('Ana Roth')], [member('Roth')])).toEqual(['Ana Roth = Roth']);
  expect(paired([member('Roth')], [member('Roth')])).toEqual(['Roth = Roth']);
  expect(paired([member('Roth')], [member('Ana Roth')], [member('Bo Roth')])).toEqual(['Ana Roth', 'Bo Roth', 'Roth']);
});

test('people with other first names, and actors of other kinds, are not one', () => {
  expect(paired([member('Ana Roth')], [member('Bo Roth')])).toEqual(['Ana Roth', 'Bo Roth']);
  expect(paired([member('Georgia', 'state')], [member('Georgia')])).toEqual(['Georgia', 'Georgia']);
});

test('actors whom an article tells apart are not one', () => {
  expect(paired([member('Ana Roth'), member('Roth')], [member('Ana Roth')])).toEqual(['Ana Roth = Ana Roth', 'Roth']);
});
