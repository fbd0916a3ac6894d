import { ENDINGS, FLEETING } from './data/endings';
import { SOUNDS } from './data/letters';
import { toLatin } from './to-latin';

/** A word of a name in the forms in which it is compared. */
export interface WordForm {
  /** The word in small Latin letters. */
  readonly latin: string;
  /** Without its case ending, in small Latin letters. */
  readonly stem: string;
  /** The sound of the stem, the same for most spellings in other languages and scripts. */
  readonly sound: string;
  /** The spelling that the usual transliterations of the word in one language share. */
  readonly spelling: string;
  /** The consonants of the sound, by which names are looked up. */
  readonly bones: string;
  /** Whether it is an initial, such as «J.». */
  readonly isInitial: boolean;
}

/** The minimum length of a word without its case ending, in UTF-16 units. */
const SHORTEST_STEM = 2;
/** The maximum number of cached words, so that hostile input does not fill the memory. */
const MOST_WORDS = 20_000;
const endings = new Map(
  Object.entries(ENDINGS).map(([lang, all]) => {
    const rows = all.split(' ').map((row): readonly [string, string] => [row.split('>')[0] ?? '', row.split('>')[1] ?? '']);
    return [lang, rows.sort(([a], [b]) => b.length - a.length)];
  }),
);
const cache = new Map<string, WordForm>();

/** Returns whether a language changes the endings of names. */
export const isInflecting = (lang: string): boolean => endings.has(lang);

/** Returns the forms in which a word of a name in a language is compared. */
export function wordForm(word: string, lang: string): WordForm {
  const key = `${lang} ${word}`;
  const known = cache.get(key);
  if (known) return known;
  const latin = toLatin(word, lang).replace(/['.]/g, '');
  const stem = toLatin(stemOf(word.toLowerCase(), lang), lang).replace(/['.]/g, '');
  const sound = soundOf(stem);
  const form = { latin, stem, sound, spelling: spellingOf(latin), bones: bonesOf(sound), isInitial: latin.length === 1 };
  if (cache.size > MOST_WORDS) cache.clear();
  cache.set(key, form);
  return form;
}

/** Cuts the case ending off a word in its own script. Words in Latin letters in a text in another script have none. */
function stemOf(word: string, lang: string): string {
  const isLatin = /^[\p{Script=Latin}\p{M}'’ʼ-]+$/u.test(word);
  const known = isLatin === LATIN.has(lang) ? (endings.get(lang) ?? []) : [];
  const found = known.find(([end]) => word.endsWith(end) && word.length - end.length >= SHORTEST_STEM);
  if (found) return word.slice(0, -found[0].length) + found[1];
  const [vowels, after] = FLEETING[lang] ?? [];
  if (vowels === undefined || isLatin !== LATIN.has(lang)) return word;
  const last = word.slice(-1);
  const isFleeting = word.length > 3 && (after ?? '').includes(last) && vowels.includes(word.at(-2) ?? ' ');
  return isFleeting ? word.slice(0, -2) + last : word;
}
/** The languages in `ENDINGS` that are written in Latin letters. */
const LATIN = new Set(['pl', 'cs', 'sk', 'hr', 'sr']);

/** Returns how a stem sounds. Vowels at its end are left out, because another language may have an ending there. */
function soundOf(stem: string): string {
  const whole = SOUNDS.reduce((word, [spelling, sound]) => word.replace(spelling, sound), stem);
  let end = whole.length;
  while (end > 0 && 'aeiou'.includes(whole[end - 1] ?? ' ')) end--;
  const bare = whole.slice(0, end);
  return bare.length >= SHORTEST_STEM ? bare : whole;
}

const bonesOf = (sound: string): string => {
  const first = /^[aeiou]/.test(sound) ? 'a' : '';
  return (
    first +
    sound
      .replace(/[aeiou]/gu, '')
      .replaceAll('f', 'v')
      .replace(/(.)\1/gu, '$1')
  );
};

/** Returns the number of letters that must change to turn one word into the other, or `limit + 1` if there are more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return Math.min(row[b.length] ?? 0, limit + 1);
}

/** The usual ways to write a sound of another alphabet in one language, with the one that stands for it. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['kh', 'k'],
  ['gh', 'g'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['sch', 'sh'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ee', 'i'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['ue', 'u'],
  ['w', 'v'],
  ['q', 'k'],
  ['x', 'ks'],
];

/** Returns a spelling that the usual transliterations of a name in one language share. */
export const spellingOf = (latin: string): string =>
  latin.length < 4
    ? latin
    : SPELLINGS.reduce((word, [spelling, usual]) => word.replaceAll(spelling, usual), latin)
        .replace(/^ye/, 'e')
        .replace(/[iyj]+/g, 'i')
        .replace(/(.)\1/gu, '$1');
