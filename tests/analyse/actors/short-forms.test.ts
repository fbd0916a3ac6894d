import { expect, test } from 'vitest';
import { groupActors } from '../../../utils/analyse/actors/group-actors';
import { analyse, namesOf } from '../../support/languages';
import { readMarked } from '../support/marked-names';

test.each([
  ['es', 'Naciones Unidas pidió calma el lunes. La ONU enviará a un mediador a la isla.', 'Naciones Unidas', 'ONU'],
  ['fr', 'Les Nations unies ont demandé le calme lundi. L’ONU enverra un médiateur sur l’île.', 'Nations unies', 'ONU'],
  [
    'de',
    'Die Vereinten Nationen baten am Montag um Ruhe. Die Welthandelsorganisation schwieg. Die WTO tagt im Mai.',
    'Welthandelsorganisation',
    'WTO',
  ],
  ['pl', 'Prawo i Sprawiedliwość poparło projekt. Posłowie PiS wyszli z sali.', 'Prawo i Sprawiedliwość', 'PiS'],
])('the short form of a well-known organisation is the same actor in «%s»', (lang, text, name, short) => {
  const forms = analyse({ text, lang, title: '' }).actors.map((actor) => [actor.name, ...actor.aliases]);
  expect(forms).toContainEqual([name, short]);
});

test('an organisation in two transliterations is one actor, and two organisations with one word in common are two', () => {
  const { text, names } = readMarked(
    'The [o Norland Selam-e-Karvan] won. The [o Norland Selam-e-Karvaan] lost. The [o Norland Tehlaf] slept.',
  );
  expect(groupActors(text, names, namesOf('en')).map(({ names: all }) => all.length)).toEqual([2, 1]);
});

test.each([
  ['an institute', 'de', 'Die [o RWTH Fell] forscht am Hafen. Die [o RWTH] hat 300 Mitarbeiter.', [2]],
  ['a branch of a well-known organisation', 'de', 'Die [o CDU Fell] tagt am Hafen. Die [o CDU] hat 300 Mitglieder.', [1, 1]],
  ['two branches', 'en', 'The [o NVC North] won. The [o NVC South] lost. The [o NVC] slept.', [1, 1, 1]],
  ['a party with a nickname', 'en', 'The [o Tories] met in Fell. The [o Conservatives] lost.', [2]],
])('an acronym at the beginning of a name, or a nickname, alone: %s', (_, lang, marked, sizes) => {
  const { text, names } = readMarked(marked);
  expect(groupActors(text, names, namesOf(lang)).map(({ names: all }) => all.length)).toEqual(sizes);
});
