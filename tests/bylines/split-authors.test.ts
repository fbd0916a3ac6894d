import { expect, test } from 'vitest';
import { splitAuthors } from '../../utils/bylines/split-authors';

test.each([
  ['By Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
  ['Von Ann Lee, Bo Ray und Cy Fox', ['Ann Lee', 'Bo Ray', 'Cy Fox']],
  ['Par Ann Lee et Bo Ray, envoyé spécial', ['Ann Lee', 'Bo Ray']],
  ['By AFP and Ann Lee', ['Ann Lee']],
  ['Lusa e Ann Lee', ['Ann Lee']],
  ['oprac. Ann Lee', ['Ann Lee']],
  ['By Words: Ann Lee / Photographs: Bo Ray', ['Ann Lee']],
  ['Texto: Ann Lee. Fotos: Bo Ray', ['Ann Lee']],
  ['【港町支局・森田 花子】', ['森田 花子']],
  ['Ann Lee in Lindmoor Bay and Bo Ray, Berlin', ['Ann Lee', 'Bo Ray']],
  ['Von unserem Mitarbeiter Ann Lee', ['Ann Lee']],
  ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Ann Lee og Bo Ray', ['Ann Lee', 'Bo Ray']],
  ['Ann Lee; Bo Ray; Cy Fox', ['Ann Lee', 'Bo Ray', 'Cy Fox']],
  ['Ann Lee/Bo Ray', ['Ann Lee', 'Bo Ray']],
  ['Lee, Ann', ['Ann Lee']],
  ['Ann Lee, Jr.', ['Ann Lee, Jr.']],
  ['Ann Lee, MD, PhD', ['Ann Lee']],
  ['BY ANN LEE, SENIOR REPORTER', ['ANN LEE']],
  ['Ann Lee Staff Writer', ['Ann Lee']],
  ['Ann Lee, National Politics Editor', ['Ann Lee']],
  ['Ann Lee | ann.lee@ledger.example | @annlee', ['Ann Lee']],
  ['Ann Lee, https://ledger.example/ann', ['Ann Lee']],
  ['Ann Lee, Associated Press', ['Ann Lee']],
  ['Ann Lee The Associated Press', ['Ann Lee']],
  ['Ann Lee and Lindmoor Ledger staff', ['Ann Lee']],
  ['Ann Lee | March 9, 2026', ['Ann Lee']],
  ['Ann Lee Updated 9 March 2026', ['Ann Lee']],
  ['Ann Lee (ale), Bo Ray (bor.)', ['Ann Lee', 'Bo Ray']],
  ['Ann Lee (with Bo Ray and Cy Fox)', ['Ann Lee', 'Bo Ray', 'Cy Fox']],
  ['View all posts by Ann Lee', ['Ann Lee']],
  ['Vincent van der Berg', ['Vincent van der Berg']],
  ['Lindmoor Ledger', ['Lindmoor Ledger']],
  ['Lindmoor Ledger staff', ['Lindmoor Ledger']],
  ['Executive Content Editor', ['Executive Content Editor']],
  ['Ann Lee, Executive Editor', ['Ann Lee']],
  ['Ann Lee Political editor', ['Ann Lee']],
  ['Political editor Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
  ['Redakteurin Ann Lee', ['Ann Lee']],
  ['Von unserer Korrespondentin Ann Lee', ['Ann Lee']],
  ['Ann Lee, Ressortleiterin Politik', ['Ann Lee']],
  ['Ann Lee Health reporter', ['Ann Lee']],
  ['Ann Lee for the Quayside Echo', ['Ann Lee']],
  ['By Ann Lee in Quayside', ['Ann Lee']],
  ['Ann Lee Political Correspondent at the Quayside Echo', ['Ann Lee']],
  ['Ann Lee (correspondante à Quayside)', ['Ann Lee']],
  ['dpa/Ann Lee', ['Ann Lee']],
  ['Friends of Lindmoor', ['Friends of Lindmoor']],
  ['Ann Lee, Harbour Friends on Facebook', ['Ann Lee']],
  ['ann.lee.42', []],
  ['Ann Lee as told to Bo Ray', ['Bo Ray']],
  ['Photography by Ann Lee', []],
  ['山田太郎', ['山田太郎']],
  ['記者 山田太郎、佐藤花子', ['山田太郎', '佐藤花子']],
  ['Анна Ли и Борис Рей', ['Анна Ли', 'Борис Рей']],
  ['بقلم ليلى حداد', ['ليلى حداد']],
  ['<img src=x onerror=alert(1)>', []],
  [7, []],
])('splitAuthors finds the names in %j', (line, names) => {
  expect(splitAuthors(line, 'Lindmoor Ledger')).toEqual(names);
});

test.each(['@', ' and ', '(', 'By ', '1', ', ', 'von ', 'Ann Lee, '])(
  'splitAuthors finds a maximum of 30 names in %j repeated a million times',
  (mark) => {
    const names = splitAuthors(mark.repeat(1_000_000), null);
    expect(names.length).toBeLessThanOrEqual(30);
    expect(names.join('').length).toBeLessThanOrEqual(400);
  },
);
