import givenNames from './data/given-names';
import { ONE_NAMES } from './data/one-name';
import { GENERATIONS, HONORIFICS, PARTICLES } from './data/person-words';
import { toLatin } from './to-latin';
import { type WordForm, wordForm } from './word-form';

/** A person's name, divided into the words that are compared. */
export interface PersonName {
  /** The words without titles and particles. */
  readonly words: readonly WordForm[];
  /** The number of a ruler or «Jr»; empty if there is none. */
  readonly generation: string;
  /** The sounds of all words written together, as some articles write names with particles. */
  readonly joined: string;
  readonly lang: string;
}

const honorifics = new Set(HONORIFICS.split(' '));
const particles = new Set(PARTICLES.split(' '));
const generations = new Set(GENERATIONS.split(' '));
/** The first spelling of each first name, keyed by the sounds of its spellings. */
const given = new Map<string, string>();
for (const line of givenNames.trim().split('\n')) {
  const spellings = line.split(' ');
  for (const spelling of spellings) given.set(wordForm(spelling, '').sound, spellings[0] ?? '');
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
    .replace(/["“‘'«„][^"”’'»“]{1,40}["”’'»“](?=\s)/u, '')
    .split(/[\s\u00a0-]+/u)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''))
    .filter(Boolean);
  let generation = '';
  const words: WordForm[] = [];
  for (const [at, word] of raw.entries()) {
    const latin = toLatin(word, lang).replace(/['’.]/g, '');
    const isLast = at === raw.length - 1;
    if (words.length > 0 && (generations.has(latin) || (word === word.toUpperCase() && ROMAN.test(latin)))) generation = latin;
    else if (words.length === 0 && !isLast && honorifics.has(latin)) continue;
    else if (!isLast && particles.has(latin) && (words.length > 0 || raw.length > 2)) continue;
    else if (words.length === 0 && !isLast && particles.has(latin) && word === word.toLowerCase()) continue;
    else words.push(wordForm(word, lang));
  }
  const joined = raw.map((word) => wordForm(word, lang).sound).join('');
  return { words, generation, joined: wordForm(joined, '').sound, lang };
}

/** Returns the spelling that stands for a first name in all languages, or the word's own sound if the name is not known. */
export const givenKey = ({ sound }: WordForm): string => given.get(sound) ?? sound;

/** Returns a key for somebody of history and faith who has only one name, such as «jesus»; `null` for anybody else. */
export function oneNameOf({ words }: PersonName): string | null {
  const [first, second, third] = words;
  if (!first || third) return null;
  for (const { key, names, added } of oneNames) {
    const isName = (word: WordForm): boolean => names.has(word.sound) || givenKey(word) === key;
    if (isName(first) && (!second || added.has(second.sound))) return key;
    if (second ? added.has(first.sound) && isName(second) : key === 'jesus' && added.has(first.sound)) return key;
  }
  return null;
}
