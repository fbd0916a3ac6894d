import { expect, test } from 'vitest';
import { rolesOf } from '../../support/roles-of';

test.each<[lang: string, text: string, name: string, roles: string[]]>([
  ['en', 'Anna Quill and Tom Vance, lawyers for the family, said no.', 'Quill', ['lawyers for the family']],
  ['en', 'Kai Berg, Anna Quill and Tom Vance, both researchers at Fell University, were late.', 'Berg', ['researchers at Fell University']],
  ['en', 'The firm’s founders, Anna Quill and Tom Vance, were late.', 'Vance', ['firm’s founders']],
  ['en', 'According to the police officers, Anna Quill and Tom Vance were late.', 'Quill', []],
  ['en', 'Anna Quill and Tom Vance, teachers said, were late.', 'Vance', []],
  ['en', 'Anna Quill and Tom Vance, a lawyer, were late.', 'Quill', []],
  ['en', 'It hit Anna Quill and Tom Vance, parents of 2-year-old Lily, hard.', 'Lily', []],
  ['de', 'Anna Quandt und Timo Brand, Anwälte der Familie, lehnten ab.', 'Quandt', ['Anwälte der Familie']],
  ['de', 'Die Architekten Anna Quandt und Timo Brand planten das Haus.', 'Brand', ['Architekten']],
  ['de', 'Er sprach mit dem Architekten Anna Quandt und Timo Brand.', 'Brand', []],
  ['de', 'Ich sprach mit ihrer Mutter Anna Quandt und Timo Brand.', 'Brand', []],
  ['fr', 'Les sœurs Anne Quemener et Léa Quemener tiennent la boutique.', 'Léa Quemener', ['sœurs']],
  ['fr', 'Pour Anne Quemener et Léa Morel, les avocats ont gagné.', 'Morel', []],
  ['es', 'Los abogados de la familia, Ana Quesada y Luis Prado, vinieron.', 'Prado', ['abogados de la familia']],
  ['it', 'Anna Quaglia e Luca Prandi, avvocati della famiglia, hanno fatto ricorso.', 'Quaglia', ['avvocati della famiglia']],
  ['pt', 'Ana Quintela e Luís Prado, advogados da família, recorreram.', 'Prado', ['advogados da família']],
  ['nl', 'Anna Quist en Jan Prins, advocaten van de familie, gaan in beroep.', 'Prins', ['advocaten van de familie']],
])('one of several people in %s has a role: %s', (lang, text, name, roles) => {
  expect(rolesOf(lang, text, name)).toEqual(roles);
});
