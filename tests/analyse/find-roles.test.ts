import { expect, test } from 'vitest';
import { findNames } from '../../utils/analyse/find-names';
import { groupActors } from '../../utils/analyse/group-actors';
import { namesOf } from '../support/languages';

const english = namesOf('en');

/** The roles of the person whose name ends so. */
function rolesOf(text: string, surname: string): string[] {
  const person = groupActors(text, findNames(text, english), english).find(({ name }) => name.endsWith(surname));
  return (person?.roles ?? []).map(({ start, end }) => text.slice(start, end));
}

test.each<[what: string, text: string, roles: string[]]>([
  ['a title', 'They met Vice President Mara Quill on the pier.', ['Vice President']],
  ['small words before a title', 'They met special envoy Lt. Gen. Odo Quill.', ['special envoy Lt. Gen.']],
  ['a demonym before a title', 'They met Norwegian Foreign Minister Odo Quill.', ['Norwegian Foreign Minister']],
  ['an apposition', 'It rained, said Anna Quill, a farmer from Leeds, and left.', ['a farmer from Leeds']],
  ['an age before it', 'Anna Quill, 62, a farmer from Leeds, said so.', ['a farmer from Leeds']],
  ['to the end of the sentence', 'It rained, said Anna Quill, the mayor of Fell. Then it stopped.', ['the mayor of Fell']],
  [
    'two offices in one',
    'It fell, said Rolf Quill, managing director for Asia at the consulting firm Thornbury Group and a former senior official at the Fell Office.',
    ['managing director for Asia at the consulting firm Thornbury Group and a former senior official at the Fell Office'],
  ],
  [
    'an abbreviation inside',
    'It fell, said Rolf Quill, chief economist at St. Mary Bank, on Monday.',
    ['chief economist at St. Mary Bank'],
  ],
  [
    'longest first, each once',
    'Mayor Anna Quill spoke. Anna Quill, the mayor of Fell, left. Mayor Quill slept.',
    ['the mayor of Fell', 'Mayor'],
  ],
  ['a description before the name', 'The finance minister, Anna Quill, denied it.', ['finance minister']],
  ['a description before a title', 'The first witness, Dr Anna Quill, denied it.', ['first witness']],
  ['somebody’s minister', 'Norland’s fisheries minister, Anna Quill, welcomed it.', ['Norland’s fisheries minister']],
  [
    'a trade by its ending',
    'It shrinks, said Anna Quill, a marine biologist at the Fell Institute.',
    ['a marine biologist at the Fell Institute'],
  ],
  ['a common noun that ends a line', 'Anna Quill, resident of Fell\nIt rained.', ['resident of Fell']],
  ['a common noun within a line', 'Then Anna Quill, resident, said so.', []],
  ['the end of another line', 'Marta Berg, resident\nQuill’s rival left. Anna Quill slept.', []],
  ['an address is no role', 'Mr. Peter Quill left. Mr. Quill had said so.', []],
  ['who is told is no role', 'He told the minister, Peter Quill said, that it rained.', []],
  ['a list is no role', 'Anna Quill, along with mayor Peter Berg, left.', []],
  ['a clause is no role', 'Anna Quill, who is a mayor, left.', []],
  ['a place is no role', 'Anna Quill, in a letter to the mayor, resigned.', []],
  ['a noun phrase before the name', 'It rained, Fell Port Authority finance chief Anna Quill said.', ['Fell Port Authority finance chief']],
  ['an office with its field', 'They met Secretary of State for Island Affairs Anna Quill.', ['Secretary of State for Island Affairs']],
  ['a field in small letters', 'They met the professor of law Anna Quill.', ['professor of law']],
  ['two trades before the name', 'They met novelist and former nurse Anna Quill.', ['novelist and former nurse']],
  ['what is done to somebody', 'On Monday the council suspended teacher Anna Quill.', ['teacher']],
  ['what is to be done to somebody', 'He wants to face champion Anna Quill.', ['champion']],
  ['an aide, not the envoy', 'An aide to the envoy, Anna Quill, left.', ['aide to the envoy']],
  ['trades in a row', 'Anna Quill, a lawyer, poet and former nurse, left.', ['a lawyer, poet and former nurse']],
  ['between dashes', 'Anna Quill – a former baker – left.', ['a former baker']],
  ['in brackets', 'Anna Quill (a dentist from Fell) left.', ['a dentist from Fell']],
  ['an office told by «who»', 'Anna Quill, who has led the union since May, left.', ['has led the union since May']],
  ['whose widow', 'Anna Quill, Sir Hubert Fell’s widow, left.', ['Sir Hubert Fell’s widow']],
  ['a habit is no role', 'Anna Quill, who runs every morning, left.', []],
  ['who says it is no role', 'Anna Quill, the baker said, left.', []],
  ['others at work are no role', 'Anna Quill, the workers in the port, and the ferry were late.', []],
  ['one title for two', 'As Presidents Thorne and Quill met, it rained.', ['President']],
])('%s', (_what, text, roles) => {
  expect(rolesOf(text, 'Quill')).toEqual(roles);
});
