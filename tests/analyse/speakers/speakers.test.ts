import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';
import { speakersIn } from '../support/speakers-in';

describe('a speaker', () => {
  test('is identified by the surname alone', () => {
    expect(speakersIn('Marta Lindqvist opened the bridge on Monday. “It holds,” Lindqvist said.')).toEqual(['Marta Lindqvist']);
  });

  test('is identified by the name beside a description, but not by a name after a preposition', () => {
    expect(speakersIn('“It holds,” said the lead author, Dr. Lena Aalto of the Kilm Marine Institute.')).toEqual(['Lena Aalto']);
    expect(speakersIn('One visitor, a 29-year-old nurse from Cardiff, wrote: “It holds in any wind.”')).toEqual([null]);
  });

  test('with an ambiguous surname is taken to be the person named just before, or else the main person in the article', () => {
    const about = 'Mara Lindqvist opened the bridge. Lindqvist had built it for nine years, and Lindqvist had paid for the steel.';
    const brother = 'Her brother, Otto Lindqvist, came by boat.';
    const between = 'The bridge is nine hundred metres long and has cost a great deal of money. '.repeat(6);
    expect(speakersIn(`${about} ${brother} “It holds,” Lindqvist said.`)).toEqual(['Otto Lindqvist']);
    expect(speakersIn(`${about} ${brother} ${between}\n“It holds,” Lindqvist said.`)).toEqual(['Mara Lindqvist']);
  });

  test('with an ambiguous surname is the person who has been called by it all along, although a relative was named just before', () => {
    const about = 'Mara Lindqvist opened the bridge. Lindqvist had built it. Lindqvist had paid for it. Lindqvist walked. Lindqvist spoke.';
    expect(speakersIn(`${about}\nLindqvist’s father, Otto Lindqvist, came by boat.\n“It holds,” Lindqvist said.`)).toEqual([
      'Mara Lindqvist',
    ]);
  });

  test('is found beside a verb such as «grinned»', () => {
    expect(speakersIn('“It is over now,” grinned Ana Roth on the pier. “We are done with it.”')).toEqual(['Ana Roth']);
  });

  test('is the previous subject rather than the nearest name when the text says only «he»', () => {
    const text = 'Mr. Piet Maas met Mr. Jan Okafor at the harbour on Monday.\n“It holds,” he said.';
    expect(speakersIn(text)).toEqual(['Piet Maas']);
  });

  test('is the person whose title has the same gender as the pronoun «she» or «he»', () => {
    const text = 'Mr. Piet Maas met Mrs. Ana Roth at the harbour on Monday.\n“It holds,” she said.\n“It floods,” he said.';
    expect(speakersIn(text)).toEqual(['Ana Roth', 'Piet Maas']);
  });

  test.each(['he', 'she'])('can have a first name that women and men have: %s', (pronoun) => {
    expect(speakersIn(`Captain Joan Vaquer admits that the port was against the rules.\n“It holds,” ${pronoun} said.`)).toEqual([
      'Joan Vaquer',
    ]);
  });

  test('is the person who spoke last when the text says only «he»', () => {
    const text = '“It holds,” Piet Maas said.\n“It will open in May,” he added.';
    expect(speakersIn(text)).toEqual(['Piet Maas', 'Piet Maas']);
  });

  test('is the last source to speak, even an unnamed one, when the text says only «she»', () => {
    expect(speakersIn('Mrs. Ana Roth runs the port.\nA spokeswoman said the bridge was “not safe.”\n“It floods,” she said.')).toEqual([
      'unnamed',
      'unnamed',
    ]);
  });

  test('is the person named nearby, not one who spoke much earlier, when the text says only «he»', () => {
    const text =
      '“It holds,” Piet Maas said.\nIt rained. The ferry was late. The harbour was empty.\nEmil Okafor, a retired baker, stood in the rain. “It floods,” he said.';
    expect(speakersIn(text)).toEqual(['Piet Maas', 'Emil Okafor']);
  });

  test.each([
    ['an age', 'Piet Maas, 33, met Jan Okafor, 61.\n“It holds,” the 33-year-old said.'],
    ['an age in a description', 'Piet Maas, a 33-year-old baker, met Jan Okafor, 61.\n“It holds,” the 33-year-old said.'],
    ['a noun before the name', 'They met carpenter Piet Maas and Jan Okafor.\n“It holds,” the carpenter said.'],
    ['a noun with the name as its apposition', 'The defendant, Piet Maas, met Jan Okafor.\n“It holds,” the defendant said.'],
    ['a noun after the name', 'Piet Maas, 33, a pilot from Ulm, met Jan Okafor.\n“It holds,” the pilot said.'],
    ['a predicate noun', 'Piet Maas is a carpenter. He met Jan Okafor.\n“It holds,” the carpenter said.'],
    ['the full form of an abbreviated title', 'Dr Piet Maas met Jan Okafor.\n“It holds,” the doctor said.'],
  ])('is identified by %s', (_, text) => {
    expect(speakersIn(text)).toEqual(['Piet Maas']);
  });

  test('is not the organisation at the beginning of a compound, as in «NPN-Chef»', () => {
    const text = 'Jonas Wendrich führt die Nordpartei (NPN). Die NPN tagte am Montag.\n„Das war ein guter Tag“, sagte der NPN-Chef.';
    const { quotes, actors } = analyse({ text, lang: 'de', title: '' });
    const party = actors.find(({ kind }) => kind === 'organisation');
    expect(party?.name).toBe('NPN');
    expect(quotes.map(({ speaker }) => speaker?.actorId)).not.toContain(party?.id);
  });

  test('is the holder of an office whose organisation is named first', () => {
    expect(speakersIn('“It holds,” Harbour Board of Trustees chairman Ana Roth said.')).toEqual(['Ana Roth']);
  });

  test('is not identified by a noun that fits two people', () => {
    expect(speakersIn('Piet Maas, a pilot, met Ana Roth, a pilot.\n“It holds,” the pilot said.')).toEqual([null]);
  });

  test('is identified by the name that follows a word for a relative, as in «his wife, Ana Roth»', () => {
    expect(speakersIn('Piet Maas is a baker.\n“It holds,” said Maas’s daughter, Inés.\n“It floods,” says his wife, Ana Roth.')).toEqual([
      'Inés',
      'Ana Roth',
    ]);
  });

  test('is found for a quotation over several paragraphs even when only the last paragraph names the speaker', () => {
    const { quotes } = analyse({ text: '“It holds.\n“It floods,” Ana Roth said.', lang: 'en', title: '' });
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ parts: [{ start: 0 }, { start: 11 }], rule: 'after' });
    expect(quotes[0]?.speaker).not.toBeNull();
  });

  test('is found through the antecedent of a relative pronoun', () => {
    expect(speakersIn('The work fell to Mrs. Ana Roth, who said, “It floods.”')).toEqual(['Ana Roth']);
  });

  test('is identified by a role', () => {
    const text = 'President Marta Lindqvist opened the bridge. Piet Maas, a farmer, stayed at home.\n“It holds,” the president said.';
    expect(speakersIn(text)).toEqual(['Marta Lindqvist']);
  });
});

describe('a pronoun as the subject of a reporting verb', () => {
  test.each([
    [
      'the last speaker rather than the people named in the description',
      'The plan is hard to prove, said Piet Maas, an adviser under Mayors Jan Okafor and Otto Lumley.\n“It floods,” he said.',
      'Piet Maas',
    ],
    [
      'the subject rather than the employer of the subject',
      'Otto Lumley likes boats. Lumley spokesman Piet Maas opened the bridge.\n“It holds,” he said.',
      'Piet Maas',
    ],
    ['somebody other than the person spoken to', 'Jan Okafor met Piet Maas at the harbour.\n“It floods,” he told Okafor.', 'Piet Maas'],
    [
      'somebody other than the person whom the words are about',
      'Piet Maas spoke first. Jan Okafor laughed.\n“It floods,” he said of Okafor.',
      'Piet Maas',
    ],
    [
      'a person even when aides were quoted in between',
      'Mrs. Ana Roth runs the port, and aides said that she rows.\n“It floods,” she said.',
      'Ana Roth',
    ],
  ])('refers to %s', (_, text, name) => {
    expect(speakersIn(text)).toEqual([name]);
  });
});

test.each([
  ['The river rose again at night. “It floods,” they said.', true],
  ['Ana Roth runs the port. “It floods,” she said.', undefined],
  ['The river rose again at night. “It floods,” said one farmer.', undefined],
])('a pronoun for which the article names nobody is recorded as such: %s', (text, isPronoun) => {
  const [quote] = analyse({ text, lang: 'en', title: '' }).quotes;
  expect(quote?.speaker?.mention).toBeDefined();
  expect(quote?.speaker?.isPronoun).toBe(isPronoun);
});

describe('a pronoun after the first mention of a person', () => {
  const known = 'Ana Roth runs the port. “It holds,” Roth said.';
  test.each([
    ['beside a description', 'A nurse, Funmi Ade, had waited since dawn.', 'Funmi Ade'],
    ['as a relation of a known person', 'Roth’s deputy, Sen. Lea Maas, disagreed.', 'Lea Maas'],
    ['after «her»', 'Her daughter, Mia, 9, waved a flag.', 'Mia'],
    ['by a first name alone', 'A neighbour, Tilda, brought soup.', 'Tilda'],
    ['after a fronted phrase', 'Standing in the rain, Lea Maas, 44, held a sign.', 'Lea Maas'],
    ['in a fronted clause', 'When Lea Maas arrived, the gate was shut.', 'Lea Maas'],
    ['as the focus of an inverted sentence', 'Among them was Lea Maas, a lawyer from Ulm.', 'Lea Maas'],
    ['with a superfluous comma', 'Sen. Lea Maas, cut in with a laugh.', 'Lea Maas'],
  ])('refers to that person when the person is introduced %s', (_, text, name) => {
    expect(speakersIn(`${known}\n${text} “It floods,” she said.`)).toEqual(['Ana Roth', name]);
  });

  test.each([
    'Ana Roth met her lawyer, Lea Maas, on Monday. “It floods,” she said.',
    'Ana Roth laughed. She met her lawyer, Lea Maas, on Monday. “It floods,” she said.',
  ])('does not refer to the new person when the sentence is about somebody else: %s', (text) => {
    expect(speakersIn(text)).toEqual(['Ana Roth']);
  });
});

describe('the confidence in a speaker', () => {
  const confidenceOf = (text: string): number => analyse({ text, lang: 'en', title: '' }).quotes.at(-1)?.confidence ?? 0;

  test.each([
    ['a pronoun that fits only one person', 'Piet Maas opened the bridge. “It floods,” he said.'],
    ['a description of an unnamed source', 'Piet Maas opened the bridge. “It floods,” a harbour official said.'],
  ])('is high for %s', (_, text) => {
    expect(confidenceOf(text)).toBeGreaterThanOrEqual(0.95);
  });

  test('is lower for a pronoun that fits two people', () => {
    expect(confidenceOf('Mr. Piet Maas met Mr. Emil Brandt at the port. “It floods,” he said.')).toBeLessThan(0.95);
  });
});
