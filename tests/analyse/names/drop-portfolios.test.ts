import { expect, test } from 'vitest';
import { dropPortfolios } from '../../../utils/analyse/names/drop-portfolios';
import { namesOf } from '../../support/languages';

const organisationsIn = (text: string, ...words: readonly string[]) =>
  words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, kind: 'organisation', title: null } as const;
  });

test.each([
  ['fr', 'Le ministre de l’Intérieur est parti.', 'Intérieur'],
  ['fr', 'La ministre suédoise des Affaires étrangères est partie.', 'Affaires étrangères'],
  ['fr', 'La ministre de la Pêche et de la Cohésion des territoires est partie.', 'Cohésion des territoires'],
  ['es', 'La ministra sueca de Exteriores llegó.', 'Exteriores'],
  ['it', 'Il segretario del Tesoro è partito.', 'Tesoro'],
  ['pt', 'A ministra da Saúde chegou.', 'Saúde'],
] as const)('a portfolio is no organisation (%s): %s', (lang, text, portfolio) => {
  expect(dropPortfolios(text, organisationsIn(text, portfolio), namesOf(lang))).toEqual([]);
});

test.each([
  ['es', 'El presidente del Gobierno llegó.', 'Gobierno'],
  ['es', 'El secretario del PSOE llegó.', 'PSOE'],
  ['fr', 'Le ministre a quitté la Cour des comptes.', 'Cour des comptes'],
] as const)('other organisations after an office are kept (%s): %s', (lang, text, organisation) => {
  expect(dropPortfolios(text, organisationsIn(text, organisation), namesOf(lang))).toHaveLength(1);
});

test('a portfolio that the text also mentions without its minister is kept', () => {
  const text = 'La ministra de Exteriores llegó. Por la tarde Exteriores lo negó.';
  const first = text.indexOf('Exteriores');
  const last = text.lastIndexOf('Exteriores');
  const names = [first, last].map((start) => ({ start, end: start + 'Exteriores'.length, kind: 'organisation', title: null }) as const);
  expect(dropPortfolios(text, names, namesOf('es'))).toHaveLength(2);
});
