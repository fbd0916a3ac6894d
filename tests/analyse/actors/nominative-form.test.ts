import { expect, test } from 'vitest';
import { groupActors } from '../../../utils/analyse/actors/group-actors';
import { namesOf } from '../../support/languages';
import { readMarked } from '../support/marked-names';

const castOf = (marked: string) => {
  const { text, names } = readMarked(marked);
  return groupActors(text, names, namesOf('de')).map(({ name, aliases }) => [name, ...aliases]);
};

test.each([
  ['Das sagt ein Bericht des [o Statistischen Bundesamts].', 'Statistisches Bundesamt'],
  ['Das sagt ein Minister der [o Nordischen Union].', 'Nordische Union'],
  ['So urteilte der [o Dritte Senat].', 'Dritter Senat'],
  ['Das sagt der [o Erste Fellheimer Ruderclub].', 'Erste Fellheimer Ruderclub'],
  ['Das sagt ein Mann der [o Bremen Werft].', 'Bremen Werft'],
])('the name of a German organisation is shown in the nominative: %s', (text, name) => {
  expect(castOf(text)[0]?.[0]).toBe(name);
});

test('the form in the text remains another name of the organisation', () => {
  expect(castOf('Das sagt ein Minister der [o Nordischen Union].')).toEqual([['Nordische Union', 'Nordischen Union']]);
});

test('a known acronym in brackets is joined to the inflected name before it', () => {
  expect(castOf('Der [o Internationale Währungsfonds] ([o IWF]) warnte.').map(([name]) => name)).toEqual(['Internationaler Währungsfonds']);
});

test.each([
  ['Das [l Weiße Haus] schwieg. Die Sprecherin des [l Weißen Hauses] auch. Im [l Weißen Haus] tagte man.', ['Weißes Haus']],
  ['Der [o Deutsche Bund] tagte. Die Kasse des [o Deutschen Bundes] ist leer.', ['Deutscher Bund']],
  ['Das sind die [o Social-Media-Hafenwives]. Die [o Hafenwives] kamen.', ['Social-Media-Hafenwives']],
  ['In [l Bad Fellheim] tagte man. Das Rathaus [l Bad Fellheims] ist zu.', ['Bad Fellheim']],
])('a German noun with an adjective is one actor in all cases: %s', (text, names) => {
  expect(castOf(text).map(([name]) => name)).toEqual(names);
});

test.each([
  ['[p Brenkows] Truppen kamen. Für [p Brenkows] Sprecher war es ein Sieg.', 'Brenkow'],
  ['[p Brenkows] Truppen kamen. Auch [p Brenkows] kam.', 'Brenkows'],
  ['[p Klaus] Truppen kamen.', 'Klaus'],
  ['[p Mara Vossens] Truppen kamen.', 'Mara Vossen'],
])('a German name that stands only before nouns is shown without its genitive ending: %s', (text, name) => {
  expect(castOf(text)[0]?.[0]).toBe(name);
});
