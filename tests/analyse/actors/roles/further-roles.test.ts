import { expect, test } from 'vitest';
import { rolesOf } from '../../support/roles-of';

test.each<[lang: string, text: string, name: string, roles: string[]]>([
  ['de', 'Anna Quandt, einer der Urväter der Gruppe, meldete sich.', 'Quandt', ['einer der Urväter der Gruppe']],
  ['fr', 'Luc Quemener, l’un des piliers de la maison, se lève tôt.', 'Quemener', ['l’un des piliers de la maison']],
  ['es', 'Luis Quesada, uno de los fundadores de la empresa, madruga.', 'Quesada', ['uno de los fundadores de la empresa']],
  ['fr', 'Luc Quemener, 45 ans, boulanger à Vernay, se lève tôt.', 'Quemener', ['boulanger à Vernay']],
  ['fr', 'Luc Quemener, un boulanger de 45 ans, se lève tôt.', 'Quemener', ['un boulanger de 45 ans']],
  ['es', 'Luis Quesada, de 45 años, panadero en Villar, madruga.', 'Quesada', ['panadero en Villar']],
  ['de', 'Timo Quandt (45), Bäckermeister aus Ulm, steht früh auf.', 'Quandt', ['Bäckermeister aus Ulm']],
  ['de', 'Auch Timo Quandt, der aktuelle Team-Manager des Vereins, kam.', 'Quandt', ['der aktuelle Team-Manager des Vereins']],
  ['de', 'Anna Quandt, Sprecherin der Polizei, lehnte ab.', 'Quandt', ['Sprecherin der Polizei']],
  ['en', 'Anna Quill, author of “Silence”, said no.', 'Quill', ['author of “Silence”']],
  ['en', 'The director of the film “Silence”, Anna Quill, said no.', 'Quill', ['director of the film “Silence”']],
  ['fr', 'Anne Quemener, auteure de « Silence », est venue.', 'Quemener', ['auteure de « Silence »']],
  ['en', 'Imke Quill, widow of former dictator Odo Brandt, left.', 'Quill', ['widow of former dictator Odo Brandt']],
  ['en', 'At 18 she became a mother to their son, Tom Quill.', 'Quill', ['son']],
  ['en', 'Anna Quill, who also leads the union, spoke.', 'Quill', ['leads the union']],
  ['en', 'Anna Quill, who works as a nurse, spoke.', 'Quill', ['a nurse']],
  ['en', 'Anna Quill is an expert on trade in the U.S. The group met.', 'Quill', ['an expert on trade in the U.S.']],
])('a person in %s has a role: %s', (lang, text, name, roles) => {
  expect(rolesOf(lang, text, name)).toEqual(roles);
});
