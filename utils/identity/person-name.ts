import givenNames from './data/given-names';
import { ONE_NAMES } from './data/one-name';
import { GENERATIONS, HONORIFICS, PARTICLES } from './data/person-words';
import { toLatin } from './to-latin';
import { type WholeName, wholeName } from './whole-name';
import { isInflecting, spellingOf, type WordForm, wordForm } from './word-form';

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
  /** All letters written together. */
  readonly letters: string;
  /** Whether the only word is a surname with a given name, as Chinese, Japanese and Korean write them. */
  readonly whole: WholeName;
  readonly lang: string;
}

const honorifics = new Set(HONORIFICS.split(' '));
const particles = new Set(PARTICLES.split(' '));
const generations = new Set(GENERATIONS.split(' '));
/** The first spellings of first names, keyed by all spellings, and by their sounds where these are not those of two names. */
const given = new Map<string, string[]>();
const givenSounds = new Map<string, string | null>();
/** The groups of forms that are one name within a language. */
const groups = new Map<string, string>();
for (const line of givenNames.trim().split('\n')) {
  const parts = line.split(' | ').map((part) => part.split(' '));
  const spellings = parts.flat();
  const [key = ''] = spellings;
  for (const part of parts) for (const spelling of part) groups.set(`${key} ${spelling}`, part[0] ?? '');
  for (const spelling of spellings) {
    const usual = spellingOf(spelling);
    groups.set(`${key} ${usual}`, groups.get(`${key} ${usual}`) ?? groups.get(`${key} ${spelling}`) ?? '');
    for (const each of new Set([spelling, usual])) {
      const keys = given.get(each) ?? [];
      if (!keys.includes(key)) given.set(each, [...keys, key]);
    }
    const { sound } = wordForm(spelling, '');
    givenSounds.set(sound, (givenSounds.get(sound) ?? key) === key ? key : null);
  }
}
/** The nickname in quotation marks that some articles put between the first name and the surname. */
const NICKNAME = /["“‘'«„]([^"”’'»“‘«„]{1,40})["”’'»“](?=\s)/u;
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

/** The maximum number of cached names, so that hostile input does not fill the memory. */
const MOST_CACHED = 5_000;
const cache = new Map<string, readonly [PersonName, ...PersonName[]]>();

/** Returns the names in one: that without the nickname in quotation marks, and that with the nickname instead of the first name. */
export function namesIn(name: string, lang: string): readonly [PersonName, ...PersonName[]] {
  const key = `${lang} ${name}`;
  const known = cache.get(key);
  if (known) return known;
  const found = divide(name, lang);
  if (cache.size > MOST_CACHED) cache.clear();
  cache.set(key, found);
  return found;
}

/** Divides a person's name into its words, without a nickname in quotation marks. */
export const personName = (name: string, lang: string): PersonName => namesIn(name, lang)[0];

function divide(name: string, lang: string): readonly [PersonName, ...PersonName[]] {
  const plain = readName(name, lang);
  const [, nickname = ''] = NICKNAME.exec(name) ?? [];
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  return /^\p{L}+$/u.test(nickname) && plain.words.length > 1 ? [plain, readName(`${nickname} ${last}`, lang)] : [plain];
}

function readName(name: string, lang: string): PersonName {
  const raw = name
    .replace(NICKNAME, '')
    .split(/[\s\u00a0·・‧＝-]+/u)
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
  const letters = raw.map((word) => wordForm(word, lang).latin).join('');
  const whole = words.length === 1 ? wholeName(raw.at(-1) ?? '', lang) : null;
  return { words, titles, generation, whole, parts: raw.length, joined: wordForm(joined, '').sound, letters, lang };
}

/**
 * Returns the spellings that stand for a first name in all languages, or the word itself if the name is not known. A short form such as «Ted»
 * has several, the most usual first.
 */
export function givenKeys({ latin, sound, spelling }: WordForm, lang: string): readonly [string, ...string[]] {
  const [first, ...others] = given.get(latin) ?? (isInflecting(lang) ? [] : given.get(spelling)) ?? [];
  if (first !== undefined) return [first, ...others];
  return [isInflecting(lang) ? (givenSounds.get(sound) ?? sound) : latin];
}

/** Returns whether two first names that one spelling stands for are one name within a language, too. */
export const isOneGiven = (a: WordForm, b: WordForm, key: string): boolean => groupOf(a, key) === groupOf(b, key);
const groupOf = ({ latin, spelling }: WordForm, key: string): string =>
  groups.get(`${key} ${latin}`) ?? groups.get(`${key} ${spelling}`) ?? key;

/** Returns a key for somebody of history and faith who has only one name, such as «jesus»; `null` for anybody else. */
export function oneNameOf({ words, lang }: PersonName): string | null {
  const [first, second, third] = words;
  if (!first || third) return null;
  for (const { key, names, added } of oneNames) {
    const isName = (word: WordForm): boolean => names.has(word.sound) || givenKeys(word, lang)[0] === key;
    if (isName(first) && (!second || added.has(second.sound))) return key;
    if (second ? added.has(first.sound) && isName(second) : key === 'jesus' && added.has(first.sound)) return key;
  }
  return null;
}
