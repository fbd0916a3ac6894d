import { describe, expect, test } from 'vitest';
import { sourceWords } from '../../../utils/article/source-words';
import { analyse } from '../../support/languages';
import { speakersIn } from '../support/speakers-in';

describe('a speaker', () => {
  test('referred to by a role is the person in that role, not a relative of that person', () => {
    const text = "Mayor Carla Reed opened the port. The mayor's brother, Tom Reed, runs a bakery. “It floods,” the mayor said.";
    expect(speakersIn(text)).toEqual(['Carla Reed']);
  });

  test('is found in the article if «the analyst» or «the agency» has a name there', () => {
    expect(speakersIn('Piet Maas, an analyst at Delta Bank, looked at the figures on Monday. “It floods,” the analyst said.')).toEqual([
      'Piet Maas',
    ]);
    expect(
      speakersIn('The Harbour Agency closed the bridge on Monday. Piet Maas had to wait for hours. “It floods,” the agency said.'),
    ).toEqual(['Harbour Agency']);
  });

  test.each([
    '“It floods,” a harbour official said.',
    '“It floods,” said two people familiar with the matter.',
    '“It floods,” a spokesman for Ana Roth said.',
    'Officials said the bridge was “not safe at all.”',
  ])('is marked as unnamed when the source has no name: %s', (text) => {
    expect(speakersIn(text)).toEqual(['unnamed']);
  });

  test.each([
    ['Bea Lumley sells boats. “It floods,” the 37-year-old said. Piet Maas, 40, laughed.', 'Bea Lumley'],
    ['Bea Lumley sells boats. Piet Maas, 40, laughed. “It floods,” the 40-year-old said.', 'Piet Maas'],
  ])('is found by an age, even if the text does not give it elsewhere: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });

  test.each([
    ['A statement from Bea Lumley said: “It floods every week.”', 'Bea Lumley'],
    ['Bea Lumley’s letter to Piet Maas said: “It floods every week.”', 'Bea Lumley'],
    ['An email to Bea Lumley said: “It floods every week.”', null],
    ['A report from Bea Lumley’s lawyer said: “It floods every week.”', null],
  ])('is the author of the document that says the words: %s', (text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });
});

test('is the first of two people who speak together', () => {
  expect(speakersIn('“It is a disgrace,” Ann Lowe and Piet Maas said.')).toEqual(['Ann Lowe']);
});

test('«the NGO» is an organisation in the article, not one called «NGO»', () => {
  const text = 'Blue Cross Relief lost two workers on Monday. “We are heartbroken,” the NGO said.';
  expect(speakersIn(text)).toEqual(['Blue Cross Relief']);
});

test.each([
  ['Ann Lowe left Brock & Sons on Friday. “We had no choice,” the firm said.', 'Brock & Sons'],
  ['Ann Lowe died on Friday. “We are shocked and saddened to hear of it,” the band said.', 'the band'],
  [
    'Harbour Magazine praised the book by Ann Lowe as “intriguing,” and so did others. Lowe is a former police captain.',
    'Harbour Magazine',
  ],
])('a body is no person, and another name is no actor: %s', (text, speaker) => {
  expect(sourcesIn('en', text)).toEqual([speaker]);
});

test('the subject of a relative clause does not speak for what the clause describes', () => {
  const text = 'The lawsuit filed on behalf of Fell Media, which Carl Watt had launched in May, claimed that Fell was a thriving brand.';
  expect(sourcesIn('en', text)).not.toContain('Carl Watt');
});

test('«they» can be the group that spoke before', () => {
  const text = 'Ann Lowe died on Friday. “We are shocked to hear of it,” the band said. They said they would “honour her songs on stage.”';
  expect(sourcesIn('en', text)).toEqual(['the band', 'the band']);
});

test.each([
  ['Außenministerin Eva Brem kam am Montag nach Ulm. Man werde den Vertrag nicht unterschreiben, sagte die Ministerin.', 'Eva Brem'],
  ['Die Ministerin Eva Brem kam am Montag nach Ulm. Man werde den Vertrag nicht unterschreiben, sagte die Außenministerin.', 'Eva Brem'],
  ['Der Präsident des Gemeinderats, Nico Fell, kam. Der Betreiber habe selbst gearbeitet, erklärte der Gemeindepräsident.', 'Nico Fell'],
  ['Wie das «Wall Street Journal» berichtet, plant er den Bau eines neuen Platzes.', 'Wall Street Journal'],
  ['Die Zeitung „New York Times“ berichtet, dass er den Bau eines neuen Platzes plane.', 'New York Times'],
  ['Der Chef der „New York Times“ berichtet, dass er den Bau eines Platzes plane.', 'Der Chef der „New York Times“'],
])('a compound and a name in quotation marks lead to the actor: %s', (text, speaker) => {
  expect(sourcesIn('de', text)).toEqual([speaker]);
});

test.each([
  [
    'en',
    'Tom Stroud founded Nordlake. The lawsuit, filed on Friday, claims that Stroud “knowingly misled investors.”',
    'The lawsuit, filed on Friday',
  ],
  ['de', 'Jan Kolbe baute die Brücke. Der Bericht spricht von „schweren Fehlern“.', 'Der Bericht'],
  ['fr', 'Paul Vidal est parti. Le rapport affirme que le maire, Luc Fabre, « savait tout ».', 'Le rapport'],
])('nobody speaks through a report or a lawsuit (%s): %s', (lang, text, speaker) => {
  expect(sourcesIn(lang, text)).toEqual([speaker]);
});

test('«they» are no town', () => {
  expect(sourcesIn('en', 'Adam and Jane Cole own a farm near Ludford. “We lost it all in one night,” they said.')).toEqual(['they']);
});

test.each([
  ['fr', 'La ministre de la Pêche et de la Cohésion des territoires, Ana Morel, a promis « un texte équilibré ».', 'Ana Morel'],
  ['es', 'La consejera de Sanidad y Políticas Sociales, Ana Rosal (PSOE), pidió calma: «No hay peligro para nadie».', 'Ana Rosal'],
])('a minister with two portfolios is one person (%s): %s', (lang, text, speaker) => {
  expect(sourcesIn(lang, text)).toEqual([speaker]);
});

test('a newspaper after «sagte» is the one spoken to', () => {
  expect(sourcesIn('de', '„Das ist falsch und dumm“, sagte Jan Kolbe der „Nordpost“.')).toEqual(['Jan Kolbe']);
});

test('a shared surname is that of the person who was called by it before, unless somebody else was named just before', () => {
  const text =
    'Mara Lindqvist runs the port. Lindqvist is tired. At a college in the north, she met her husband, the long-distance runner Otto Lindqvist, who had been a great hope for the Norwegian team and its trainers. That he won was “a surprise to all of us,” Lindqvist told the paper.';
  expect(speakersIn(text)).toEqual(['Mara Lindqvist']);
});

/** Returns the speaker of each direct quotation in a text: the name, or the words that name the source. */
function sourcesIn(lang: string, text: string): (string | null)[] {
  const { quotes, actors } = analyse({ text, lang, title: '' });
  return quotes.map(({ speaker }) =>
    speaker ? (actors.find(({ id }) => id === speaker.actorId)?.name ?? sourceWords(text, speaker)) : null,
  );
}

const ENGLISH = 'Norwegian Foreign Minister Pia Grau met Swedish Foreign Minister Otto Lahm on Monday.';
const GERMAN = 'Die norwegische Außenministerin Pia Grau traf den schwedischen Außenminister Otto Lahm.';

test.each([
  ['en', `${ENGLISH} “We agree,” the Norwegian minister said.`, 'Pia Grau'],
  ['en', `${ENGLISH} Grau smiled. “We agree,” the Swedish minister said.`, 'Otto Lahm'],
  ['en', `${ENGLISH} “We agree,” the Swede said.`, 'Otto Lahm'],
  ['en', `${ENGLISH} “We agree,” the Danish minister said.`, 'the Danish minister'],
  ['en', `${ENGLISH} “We agree,” the Swedes said.`, 'the Swedes'],
  [
    'en',
    'The Foreign Minister of Norway, Pia Grau, met the Foreign Minister of Sweden, Otto Lahm. “We agree,” the Norwegian minister said.',
    'Pia Grau',
  ],
  ['de', `${GERMAN} „Wir sind uns einig“, sagte der Schwede.`, 'Otto Lahm'],
  ['de', `${GERMAN} „Wir sind uns einig“, sagten die Norweger.`, 'die Norweger'],
  [
    'fr',
    'Le ministre suédois Luc Fabre a rencontré le ministre norvégien Paul Morin. Morin a souri. « D’accord », a dit le Suédois.',
    'Luc Fabre',
  ],
  [
    'es',
    'El ministro sueco Luis Fabra recibió al ministro noruego Pablo Mora. Mora sonrió. «De acuerdo», dijo el ministro sueco.',
    'Luis Fabra',
  ],
  [
    'it',
    'Il ministro italiano Luca Fabbri ha incontrato il ministro norvegese Paolo Mori. Mori ha sorriso. «D’accordo», ha detto l’italiano.',
    'Luca Fabbri',
  ],
])('a state in a description tells which of several people speaks (%s): %s', (lang, text, speaker) => {
  expect(sourcesIn(lang, text)).toEqual([speaker]);
});

test('«it» refers to the thing that was the last source rather than to an organisation named later', () => {
  const text =
    'The island’s emergency service said the pier was damaged. The road was flooded, too, it said. The Harbour Trust had no comment.';
  const { quotes } = analyse({ text, lang: 'en', title: '' });
  expect(quotes.map(({ speaker }) => speaker && [sourceWords(text, speaker), speaker.actorId])).toEqual([
    ['The island’s emergency service', null],
    ['The island’s emergency service', null],
  ]);
});
