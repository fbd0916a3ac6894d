import { describe, expect, test } from 'vitest';
import { analyse } from '../../../support/languages';

/** Returns the names of the actors to whom the direct and mixed quotations in a text are attributed; `null` for a source that is no actor. */
function speakersIn(text: string, lang: string): (string | null)[] {
  const { quotes, actors } = analyse({ text, lang, title: '' });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speaker }) => actors.find(({ id }) => id === speaker?.actorId)?.name ?? null);
}

test.each([
  ['Ana Roth left the court early. “We will fight this to the end,” Ana Roth’s lawyer said in a statement.', 'en'],
  ['Ana Roth wrote a long book. “I need a drink after reading this,” one reviewer wrote on the site.', 'en'],
  ['Hanna Stein wohnt in Ulm. „Diese Lücke wird das Land nicht schließen“, sagte ein hochrangiger Vertreter eines Dienstes.', 'de'],
  ['Ana Roth, a doctor in Ulm, met a young man with a cough. “It does not hurt me at all now,” the man wrote to her.', 'en'],
  ['Piet Maas died on Monday. “He was our sunshine, every day,” his mother said.', 'en'],
  ['Ana Roth leads the agency. A woman at the clinic disputed that. “I lose two of them a week,” she said.', 'en'],
  ['Ana Roth sings. A source close to Roth said: “She is sad, but she will sing again.”', 'en'],
  ['In a tribute, Piet Maas’s family said: “He was our sunshine, every day.”', 'en'],
  ['The victim’s mother said: “He was our sunshine.” Ana Roth, 20, was charged.', 'en'],
  ['The council said it was “working hard” to help. Ana Roth was not convinced.', 'en'],
  ['Jan Berg starb am Montag. „Er war jeden Tag unser Sonnenschein“, sagte seine Mutter.', 'de'],
])('a quotation does not belong to the only person in the text if its source is somebody else: %s', (text, lang) => {
  expect(speakersIn(text, lang)).toEqual([null]);
});

test('«his mother» is the person whose role that is', () => {
  const text = 'Piet Maas died on Monday. His mother, Ana Roth, rang the bell. “He was our sunshine, every day,” his mother said.';
  expect(speakersIn(text, 'en')).toEqual(['Ana Roth']);
});

describe('a quotation whose source is described but not named', () => {
  test.each([
    [
      'by party',
      'de',
      'Jonas Wendrich (CDU) hat am Montag die neue Fähre besucht. Das Schiff fährt seit einer Woche über die Elbe.\nWendrich sprach lange mit dem Kapitän. „Das ist ein guter Tag für die Insel“, sagte der CDU-Politiker.',
      'Jonas Wendrich',
    ],
    [
      'by nationality',
      'es',
      'El presidente de Norlandia, Marcos Ibarrola, llegó el lunes al puerto de la isla. Ibarrola habló con los pescadores durante una hora.\n«La isla no está sola», dijo el mandatario norlandés antes de marcharse.',
      'Marcos Ibarrola',
    ],
  ])('belongs to the person whom the article describes so: %s', (_, lang, text, name) => {
    expect(speakersIn(text, lang)).toEqual([name]);
  });
});

describe('a quotation without words that name its source', () => {
  test('belongs to the person of whom the paragraph speaks', () => {
    const text =
      'Clara Venning has repaired boats on the island for thirty years. She learned it from her father, who built the first ferry.\nVenning now has four apprentices and a waiting list. “A boat tells you when it is tired. You only have to listen.”\nPiet Maas, the harbour master, said the yard would stay open.';
    expect(speakersIn(text, 'en')).toEqual(['Clara Venning']);
  });

  test('has no speaker if two people fit equally', () => {
    const text = 'Piet Maas and Ana Roth met at the harbour.\n“It holds.”';
    expect(speakersIn(text, 'en')).toEqual([null]);
  });
});

test('a name beside a quotation is never replaced by the ranker', () => {
  const text = `${'Clara Venning repairs boats. Venning has four apprentices. Venning spoke on Monday. '.repeat(3)}\n“It holds,” said Piet Maas.`;
  expect(speakersIn(text, 'en')).toEqual(['Piet Maas']);
});

test('a speaker whom only the context tells is less than certain', () => {
  const text =
    'Clara Venning has repaired boats on the island for thirty years.\nVenning now has four apprentices. “A boat tells you when it is tired. You only have to listen.”';
  const [quote] = analyse({ text, lang: 'en', title: '' }).quotes;
  expect(quote?.speaker?.actorId).toBeDefined();
  expect(quote?.confidence).toBeLessThan(0.95);
});
