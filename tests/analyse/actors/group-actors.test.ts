import { describe, expect, test } from 'vitest';
import type { Name } from '../../../utils/analyse/actors/actor-draft';
import { groupActors } from '../../../utils/analyse/actors/group-actors';
import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import { namesOf } from '../../support/languages';
import { readMarked } from '../support/marked-names';

const english = namesOf('en');

/** Returns the actors in a text whose names are marked, in order of first mention. Each has the form «name = alias = alias». */
function castOf(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return groupActors(text, names, english).map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

const CASES: readonly (readonly [what: string, marked: string, cast: readonly string[]])[] = [
  ['joins a surname to the full name before it', '[p Mara Quill] won. Later [p Quill] spoke.', ['Mara Quill = Quill']],
  ['joins a surname to the full name after it', '[p Quill] won. It was [p Mara Quill] again.', ['Mara Quill = Quill']],
  ['joins a first name to the full name', '[p Mara Quill] won. [p Mara] laughed.', ['Mara Quill = Mara']],
  ['joins a family name to a full name that begins with it', 'President [p Li Weihua] met [p Li].', ['Li Weihua = Li']],
  ['joins a name with an initial to the full name', '[p M. Quill] wrote to [p Mara Quill].', ['Mara Quill = M. Quill']],
  ['joins spellings that differ only in accents', '[p José Peñalo] and [p Jose Penalo] are one.', ['José Peñalo']],
  [
    'joins different transliterations of the same name',
    '[p Oleh Tarnensky] left. [p Tarnenskyy] and [p Tarnenskiy] are he.',
    ['Oleh Tarnensky = Tarnenskyy = Tarnenskiy'],
  ],
  [
    'joins shorter forms to the longest name',
    '[p Luis Orto da Silva] won. [p Luis Orto] spoke, then [p Orto].',
    ['Luis Orto da Silva = Luis Orto = Orto'],
  ],
  ['keeps two people with the same surname apart', '[p Mara Quill] met [p Peter Quill].', ['Mara Quill', 'Peter Quill']],
  [
    'joins an ambiguous surname to the person named last',
    '[p Mara Quill] left. [p Peter Quill] stayed. [p Quill] ate.',
    ['Mara Quill', 'Peter Quill = Quill'],
  ],
  ['joins a nickname and a surname to the full name', '[p Oskar "Ox" Lund] won. [p Ox] rested. [p Lund] left.', ['Oskar Lund = Ox = Lund']],
  ['joins a name in capitals to its usual spelling', '[l ELMWICK] and [l Elmwick] are one.', ['Elmwick']],
  ['writes a place name that occurs only in capitals in title case', '[l UPPER ELMWICK] floods.', ['Upper Elmwick']],
  ['keeps a short name of a place in capitals', 'They love [l NYC].', ['NYC']],
  ['joins an acronym to another spelling and keeps its capitals', '[o UNWHO] and [o Unwho] are one.', ['UNWHO']],
  [
    'keeps a place apart from the organisation named after it',
    'The [o Elmwick Port Authority] in [l Elmwick].',
    ['Elmwick', 'Elmwick Port Authority'],
  ],
  [
    'joins the first word of a place to the place rather than to an organisation',
    'The [l Dorrin Islands] and the [o Dorrin Crofters’ Union] met. A [l Dorrin] clerk wrote.',
    ['Dorrin Islands = Dorrin', 'Dorrin Crofters’ Union'],
  ],
  [
    'keeps a word that begins the names of two places apart from both',
    '[l Upper Fell] and [l Upper Dale] look down on [l Upper].',
    ['Upper Fell', 'Upper Dale', 'Upper'],
  ],
  ['joins an acronym to the long form before it', 'The [o Fell Water Authority] and the [o FWA].', ['Fell Water Authority = FWA']],
  ['joins an acronym to the long form after it', 'The [o FWA], or [o Fell Water Authority].', ['Fell Water Authority = FWA']],
  [
    'joins an acronym that leaves out the state before the name',
    'A [o U.S. Fisheries Control Agency] boat. The [o FCA] paid.',
    ['U.S. Fisheries Control Agency = FCA'],
  ],
  [
    'joins an acronym that leaves out the article',
    '[o The Fell Water Authority] and its rival, [o FWA].',
    ['The Fell Water Authority = FWA'],
  ],
  [
    'joins a name with an acronym among its words to the name without it',
    'The [o FENRA Sailors Fund] is the [o Fell Norland Regatta Authority Sailors Fund].',
    ['Fell Norland Regatta Authority Sailors Fund = FENRA Sailors Fund'],
  ],
  [
    'keeps a name apart from one whose acronym differs',
    'The [o FENRO Sailors Fund] is not the [o Fell Norland Regatta Authority Sailors Fund].',
    ['FENRO Sailors Fund', 'Fell Norland Regatta Authority Sailors Fund'],
  ],
  ['joins an acronym in mixed letters', 'The [o Bund für Dorn] met. The [o BfD] won.', ['Bund für Dorn = BfD']],
  ['joins a known short form to its long form', 'The [o UN] or [o United Nations].', ['United Nations = UN']],
  [
    'joins the first word of an organisation to its full name',
    '[o Thornbury Group] sold. [o Thornbury] denies it.',
    ['Thornbury Group = Thornbury'],
  ],
  [
    'joins a word to the firm in whose name it is the last before the legal form',
    '[o Odo Vennar Co.] sold the [o Vennar Channel]. [o Vennar] denies it.',
    ['Odo Vennar Co. = Vennar', 'Vennar Channel'],
  ],
  [
    'joins the first word of several names to the one that occurs most often',
    '[o Dorrin Mills] sold. [o Dorrin Mills] and the [o Dorrin Crew] met. [o Dorrin] denies it.',
    ['Dorrin Mills = Dorrin', 'Dorrin Crew'],
  ],
  [
    'joins a noun such as Authority to the full name of the organisation',
    'The [o Fell Water Authority] said so. The [o Authority] denies it.',
    ['Fell Water Authority = Authority'],
  ],
  [
    'joins a name to a longer one that contains it',
    'The [o Norland Foreign Ministry] and the [o Foreign Ministry].',
    ['Norland Foreign Ministry = Foreign Ministry'],
  ],
  ['keeps two organisations that share a word apart', 'The [o Fell Bank] and the [o Thornbury Bank].', ['Fell Bank', 'Thornbury Bank']],
  ['joins different names of the same state', 'The [s United States], the [s US] and the [s U.S.].', ['United States = US']],
  ['joins a capital city that acts like a state to its state', "[s China] spoke. [l Beijing]'s offer stands.", ['China = Beijing']],
  [
    'joins a name with a possessive to the usual name of the state',
    "The [s People's Republic of China] agreed. [s China] paid.",
    ["China = People's Republic of China"],
  ],
  [
    'joins a seat of government that acts like a state to its state',
    'The [l Kremlin] said no to [s Ukraine]. [s Russia] waits.',
    ['Russia = Kremlin', 'Ukraine'],
  ],
  ['keeps a capital city that is only a place apart from its state', '[s China] spoke. They met in [l Beijing].', ['China', 'Beijing']],
  ['keeps a capital city as an actor of its own when its state is not named', "[l Beijing]'s offer stands.", ['Beijing']],
  [
    'joins a name that a person goes by',
    '[p Mara Quill] of [l Ulm], who goes by the tag [o VEXO] in her art, won. [o VEXO] left.',
    ['Mara Quill = VEXO', 'Ulm'],
  ],
  [
    'joins a name that a person is known as',
    'A [o VEXO] show. The artist [p Mara Quill], also known to fans as “[o VEXO],” won.',
    ['Mara Quill = VEXO'],
  ],
  ['keeps two names apart when one person knows another', '[p Mara Quill] is known to [o VEXO].', ['Mara Quill', 'VEXO']],
  ['keeps a person apart from someone whom they call', '[p Mara Quill], who called [p Odo Brandt], left.', ['Mara Quill', 'Odo Brandt']],
  ['keeps a person and a place with the same name apart', '[p Amira Lagos] lives in [l Lagos].', ['Amira Lagos', 'Lagos']],
];

describe('groupActors', () => {
  test.each(CASES)('%s', (_what, marked, cast) => {
    expect(castOf(marked).sort()).toEqual([...cast].sort());
  });
});

test('groupActors joins a name that a person has as an artist in German', () => {
  const { text, names } = readMarked('[p Mara Quill], bekannt als [o VEXO], gewann.');
  expect(groupActors(text, names, namesOf('de')).map(({ name, aliases }) => [name, ...aliases])).toEqual([['Mara Quill', 'VEXO']]);
});

test('groupActors uses a title to tell two people with the same surname apart', () => {
  const text = 'Anna Berg met Mr Berg, who is Peter Berg.';
  const cast = groupActors(text, findByRules(text, english), english);
  expect(cast.map(({ name, names }) => [name, names.length])).toEqual([
    ['Anna Berg', 1],
    ['Peter Berg', 2],
  ]);
});

test('groupActors never gives the same person both a male and a female title', () => {
  const text = 'Tove Quillan spoke. She is 79. Arvo Quillan left; he said nothing. Mrs. Quillan slept. Mr. Quillan laughed.';
  const cast = groupActors(text, findByRules(text, english), english);
  expect(cast.map(({ name, aliases, names }) => [name, aliases, names.length])).toEqual([
    ['Tove Quillan', ['Quillan'], 2],
    ['Arvo Quillan', ['Quillan'], 2],
  ]);
});

test('groupActors treats a couple as two actors even when only their titles differ', () => {
  const text = 'Then Mrs. Quillan slept. Then Mr. Quillan laughed. Then Mrs. Quillan woke.';
  expect(groupActors(text, findByRules(text, english), english).map(({ names }) => names.length)).toEqual([2, 1]);
});

test.each([
  ['Mr Quill left.', 'male'],
  ['Chairwoman Quill left.', 'female'],
  ['Then Anna Quill left.', 'female'],
  ['Then Peter Quill left.', 'male'],
  ['Then Mayor Quill lost her keys when she left.', 'female'],
  ['Then Mayor Quill left.', null],
])('groupActors infers the gender of an actor only from a title, a first name or a pronoun: %s', (text, gender) => {
  expect(groupActors(text, findByRules(text, english), english)[0]?.gender).toBe(gender);
});

test('groupActors assigns every name to exactly one actor', () => {
  const text = 'Anna Berg, Peter Berg and Berg met Norland, the UN and the United Nations. Anna left with Mr Berg for Lyon, France.';
  const names = findByRules(text, english);
  const grouped = groupActors(text, names, english).flatMap((actor) => actor.names.map(({ start }: Name) => start));
  expect(grouped.sort((a, b) => a - b)).toEqual(names.map(({ start }) => start));
});

test.each([
  ['a royal title', 'They met King Tilso on Monday. Later Tilso spoke.', 'King Tilso = Tilso | '],
  ['the title of a pope with a number', 'They met Pope Tilso XIV on Monday.', 'Pope Tilso XIV = Tilso XIV | '],
  ['no title with a full name', 'They met Queen Tilda Berg on Monday.', 'Tilda Berg | Queen'],
  ['a title in German', 'Am Montag kam Königin Tilda. Später sprach Tilda.', 'Königin Tilda = Tilda | '],
])('groupActors shows %s in a name', (_, text, expected) => {
  const lexicon = namesOf(text.includes('Montag') ? 'de' : 'en');
  const [first] = groupActors(text, findByRules(text, lexicon), lexicon);
  const roles = first?.roles.map(({ start, end }) => text.slice(start, end)) ?? [];
  expect(`${[first?.name, ...(first?.aliases ?? [])].join(' = ')} | ${roles.join(', ')}`).toBe(expected);
});
