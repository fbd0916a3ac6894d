import { expect, test } from 'vitest';
import { readMarks } from '../../../scripts/train/names/read-marked';
import { repairTagged } from '../../../utils/analyse/names/repairs/repair-tagged';
import { namesOf } from '../../support/languages';

/** Returns the names after the repair of a text in which the marks are what the tagger finds. */
function repaired(marked: string, lang = 'en'): string[] {
  const { text, names } = readMarks(marked);
  return repairTagged(text, names, namesOf(lang)).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

test.each([
  ['Here Christian [o McAlly] fell. [o McAlly] rose.', ['Christian McAlly person', 'McAlly organisation']],
  ['Here Christian McAlly fell.', ['Christian McAlly person']],
  ['The [o Christian Coalition] met Christian leaders.', ['Christian Coalition organisation']],
])('a first name that is usually an adjective belongs to the name: %s', (marked, names) => {
  expect(repaired(marked)).toEqual(names);
});

test.each([
  [
    '[o Fell banned Corvane Group]. [o Corvane Group] left.',
    ['Fell organisation', 'Corvane Group organisation', 'Corvane Group organisation'],
  ],
  [
    '[o Orbis and Calder Group] met. [o Calder Group] left.',
    ['Orbis organisation', 'Calder Group organisation', 'Calder Group organisation'],
  ],
  ['[o Orbis and Calder Group] met.', ['Orbis and Calder Group organisation']],
  ['[o Food and Drug Administration] met. [o Food] left.', ['Food and Drug Administration organisation', 'Food organisation']],
])('two organisations that the tagger joined are separated: %s', (marked, names) => {
  expect(repaired(marked)).toEqual(names);
});

test('the holder of an office and the member of a party are no organisations', () => {
  expect(repaired('The [o Fell Municipal Director] met the [o Ohio Democrat] and the [o Office of the Director].')).toEqual([
    'Office of the Director organisation',
  ]);
});

test('the office before a person is not part of the name', () => {
  expect(repaired('Then [p Fell Secretary of State for Urbanism Ana Roth] met [p Joan of Arc].')).toEqual([
    'Ana Roth person',
    'Joan of Arc person',
  ]);
});

test('the acronym of a party is not part of a name', () => {
  expect(repaired('Il senatore [p Pd Luca Fanti] tace.', 'it')).toEqual(['Pd organisation', 'Luca Fanti person']);
});

test.each([
  ['de', 'Die Band [p Luna Grau] spendet.', 'Luna Grau organisation'],
  ['it', 'L’azienda [p Idrotec] chiude.', 'Idrotec organisation'],
  ['fr', 'Le groupe [l Chimior] ferme.', 'Chimior organisation'],
  ['fr', 'Le groupe de [p Luc Fabre] joue.', 'Luc Fabre person'],
  ['en', 'The charity [p Ana Roth] founded is closed.', 'Ana Roth person'],
])('a noun for a group before a name shows that it is an organisation (%s): %s', (lang, marked, name) => {
  expect(repaired(marked, lang)).toEqual([name]);
});

test('a known organisation in quotation marks is found', () => {
  expect(repaired('The “Wall Street Journal” and the “Harbour Lights” wrote it.')).toEqual(['Wall Street Journal organisation']);
});

test('a list that begins and ends with places has only places, apart from people with a full name in the text', () => {
  const list = 'They met in [l Ulm], [p Meran], [p Roth] and [l Fell].';
  expect(repaired(`${list} [p Ana Roth] came.`)).toEqual([
    'Ulm location',
    'Meran location',
    'Roth person',
    'Fell location',
    'Ana Roth person',
  ]);
});

test('a name in apposition to an office is a person, not an organisation', () => {
  expect(repaired('The group’s president, [o Jamie Court], met the owner, [o Harrow Energy], here.')).toEqual([
    'Jamie Court person',
    'Harrow Energy organisation',
  ]);
});

test('a name of one word has one type, unless it is also the surname of a person', () => {
  expect(repaired('[o Politico] met [p Politico] and [o Politico].')).toEqual(Array(3).fill('Politico organisation'));
  expect(repaired('[p Ann Morgan] runs [o Morgan], but [o Morgan] and [p Morgan] fell out.')).toEqual([
    'Ann Morgan person',
    'Morgan organisation',
    'Morgan organisation',
    'Morgan person',
  ]);
});

test.each([
  ['fr', 'Anne et [p Paul Roux] tiennent la boutique.', ['Anne person', 'Paul Roux person']],
  ['es', 'Ana y [p Pablo Roca] llevan la tienda.', ['Ana person', 'Pablo Roca person']],
  ['fr', 'Le roi Anne Morel et [p Paul Roux] tiennent la boutique.', ['Paul Roux person']],
  ['en', 'He loves tea and [p Paul Roth].', ['Paul Roth person']],
])('the first name that shares a surname is a name, in %s: %s', (lang, marked, names) => {
  expect(repaired(marked, lang)).toEqual(names);
});

test.each([
  ['de', 'Der Sturm [p Varo] kam. [p Varo] ging. [p Mara Varo] blieb.', ['Varo person', 'Varo person', 'Mara Varo person']],
  ['de', 'Der Sturm [p Varo] kam. [p Varo] ging.', []],
  ['de', 'Der Film [p Mara Feld] und der Film [o NATO] liefen.', ['Mara Feld person', 'NATO organisation']],
  ['de', 'Der Song „Beyond [o Blue Heron]“ lief.', []],
  ['de', 'Die Zeitschrift „[o Blue Heron]“ schrieb es.', ['Blue Heron organisation']],
  ['es', 'Ganó la [o Copa Albor] y los [o XII Juegos Albor].', []],
  ['es', 'Ganó [p Ana Copa].', ['Ana Copa person']],
  ['pl', '[p Orkan Varo] przeszedł.', []],
  ['de', 'Sie gewann den [o Albor-Cup].', []],
])('things are no actors (%s): %s', (lang, marked, names) => {
  expect(repaired(marked, lang)).toEqual(names);
});

test.each([
  ['An evening with the [l Boston Harriers] in 1959.', ['Boston Harriers organisation']],
  ['[p Harriers] lost. The [l Boston Harriers] won.', ['Harriers organisation', 'Boston Harriers organisation']],
  [
    '[p Harriers] lost to the [l Boston Harriers], like [p Ana Harriers].',
    ['Harriers person', 'Boston Harriers organisation', 'Ana Harriers person'],
  ],
  ['An evening in the [l Boston Heights] in 1959.', ['Boston Heights location']],
  ['An evening with [p Boston Harris] in 1959.', ['Boston Harris person']],
  ['An evening in the [l Fellmoor Harriers] in 1959.', ['Fellmoor Harriers location']],
])('a known place with a plural nickname is a club: %s', (marked, names) => {
  expect(repaired(marked, 'en')).toEqual(names);
});

test.each([
  ['[p Ghislane Roth] came. Then [l Ghislane] sang.', ['Ghislane Roth person', 'Ghislane person']],
  ['[p Ghislane Roth] came. Then [l Roth] sang.', ['Ghislane Roth person', 'Roth location']],
  ['[p Ghislane Roth] came to [l Ghislane]. [l Ghislane] is cold.', ['Ghislane Roth person', 'Ghislane location', 'Ghislane location']],
  ['[p Paris Roth] came to [l Paris].', ['Paris Roth person', 'Paris location']],
])('a place is somebody who is called by the first name, unless there is such a place: %s', (marked, names) => {
  expect(repaired(marked, 'en')).toEqual(names);
});

test.each([
  ['[p Ann Morgan] met him, and [o Morgan] laughed.', ['Ann Morgan person', 'Morgan person']],
  ['[p Ann Morgan] met [o Morgan], and [o Morgan] grew.', ['Ann Morgan person', 'Morgan organisation', 'Morgan organisation']],
  ['[p Ann Reuters] met [o Reuters].', ['Ann Reuters person', 'Reuters organisation']],
])('a single organisation is somebody who has this surname: %s', (marked, names) => {
  expect(repaired(marked, 'en')).toEqual(names);
});

test('the acronym of a thing is not part of the name of a state', () => {
  expect(repaired('Das [o BIP Frankreichs] und die [o BIP Group].', 'de')).toEqual(['Frankreichs location', 'BIP Group organisation']);
});

test.each([
  ['es', 'La empresa Costalba cierra. Costalba calla.', ['Costalba organisation', 'Costalba organisation']],
  ['fr', 'L’entreprise Veltrix ferme. Il enseigne Veltrix.', ['Veltrix organisation', 'Veltrix organisation']],
  ['fr', 'Il enseigne Rousseau.', []],
  ['pl', 'Spółka Polmet i firma Adama Wrony.', ['Polmet organisation']],
  ['de', 'Er wollte der Firma Schaden zufügen.', []],
  ['it', 'La ditta [p Rossi] chiude. [p Rossi] tace. [p Paolo Rossi] parla.', ['Rossi organisation', 'Rossi person', 'Paolo Rossi person']],
  ['it', 'La ditta [p Idrotec] chiude. [p Idrotec] tace.', ['Idrotec organisation', 'Idrotec organisation']],
])('a noun for a firm shows that the word after it is a firm, wherever it stands (%s): %s', (lang, marked, names) => {
  expect(repaired(marked, lang)).toEqual(names);
});

test('the acronym of a party is separated from an inflected name', () => {
  expect(repaired('Z posłem [o PSL Markiem Dolnym].', 'pl')).toEqual(['PSL organisation', 'Markiem Dolnym person']);
});

test.each([
  ['pl', 'Prom kursuje po rzece [p Olszana]. [p Olszana] wylała.', ['Olszana location', 'Olszana location']],
  ['pl', 'Dom stoi nad jeziorem [o Dąbrza].', ['Dąbrza location']],
  ['pl', 'Nad rzeką stał [p Olszana].', ['Olszana person']],
  ['pl', 'Wieś [p Brzoza] zna [p Jan Brzoza].', ['Brzoza person', 'Jan Brzoza person']],
  ['uk', 'Пором ходить через річку [p Тишанка]. [p Тишанка] вийшла.', ['Тишанка location', 'Тишанка location']],
  ['ru', 'Мост через реку [p Ольшанка] закрыт.', ['Ольшанка location']],
  ['fr', 'Le bac traverse la rivière [o Olsane].', ['Olsane location']],
  ['it', 'Il ponte sul fiume [o Olsana] è chiuso.', ['Olsana location']],
  ['de', 'Die Fähre quert den Fluss [o Olsana].', ['Olsana location']],
])('a noun for a place before a name shows that it is a place (%s): %s', (lang, marked, names) => {
  expect(repaired(marked, lang)).toEqual(names);
});

test.each([
  ['pl', 'Mówił burmistrz [p Jarzębowa Tomasz Lis].', ['Jarzębowa location', 'Tomasz Lis person']],
  ['pl', 'Zdaniem burmistrza [p Jarzębowa Tomasza Lisa] tak.', ['Jarzębowa location', 'Tomasza Lisa person']],
  ['uk', 'За словами мера [p Вербина Олени Равської], так.', ['Вербина location', 'Олени Равської person']],
  ['pl', 'Mówił premier [p Jose Maria Lorvan].', ['Jose Maria Lorvan person']],
  ['pl', 'Mówił burmistrz [p Jan Adam Lis].', ['Jan Adam Lis person']],
  ['pl', 'Przyszła [p Lisowa Anna Maj].', ['Lisowa Anna Maj person']],
])('the place between an office and its holder is not part of the name (%s): %s', (lang, marked, names) => {
  expect(repaired(marked, lang)).toEqual(names);
});
