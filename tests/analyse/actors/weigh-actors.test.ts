import { expect, test } from 'vitest';
import type { ActorDraft } from '../../../utils/analyse/actors/actor-draft';
import { groupActors } from '../../../utils/analyse/actors/group-actors';
import { weighActors } from '../../../utils/analyse/actors/weigh-actors';
import { namesOf } from '../../support/languages';
import { readMarked } from '../support/marked-names';

/**
 * Removes the marks around the names in a text, as in «[p Anna Berg]», and returns the plain text together with the actors to whom the
 * names refer.
 */
function draftsOf(marked: string): { text: string; drafts: ActorDraft[] } {
  const { text, names } = readMarked(marked);
  return { text, drafts: groupActors(text, names, namesOf('en')) };
}

test('weighActors puts actors with more mentions first and breaks ties by the first mention', () => {
  const { text, drafts } = draftsOf(
    '[p Odo Finn] left before [p Anna Berg] and [p Mara Quill] met. Then [p Quill] spoke. [p Quill] slept, [p Quill] woke.',
  );
  const { actors } = weighActors(text, drafts, [0, 0, 0]);
  expect(actors.map(({ id, name }) => `${id} ${name}`)).toEqual(['a1 Mara Quill', 'a2 Odo Finn', 'a3 Anna Berg']);
});

test('weighActors ranks a quoted actor above an earlier actor who is not quoted', () => {
  const { text, drafts } = draftsOf('[p Odo Finn] met [p Anna Berg].');
  const { actors, idOf } = weighActors(text, drafts, [0, 4]);
  expect(actors[0]?.name).toBe('Anna Berg');
  expect(idOf).toEqual(['a2', 'a1']);
});

test('weighActors adds further mentions in text order unless they overlap a name', () => {
  const { text, drafts } = draftsOf('[p Anna Berg] said that she left.');
  const at = text.indexOf('she');
  const others = [
    { start: at, end: at + 3, kind: 'pronoun' as const },
    { start: 5, end: 14, kind: 'description' as const },
  ];
  const { actors } = weighActors(text, drafts, [1], [others]);
  expect(actors[0]?.mentions).toEqual([
    { start: 0, end: 9, kind: 'name' },
    { start: at, end: at + 3, kind: 'pronoun' },
  ]);
});

test('weighActors returns no actors for a text without actors', () => {
  expect(weighActors('', [], [])).toEqual({ actors: [], idOf: [] });
});
