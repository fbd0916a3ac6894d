import givenNames from './data/given-names';
import { ONE_NAMES } from './data/one-name';
import { GENERATIONS, HONORIFICS, PARTICLES } from './data/person-words';
import { toLatin } from './to-latin';
import { isInflecting, type WordForm, wordForm } from './word-form';

/** A person's name, divided into the words that are compared. */
export interface PersonName {
  /** The words without titles and particles. */
  readonly words: readonly WordForm[];
  /** The titles before the name. */
  readonly titles: readonly string[];
  /** The number of a ruler or «Jr»; empty if there is none. */
  readonly generation: string;
  /** The number of all words. */
  readonly parts: number;
  /** The sounds of all words written together, as some articles write names with particles. */
  readonly joined: string;
  readonly lang: string;
}

const honorifics = new Set(HONORIFICS.split(' '));
const particles = new Set(PARTICLES.split(' '));
const generations = new Set(GENERATIONS.split(' '));
/** The first spelling of each first name, keyed by its spellings, and by their sounds where these are not those of two names. */
const given = new Map<string, string>();
const givenSounds = new Map<string, string | null>();
for (const line of givenNames.trim().split('\n')) {
  const spellings = line.split(' ');
  const [key = ''] = spellings;
  for (const spelling of spellings) {
    given.set(spelling, key);
    const { sound } = wordForm(spelling, '');
    givenSounds.set(sound, (givenSounds.get(sound) ?? key) === key ? key : null);
  }
}
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{1,3}|v)$|^x{1,3}$/;
const oneNames = ONE_NAMES.map((line) => {
  const [names = '', added = ''] = line.split(';').map((cell) => cell.trim());
  return { key: names.split(' ')[0] ?? '', names: soundsOf(names), added: soundsOf(added) };
});

function soundsOf(words: string): Set<string> {
  return new Set(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => wordForm(word, '').sound),
  );
}

/** Divides a person's name into its words. */
export function personName(name: string, lang: string): PersonName {
  const raw = name
    .replace(/["“‘'«„][^"”’'»“‘«„]{1,40}["”’'»“](?=\s)/u, '')
    .split(/[\s\u00a0-]+/u)
    .map((word) => /[\p{L}\p{M}'’.]+/u.exec(word)?.[0] ?? '')
    .filter(Boolean);
  let generation = '';
  const words: WordForm[] = [];
  const titles: string[] = [];
  for (const [at, word] of raw.entries()) {
    const latin = toLatin(word, lang).replace(/['’.]/g, '');
    const isLast = at === raw.length - 1;
    if (words.length > 0 && (generations.has(latin) || (word === word.toUpperCase() && ROMAN.test(latin)))) generation = latin;
    else if (words.length === 0 && !isLast && honorifics.has(latin)) titles.push(word);
    else if (!isLast && particles.has(latin) && (words.length > 0 || raw.length > 2)) continue;
    else if (words.length === 0 && !isLast && particles.has(latin) && word === word.toLowerCase()) continue;
    else words.push(wordForm(word, lang));
  }
  const joined = raw.map((word) => wordForm(word, lang).sound).join('');
  return { words, titles, generation, parts: raw.length, joined: wordForm(joined, '').sound, lang };
}

/** Returns the spelling that stands for a first name in all languages, or the word itself if the name is not known. */
export function givenKey({ latin, sound }: WordForm, lang: string): string {
  const known = given.get(latin);
  if (known) return known;
  return isInflecting(lang) ? (givenSounds.get(sound) ?? sound) : latin;
}

/** Returns a key for somebody of history and faith who has only one name, such as «jesus»; `null` for anybody else. */
export function oneNameOf({ words, lang }: PersonName): string | null {
  const [first, second, third] = words;
  if (!first || third) return null;
  for (const { key, names, added } of oneNames) {
    const isName = (word: WordForm): boolean => names.has(word.sound) || givenKey(word, lang) === key;
    if (isName(first) && (!second || added.has(second.sound))) return key;
    if (second ? added.has(first.sound) && isName(second) : key === 'jesus' && added.has(first.sound)) return key;
  }
  return null;
}
