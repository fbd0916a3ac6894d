import { expect, test } from 'vitest';
import type { Actor, ActorKind } from '../../utils/model';
import { subjectOf } from '../../utils/voices-over-time/subject-of';
import { makeArticle } from '../support/make-article';

const actorOf = (name: string, mentions: number, kind: ActorKind = 'person', aliases: readonly string[] = []): Actor => ({
  id: name,
  kind,
  name,
  aliases,
  roles: [],
  mentions: Array.from({ length: mentions }, (_, at) => ({ start: at, end: at + 1, kind: 'name' })),
  salience: 1,
});
const subject = (title: string, ...actors: Actor[]) =>
  subjectOf({ article: makeArticle({ title }), analysis: { textHash: '', lang: 'en', version: 1, quotes: [], actors } });

test.each<[string, ReturnType<typeof subject>, ReturnType<typeof subject>]>([
  [
    'the person in the title',
    subject('Roth resigns', actorOf('Ana Roth', 2, 'person', ['Roth']), actorOf('Cor Maas', 9)),
    { actorId: 'Ana Roth', reason: 'title' },
  ],
  [
    'the more mentioned of two in the title',
    subject('Maas sues Roth', actorOf('Roth', 2), actorOf('Maas', 5)),
    { actorId: 'Maas', reason: 'title' },
  ],
  ['the person whose surname is in the title', subject('Roth resigns', actorOf('Ana Roth', 1)), { actorId: 'Ana Roth', reason: 'title' }],
  ['nobody whose surname is a word of the title', subject('A long day', actorOf('Ana Day', 1)), null],
  ['no part of a word', subject('The Rothko case', actorOf('Roth', 2)), null],
  [
    'no organisation because of the title',
    subject('Harbour Bank opens', actorOf('Harbour Bank', 2, 'organisation'), actorOf('Roth', 1)),
    null,
  ],
  ['the most mentioned', subject('A long day', actorOf('Roth', 5), actorOf('Maas', 4)), { actorId: 'Roth', reason: 'mentions' }],
  [
    'an organisation that is mentioned most',
    subject('A long day', actorOf('Roth', 3), actorOf('Harbour Bank', 4, 'organisation')),
    { actorId: 'Harbour Bank', reason: 'mentions' },
  ],
  ['nobody where two are mentioned as often', subject('A long day', actorOf('Roth', 5), actorOf('Maas', 5)), null],
  ['nobody who is mentioned twice', subject('A long day', actorOf('Roth', 2), actorOf('Maas', 1)), null],
  ['no place', subject('A long day', actorOf('Oststadt', 7, 'place'), actorOf('Maas', 5)), null],
  ['a name without spaces around it', subject('陈明辞职', actorOf('陈明', 1)), { actorId: '陈明', reason: 'title' }],
])('the subject is %s', (_what, found, expected) => {
  expect(found).toEqual(expected);
});
