import { describe, expect, test } from 'vitest';
import { sourceWords } from '../../../utils/article/source-words';
import { analyse } from '../../support/languages';

/** Returns for each quotation the name of its speaker, or the words for it, and whether the article withholds the name. */
const sourcesIn = (lang: string, text: string) => {
  const { quotes, actors } = analyse({ lang, text, title: '' });
  return quotes.map(({ speaker }) => {
    const name = actors.find(({ id }) => id === speaker?.actorId)?.name ?? (speaker && sourceWords(text, speaker));
    return `${name}${speaker?.unnamed ? ' (unnamed)' : ''}`;
  });
};

describe('the article withholds a name', () => {
  test.each([
    ['en', 'A port official said: “The harbour is closed.”', 'A port official (unnamed)'],
    ['en', 'Residents said that the harbour had been closed for days.', 'Residents (unnamed)'],
    ['de', 'Ein Feuerwehrsprecher sagte: „Der Hafen ist zu.“', 'Ein Feuerwehrsprecher (unnamed)'],
    ['de', 'Ein leitender Vertreter eines Hafens sagte: „Die Kräne sind alt.“', 'Ein leitender Vertreter eines Hafens (unnamed)'],
    ['de', 'Vertreter des Hafens sagten: „Die Kräne sind alt.“', 'Vertreter des Hafens (unnamed)'],
  ])('only of people: %s %s', (lang, text, source) => {
    expect(sourcesIn(lang, text)).toEqual([source]);
  });

  test.each([
    ['en', 'The study found that nobody in the harbour was hurt.', 'The study'],
    ['en', 'The police said that the harbour had been closed for days.', 'The police'],
    ['de', 'Nach Angaben der Polizei sei im Hafen niemand verletzt worden.', 'der Polizei'],
    ['de', 'Medienberichten zufolge habe es im Hafen gebrannt.', 'Medienberichten'],
  ])('not of documents and bodies: %s %s', (lang, text, source) => {
    expect(sourcesIn(lang, text)).toEqual([source]);
  });
});

test.each([
  [
    'de',
    'Der Klimaforscher Karsten Hauck arbeitet in Fell. „Das Eis schmilzt früher“, sagte Hauck. „Wir sehen es jeden Tag am Ufer“, erklärte der Wissenschaftler. Der Wissenschaftler sagte, dass es 2040 keines mehr gebe.',
    'Karsten Hauck',
  ],
  [
    'de',
    'Tom Lund war zwei Jahre lang in Haft. „Das Essen war schlecht“, sagt Lund. Das Zimmer sei kalt gewesen, sagt der Mann: „Ich habe gefroren, und das war ihr Ziel.“ Er wolle nicht darüber sprechen, sagt er.',
    'Tom Lund',
  ],
  [
    'en',
    'Tom Lund spent two years in prison. “The food was bad,” Lund says. “I was cold, and that was their aim,” the man said. He said that it was over.',
    'Tom Lund',
  ],
])('indirect speech has the speaker whom the same words name beside a direct quotation: %s', (lang, text, name) => {
  expect(sourcesIn(lang, text).at(-1)).toBe(name);
});

test.each([
  ['en', 'Some sailors, who fear that the harbour will close, lost the vote.', 'Some sailors'],
  ['fr', 'Les opposants au texte, qui craignent que le port ferme, ont perdu.', 'Les opposants au texte'],
  ['de', 'Die Gegner, die sagen, dass der Hafen unsicher sei, verloren.', 'Die Gegner'],
  ['es', 'Los vecinos, que dicen que el puerto es inseguro, perdieron.', 'Los vecinos'],
])('the words before a relative pronoun name its source: %s %s', (lang, text, source) => {
  expect(sourcesIn(lang, text)[0]?.replace(' (unnamed)', '')).toBe(source);
});

test.each([
  ['They', 'Port officials spoke on Monday. “It floods,” port officials said. They said that it would rain.', 'port officials (unnamed)'],
  ['it', 'The study is long. The study found that it floods. It also found that it rains.', 'The study'],
])('the words that a pronoun stands for name its source: %s', (_, text, source) => {
  expect(sourcesIn('en', text).at(-1)).toBe(source);
});

test.each([
  ['en', 'An official at the council said it floods. “It rains,” the official said.', 'An official at the council (unnamed)'],
  ['en', 'A police officer said it floods. Ana Roth disagreed. The officer said that it rains.', 'A police officer (unnamed)'],
  [
    'en',
    'An official at the port said it floods. The official left. Then the official said that it rains.',
    'An official at the port (unnamed)',
  ],
  [
    'en',
    'One official said it floods. An official at the port said it snows. “It rains,” the official said.',
    'An official at the port (unnamed)',
  ],
  ['de', 'Ein Mitarbeiter des Amts sagte, es regne. „Es schneit“, sagte der Mitarbeiter.', 'Ein Mitarbeiter des Amts (unnamed)'],
  ['fr', 'Un fonctionnaire du port a dit que le bac part. « Il part », a dit le fonctionnaire.', 'Un fonctionnaire du port (unnamed)'],
  ['es', 'Un funcionario del puerto dijo que la barca sale. «Ya sale», dijo el funcionario.', 'Un funcionario del puerto (unnamed)'],
  [
    'en',
    'An official at the council said it floods. Another official laughed. “It rains,” the official said.',
    'Another official (unnamed)',
  ],
  // The text uses the noun for others in between.
  ['en', 'An official at the council said it floods. Port officials laughed. “It rains,” the official said.', 'the official (unnamed)'],
  ['en', 'An official at the council left. His fellow official stayed. “It rains,” the official said.', 'the official (unnamed)'],
  ['en', 'Two officials said it floods. “It rains,” the official said.', 'the official (unnamed)'],
])('an article and a noun stand for the source that was introduced with this noun: %s %s', (lang, text, source) => {
  expect(sourcesIn(lang, text).at(-1)).toBe(source);
});
