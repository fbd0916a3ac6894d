import { expect, test } from 'vitest';
import { findByRules } from '../../utils/analyse/names/find-by-rules';
import { namesOf } from '../support/languages';
import { markNames, readMarked } from './support/marked-names';

const german = namesOf('de');

/** Each line is its own article, as in `find-names.test.ts`: every noun has a capital, so that something else must tell a name. */
const CASES: readonly (readonly [what: string, marked: string])[] = [
  ['nouns', 'Scharfe Kritik kam vom Verein. Die Brücke hält, sagte die Leitung..'],
  [
    'nouns side by side',
    'Am Montagmorgen zu Staus kam es auf drei Kilometern Länge. Das kostet jeden Tag Aufträge und zwei Millionen Euro.',
  ],
  ['a noun and whose it is', 'Nach Angaben der Stadt war die Höhe von Mauer und Turm ein Stück Stadtgeschichte.'],
  ['a possessive that is a river elsewhere', 'Seine Mitglieder klagten. Seine Reise begann.'],
  ['a first name', 'Gestern kam [p Anna Berg] mit dem Zug nach [l Bremen].'],
  ['a surname after the full name', 'Gestern kam [p Anna Berg]. Am Abend sprach [p Berg] über Brot.'],
  ['a noun like a surname', 'Gestern kam [p Anna Berg]. Dann stieg sie auf den Berg und vom Berg herab.'],
  ['a surname that owns', 'Gestern kam [p Anna Voss]. Der Plan [p Voss]s gefiel.'],
  ['a title', 'Die Ministerin [p Tarn] kam mit Kanzler [p Odo Quill] und Bürgermeisterin [p Tiemann].'],
  ['a role by its ending', 'Es war Vereinssprecherin [p Tarn], die mit dem Jobbik-Vorsitzenden [p Velk Tarnai] sprach.'],
  ['a trade before a full name', 'Stadtarchivar [p Hinnerk Voss] rief die Ingenieurin [p Swaantje Brandhorst].'],
  ['a noun before a first name', 'Nach der Wahl [p Anna Tarnow]s dankte [p Tarnow], dann kam der Lagerist [p Karl Tarn].'],
  ['a doctor', 'Der Vorsitzende, Dr. [p Emmerich Hohl], ging.'],
  ['the noun behind an owner', '[p Anna Tarnow]s Mutter las. Es war [p Anna Tarnow]s Wunsch, und [p Tarnow] dankte.'],
  [
    'a title whose land follows',
    'Der oberste Rabbiner Norlands und der Präsident Norlands kamen. Dem Minister Schwierigkeiten zu machen, half nicht.',
  ],
  ['a town before a noun', 'Sie standen im Hafenfelder Fluss Rickert.'],
  ['small words inside', 'Da lasen [p Anna von der Hoek] und [p Karl zu Lohe] die Angaben der Stadt.'],
  ['who speaks', '„Ja“, sagte [p Tarnow]. „Nein“, sagte [p Velk Gaborai]. Dann sagte [p Ostrel], es regne.'],
  ['who speaks is no name', '„Ja“, sagte Mutter. Experten sagten ab. Der Regen sagte nichts. Die Firma sagte zu.'],
  ['short forms in capitals', 'Die [o ADVK] und die [o FDP] streiten, auch die [o ADVK]-Spitze. Elisabeth II. schwieg.'],
  ['an organisation by its last word', 'Die [o Nordblick AG] und das [o Lohmer Institut] bauen.'],
  ['a person before whose name a state stands', 'Der [s US]-Präsident [p Joe Tarn] kam.'],
];

test.each(CASES)('%s', (_, marked) => {
  const { text } = readMarked(marked);
  expect(markNames(text, findByRules(text, german))).toBe(marked);
});
