import { LETTERS } from './data/letters';

type Table = ReadonlyMap<string, string>;

const tableOf = (rows: string): [string, string][] =>
  rows.split(' ').map((row): [string, string] => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]);
const SHARED = [...tableOf(LETTERS.cyrillic), ...tableOf(LETTERS.greek), ...tableOf(LETTERS.latin)];
const PAIRS = tableOf(LETTERS.greekPairs);
const USUAL: Table = new Map(SHARED);
const UKRAINIAN: Table = new Map([...SHARED, ...tableOf(LETTERS.uk)]);

/** Returns words in small Latin letters without accents. Letters of other scripts than Latin, Cyrillic and Greek stay as they are. */
export function toLatin(text: string, lang: string): string {
  const lower = text.toLowerCase();
  if (!/[^\0-\x7F]/.test(lower)) return lower;
  const table = lang === 'uk' ? UKRAINIAN : USUAL;
  let latin = '';
  // The marks on Cyrillic letters tell letters apart, so they are replaced before accents are cut off.
  const whole = /\p{Script=Greek}/u.test(lower) ? PAIRS.reduce((word, [pair, sound]) => word.replaceAll(pair, sound), lower) : lower;
  for (const letter of whole) latin += table.get(letter) ?? table.get(letter.normalize('NFD').charAt(0)) ?? letter;
  return latin.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
