import { expect, test } from 'vitest';
import { findNames } from '../../../utils/analyse/names/find-names';
import { namesOf } from '../../support/languages';
import { markNames, readMarked } from '../support/marked-names';

const english = namesOf('en');

/** Test cases for finding names with both the trained tagger and the rules, in the same form as in `find-by-rules.test.ts`. */
test.each([
  ['finds a person that no list contains', '[p Oluwaseun Brandvold] left [l Kirkuvaag] on Friday. [p Brandvold] had been ill.'],
  ['finds a firm without its legal form', 'Shares in [o Corvane Resources] fell. [o Corvane] said nothing.'],
  ['finds a ministry', 'The [o Ministry of the Interior] sent police to [l Ulm].'],
  ['finds a person after a form of address', 'On Friday [p Anna Harlow], a cook, left the hall. Mr [p Crisp] ate a crisp.'],
  ['finds two states joined by a hyphen', 'The [s Norway]-[s Russia] talks went on.'],
  ['leaves a title out of the name', 'Detective Inspector [p Farah Siddiqui] praised them. DI [p Siddiqui] said so.'],
  [
    'finds two people after one plural title',
    '[p Ana Roth] met [p Otto Lind] in [l Ulm]. A meeting between Presidents [p Roth] and [p Lind] failed.',
  ],
  ['leaves letters after a name out of the name', 'The court heard [p Simon Vane] KC and [p Jo Marsh] MBE.'],
  ['finds a state on its own', 'The [s UK] said it would pay.'],
  ['finds a state with an apostrophe in its name', 'Troops left the [s People’s Republic of China] for [s Côte d’Ivoire] on Monday.'],
  ['ignores a capitalised demonstrative', 'We said that This was it. “We won,” said [p Ana Roth].'],
  [
    'ignores the acronym of a common noun in lower case',
    'They run a fast harbour ferry company, or FHFC. The FHFC paid [o Corvane Resources] on Monday.',
  ],
  ['ignores an acronym that has a plural', 'The [o NRTC] met, but an FHFC did not. Most FHFCs paid [o Corvane Resources] on Monday.'],
  ['keeps the acronym of an organisation', 'The [o Fell Harbour Authority], or [o FHA], met. The [o FHA] paid on Monday.'],
  [
    'ignores the names in a credit line at the end',
    '[p Ana Roth] left [l Ulm] on Monday.\n\nGazette writer Odo Brandt in Ulm contributed to this report.',
  ],
  ['keeps the names in other last lines', 'It rained on Monday.\n[p Ana Roth] told them in [l Ulm] to what she had contributed there.'],
  ['finds nothing in a text without names', 'The ferry sank on Monday after the storm.'],
])('findNames %s', (_, marked) => {
  const { text } = readMarked(marked);
  expect(markNames(text, findNames(text, english))).toBe(marked);
});
