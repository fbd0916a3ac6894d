import { expect, test } from 'vitest';
import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import { namesOf } from '../../support/languages';
import { markNames, readMarked } from '../support/marked-names';

const german = namesOf('de');

/**
 * The German test cases, in the same form as in `find-by-rules.test.ts`. German capitalises every noun, so names must be recognised by
 * evidence other than capital letters.
 */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['ignores common nouns', 'Scharfe Kritik kam vom Verein. Die Brücke hält, sagte die Leitung..'],
  [
    'ignores common nouns side by side',
    'Am Montagmorgen zu Staus kam es auf drei Kilometern Länge. Das kostet jeden Tag Aufträge und zwei Millionen Euro.',
  ],
  ['ignores a noun with a genitive', 'Nach Angaben der Stadt war die Höhe von Mauer und Turm ein Stück Stadtgeschichte.'],
  ['does not take the pronoun Seine for a river', 'Seine Mitglieder klagten. Seine Reise begann.'],
  ['finds a person by a first name', 'Gestern kam [p Anna Berg] mit dem Zug nach [l Bremen].'],
  ['finds a surname after the full name', 'Gestern kam [p Anna Berg]. Am Abend sprach [p Berg] über Brot.'],
  ['ignores a noun that is spelt like a surname', 'Gestern kam [p Anna Berg]. Dann stieg sie auf den Berg und vom Berg herab.'],
  ['finds a surname in the genitive', 'Gestern kam [p Anna Voss]. Der Plan [p Voss]s gefiel.'],
  ['finds a person after a title', 'Die Ministerin [p Tarn] kam mit Kanzler [p Odo Quill] und Bürgermeisterin [p Tiemann].'],
  [
    'finds a person after a role known by its ending',
    'Es war Vereinssprecherin [p Tarn], die mit dem Jobbik-Vorsitzenden [p Velk Tarnai] sprach.',
  ],
  ['finds a person after an occupation', 'Stadtarchivar [p Hinnerk Voss] rief die Ingenieurin [p Swaantje Brandhorst].'],
  [
    'leaves a noun before a first name out of the name',
    'Nach der Wahl [p Anna Tarnow]s dankte [p Tarnow], dann kam der Lagerist [p Karl Tarn].',
  ],
  ['finds a person after Dr.', 'Der Vorsitzende, Dr. [p Emmerich Hohl], ging.'],
  [
    'leaves the noun after a genitive name out of the name',
    '[p Anna Tarnow]s Mutter las. Es war [p Anna Tarnow]s Wunsch, und [p Tarnow] dankte.',
  ],
  [
    'does not take a noun after a title for a person',
    'Der oberste Rabbiner Norlands und der Präsident Norlands kamen. Dem Minister Schwierigkeiten zu machen, half nicht.',
  ],
  ['ignores an adjective from a town and the river after it', 'Sie standen im Hafenfelder Fluss Rickert.'],
  ['keeps lower-case particles inside the name', 'Da lasen [p Anna von der Hoek] und [p Karl zu Lohe] die Angaben der Stadt.'],
  ['finds a speaker beside a reporting verb', '„Ja“, sagte [p Tarnow]. „Nein“, sagte [p Velk Gaborai]. Dann sagte [p Ostrel], es regne.'],
  [
    'does not take a common noun beside a reporting verb for a name',
    '„Ja“, sagte Mutter. Experten sagten ab. Der Regen sagte nichts. Die Firma sagte zu.',
  ],
  ['finds acronyms as organisations', 'Die [o ADVK] und die [o FDP] streiten, auch die [o ADVK]-Spitze. Elisabeth II. schwieg.'],
  ['finds an organisation by its last word', 'Die [o Nordblick AG] und das [o Lohmer Institut] bauen.'],
  ['finds a state joined to a title and the person after it', 'Der [s US]-Präsident [p Joe Tarn] kam.'],
];

test.each(CASES)('in German text, findByRules %s', (_, marked) => {
  const { text } = readMarked(marked);
  expect(markNames(text, findByRules(text, german))).toBe(marked);
});
