import { describe, expect, test } from 'vitest';
import type { Name } from '../../utils/analyse/drafts';
import { groupActors } from '../../utils/analyse/group-actors';
import { findByRules } from '../../utils/analyse/names/find-by-rules';
import { namesOf } from '../support/languages';
import { readMarked } from './support/marked-names';

const english = namesOf('en');

/** Actors as «name = alias = alias», in the order of first mention. */
function castOf(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return groupActors(text, names, english).map(({ name, aliases }) => [name, ...aliases].join(' = '));
}

const CASES: readonly (readonly [what: string, marked: string, cast: readonly string[]])[] = [
  ['a surname after the full name', '[p Mara Quill] won. Later [p Quill] spoke.', ['Mara Quill = Quill']],
  ['a surname before the full name', '[p Quill] won. It was [p Mara Quill] again.', ['Mara Quill = Quill']],
  ['a first name', '[p Mara Quill] won. [p Mara] laughed.', ['Mara Quill = Mara']],
  ['a family name that comes first', 'President [p Li Weihua] met [p Li].', ['Li Weihua = Li']],
  ['initials', '[p M. Quill] wrote to [p Mara Quill].', ['Mara Quill = M. Quill']],
  ['accents', '[p José Peñalo] and [p Jose Penalo] are one.', ['José Peñalo']],
  ['transliterations', '[p Oleh Tarnensky] left. [p Tarnenskyy] and [p Tarnenskiy] are he.', ['Oleh Tarnensky = Tarnenskyy = Tarnenskiy']],
  ['a longer form', '[p Luis Orto da Silva] won. [p Luis Orto] spoke, then [p Orto].', ['Luis Orto da Silva = Luis Orto = Orto']],
  ['two people with one surname', '[p Mara Quill] met [p Peter Quill].', ['Mara Quill', 'Peter Quill']],
  [
    'a surname goes to whoever was named last',
    '[p Mara Quill] left. [p Peter Quill] stayed. [p Quill] ate.',
    ['Mara Quill', 'Peter Quill = Quill'],
  ],
  ['a nickname', '[p Oskar "Ox" Lund] won. [p Ox] rested. [p Lund] left.', ['Oskar Lund = Ox = Lund']],
  ['capitals and the usual spelling', '[l ELMWICK] and [l Elmwick] are one.', ['Elmwick']],
  ['a place in capitals alone', '[l UPPER ELMWICK] floods.', ['Upper Elmwick']],
  ['a short place in capitals', 'They love [l NYC].', ['NYC']],
  ['an acronym keeps its capitals', '[o UNWHO] and [o Unwho] are one.', ['UNWHO']],
  [
    'a place is not the organisation named after it',
    'The [o Elmwick Port Authority] in [l Elmwick].',
    ['Elmwick', 'Elmwick Port Authority'],
  ],
  [
    'the first word of a place',
    'The [l Dorrin Islands] and the [o Dorrin Crofters’ Union] met. A [l Dorrin] clerk wrote.',
    ['Dorrin Islands = Dorrin', 'Dorrin Crofters’ Union'],
  ],
  ['the first word of two places', '[l Upper Fell] and [l Upper Dale] look down on [l Upper].', ['Upper Fell', 'Upper Dale', 'Upper']],
  ['an acronym after its long form', 'The [o Fell Water Authority] and the [o FWA].', ['Fell Water Authority = FWA']],
  ['an acronym before its long form', 'The [o FWA], or [o Fell Water Authority].', ['Fell Water Authority = FWA']],
  ['known short forms', 'The [o UN] or [o United Nations].', ['United Nations = UN']],
  ['the first word of an organisation', '[o Thornbury Group] sold. [o Thornbury] denies it.', ['Thornbury Group = Thornbury']],
  [
    'the kind of an organisation',
    'The [o Fell Water Authority] said so. The [o Authority] denies it.',
    ['Fell Water Authority = Authority'],
  ],
  ['words within words', 'The [o Norland Foreign Ministry] and the [o Foreign Ministry].', ['Norland Foreign Ministry = Foreign Ministry']],
  ['organisations with one common word stay two', 'The [o Fell Bank] and the [o Thornbury Bank].', ['Fell Bank', 'Thornbury Bank']],
  ['the names of a state', 'The [s United States], the [s US] and the [s U.S.].', ['United States = US']],
  ['a capital that acts', "[s China] spoke. [l Beijing]'s offer stands.", ['China = Beijing']],
  ['a seat that acts', 'The [l Kremlin] said no to [s Ukraine]. [s Russia] waits.', ['Russia = Kremlin', 'Ukraine']],
  ['a capital that is only a place', '[s China] spoke. They met in [l Beijing].', ['China', 'Beijing']],
  ['a capital without its state', "[l Beijing]'s offer stands.", ['Beijing']],
  ['persons and places keep apart', '[p Amira Lagos] lives in [l Lagos].', ['Amira Lagos', 'Lagos']],
];

describe('who is who', () => {
  test.each(CASES)('%s', (_what, marked, cast) => {
    expect(castOf(marked).sort()).toEqual([...cast].sort());
  });
});

test('a title tells two people of one surname apart', () => {
  const text = 'Anna Berg met Mr Berg, who is Peter Berg.';
  const cast = groupActors(text, findByRules(text, english), english);
  expect(cast.map(({ name, names }) => [name, names.length])).toEqual([
    ['Anna Berg', 1],
    ['Peter Berg', 2],
  ]);
});

test('titles of two genders are never one person’s', () => {
  const text = 'Tove Quillan spoke. She is 79. Arvo Quillan left; he said nothing. Mrs. Quillan slept. Mr. Quillan laughed.';
  const cast = groupActors(text, findByRules(text, english), english);
  expect(cast.map(({ name, aliases, names }) => [name, aliases, names.length])).toEqual([
    ['Tove Quillan', ['Quillan'], 2],
    ['Arvo Quillan', ['Quillan'], 2],
  ]);
});

test('a couple of whom only titles are known are two', () => {
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
])('gender: %s', (text, gender) => {
  expect(groupActors(text, findByRules(text, english), english)[0]?.gender).toBe(gender);
});

test('every name belongs to exactly one actor', () => {
  const text =
    'Anna Berg, Peter Berg and Berg met Norland, the UN and the United Nations. Anna left with Mr Berg for Lyon, France. France agreed.';
  const names = findByRules(text, english);
  const grouped = groupActors(text, names, english).flatMap((actor) => actor.names.map(({ start }: Name) => start));
  expect(grouped.sort((a, b) => a - b)).toEqual(names.map(({ start }) => start));
});
