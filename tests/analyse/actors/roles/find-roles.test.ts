import { expect, test } from 'vitest';
import { groupActors } from '../../../../utils/analyse/actors/group-actors';
import { findNames } from '../../../../utils/analyse/names/find-names';
import { namesOf } from '../../../support/languages';

const english = namesOf('en');

/** Returns the roles of the person with the given surname. */
function rolesOf(text: string, surname: string): string[] {
  const person = groupActors(text, findNames(text, english), english).find(({ name }) => name.endsWith(surname));
  return (person?.roles ?? []).map(({ start, end }) => text.slice(start, end));
}

test.each<[what: string, text: string, roles: string[]]>([
  ['gets a title as a role', 'They met Vice President Mara Quill on the pier.', ['Vice President']],
  ['gets a title with the lower-case words before it as a role', 'They met special envoy Lt. Gen. Odo Quill.', ['special envoy Lt. Gen.']],
  ['gets a title with the demonym before it as a role', 'They met Norwegian Foreign Minister Odo Quill.', ['Norwegian Foreign Minister']],
  ['gets an apposition as a role', 'It rained, said Anna Quill, a farmer from Leeds, and left.', ['a farmer from Leeds']],
  [
    'gets an apposition that begins with a town and its state as a role',
    'It rained, said Anna Quill, a Millbrook, Ohio-based tax lawyer, and left.',
    ['a Millbrook, Ohio-based tax lawyer'],
  ],
  [
    'gets an apposition up to a full stop after an acronym',
    'Dara Quill, a director at MASS. It rained in Leeds then.',
    ['a director at MASS'],
  ],
  ['gets an apposition after an age as a role', 'Anna Quill, 62, a farmer from Leeds, said so.', ['a farmer from Leeds']],
  [
    'gets an apposition that ends the sentence as a role',
    'It rained, said Anna Quill, the mayor of Fell. Then it stopped.',
    ['the mayor of Fell'],
  ],
  [
    'gets two offices in one apposition as a single role',
    'It fell, said Rolf Quill, managing director for Asia at the consulting firm Thornbury Group and a former senior official at the Fell Office.',
    ['managing director for Asia at the consulting firm Thornbury Group and a former senior official at the Fell Office'],
  ],
  [
    'gets an apposition with an abbreviation inside as a role',
    'It fell, said Rolf Quill, chief economist at St. Mary Bank, on Monday.',
    ['chief economist at St. Mary Bank'],
  ],
  [
    'gets every role once, the longest first',
    'Mayor Anna Quill spoke. Anna Quill, the mayor of Fell, left. Mayor Quill slept.',
    ['the mayor of Fell', 'Mayor'],
  ],
  ['gets a description before the name as a role', 'The finance minister, Anna Quill, denied it.', ['finance minister']],
  ['gets a description before a title as a role', 'The first witness, Dr Anna Quill, denied it.', ['first witness']],
  [
    'gets a possessive description before the name as a role',
    'Norland’s fisheries minister, Anna Quill, welcomed it.',
    ['Norland’s fisheries minister'],
  ],
  [
    'gets an occupation known by its ending as a role',
    'It shrinks, said Anna Quill, a marine biologist at the Fell Institute.',
    ['a marine biologist at the Fell Institute'],
  ],
  ['gets a noun without an article that ends the line as a role', 'Anna Quill, resident of Fell\nIt rained.', ['resident of Fell']],
  ['gets no role from a noun without an article within a line', 'Then Anna Quill, resident, said so.', []],
  ['gets no role from the end of another line', 'Marta Berg, resident\nQuill’s rival left. Anna Quill slept.', []],
  ['gets no role from a form of address', 'Mr. Peter Quill left. Mr. Quill had said so.', []],
  ['gets no role from the person spoken to in a report', 'He told the minister, Peter Quill said, that it rained.', []],
  ['gets no role from another person beside the name', 'Anna Quill, along with mayor Peter Berg, left.', []],
  ['gets no role from a relative clause with "is"', 'Anna Quill, who is a mayor, left.', []],
  ['gets no role from a prepositional phrase', 'Anna Quill, in a letter to the mayor, resigned.', []],
  [
    'gets a noun phrase before the name as a role',
    'It rained, Fell Port Authority finance chief Anna Quill said.',
    ['Fell Port Authority finance chief'],
  ],
  [
    'gets an office with its field as a role',
    'They met Secretary of State for Island Affairs Anna Quill.',
    ['Secretary of State for Island Affairs'],
  ],
  ['gets an office with a lower-case field as a role', 'They met the professor of law Anna Quill.', ['professor of law']],
  [
    'gets two occupations before the name as a single role',
    'They met novelist and former nurse Anna Quill.',
    ['novelist and former nurse'],
  ],
  ['gets the noun between a verb and the name as a role', 'On Monday the council suspended teacher Anna Quill.', ['teacher']],
  ['gets the noun between an infinitive and the name as a role', 'He wants to face champion Anna Quill.', ['champion']],
  ['gets the whole description "aide to the envoy" as a role', 'An aide to the envoy, Anna Quill, left.', ['aide to the envoy']],
  [
    'gets several occupations in a row as a single role',
    'Anna Quill, a lawyer, poet and former nurse, left.',
    ['a lawyer, poet and former nurse'],
  ],
  ['gets an apposition between dashes as a role', 'Anna Quill – a former baker – left.', ['a former baker']],
  ['gets an apposition in brackets as a role', 'Anna Quill (a dentist from Fell) left.', ['a dentist from Fell']],
  ['gets an office in a relative clause as a role', 'Anna Quill, who has led the union since May, left.', ['has led the union since May']],
  ['gets a possessive apposition as a role', 'Anna Quill, Sir Hubert Fell’s widow, left.', ['Sir Hubert Fell’s widow']],
  ['gets no role from a relative clause about a habit', 'Anna Quill, who runs every morning, left.', []],
  ['gets no role from a reporting clause after the name', 'Anna Quill, the baker said, left.', []],
  ['gets no role from other nouns in an enumeration', 'Anna Quill, the workers in the port, and the ferry were late.', []],
  ['gets the singular of a plural title for two people as a role', 'As Presidents Thorne and Quill met, it rained.', ['President']],
])('a person %s', (_what, text, roles) => {
  expect(rolesOf(text, 'Quill')).toEqual(roles);
});
