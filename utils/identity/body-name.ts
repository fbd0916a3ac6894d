import bodyWords, { LEGAL_FORMS, SMALL_WORDS, STATE_ACRONYMS } from './data/body-words';
import worldBodies from './data/world-bodies';
import { stateOfWord } from './find-state';
import { toLatin } from './to-latin';
import { wordForm } from './word-form';

/** The name of an organisation, divided into what is compared. */
export interface BodyName {
  /** The international body with this name; empty if there is none. */
  readonly world: string;
  /** The meanings of the common words, such as `court`. They are the same in all languages. */
  readonly meanings: readonly string[];
  /** The sounds of the other words. */
  readonly others: readonly string[];
  /** The code of a state that the name contains; empty if there is none. */
  readonly state: string;
  /** The name in Latin letters if it is an acronym; empty otherwise. */
  readonly acronym: string;
  /** The first letters of the words; empty for a single word. */
  readonly initials: string;
  readonly lang: string;
}

/** Returns whether a name is a single common word, such as «Parliament». */
export const isCommonWord = ({ world, meanings, others, state, acronym }: BodyName): boolean =>
  world === '' && acronym === '' && state === '' && others.length === 0 && meanings.length < 2;

/** Returns whether a name is one word in capitals, or with capitals behind the first letter, as in «AfD». */
const isAcronym = (word: string): boolean =>
  word.length > 1 && (/^\p{Lu}[\p{Lu}\p{N}]{0,6}$/u.test(word) || /^\p{Lu}{1,3}\p{Ll}{0,2}\p{Lu}{1,3}$/u.test(word));
const small = new Set(SMALL_WORDS.split(' '));
const legal = new Set(LEGAL_FORMS.split(' '));
interface Meaning {
  readonly opening: string;
  readonly isWhole: boolean;
  readonly means: string;
}
const meanings: readonly Meaning[] = bodyWords
  .trim()
  .split('\n')
  .flatMap((line) => {
    const words = line.split(' ').map((word) => ({ opening: word.replace(/=$/, ''), isWhole: word.endsWith('=') }));
    return words.map((word) => ({ ...word, means: words[0]?.opening ?? '' }));
  })
  .sort((a, b) => b.opening.length - a.opening.length);
const stateAcronyms = new Map(
  STATE_ACRONYMS.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([lang, acronym, ...means]) => [`${lang} ${acronym}`, means]),
);
let world: ReadonlyMap<string, string> | undefined;
const cache = new Map<string, string | null>();
const MOST_WORDS = 10_000;

/** Returns the meaning of a common word in the names of bodies, or `null` for any other word. */
export function meaningOf(latin: string): string | null {
  const known = cache.get(latin);
  if (known !== undefined) return known;
  const found = meanings.find(({ opening, isWhole }) => (isWhole ? latin === opening : latin.startsWith(opening)))?.means ?? null;
  if (cache.size > MOST_WORDS) cache.clear();
  cache.set(latin, found);
  return found;
}

/** Initials with full stops, as in «U.S. Treasury» and «Alder S.A.». */
const DOTTED = /(?<!\p{L})(?:\p{L}\.){2,}/gu;
const wordsOf = (name: string): string[] =>
  name
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter(Boolean);
const phraseOf = (name: string, lang: string): string =>
  wordsOf(name)
    .map((word) => wordForm(word, lang).sound)
    .join(' ');

/** Divides the name of an organisation. */
export function bodyName(name: string, lang: string): BodyName {
  const raw = wordsOf(name.replace(/\([^()]*\)/gu, ' '));
  const found = { meanings: new Set<string>(), others: [] as string[], state: '' };
  for (const word of raw) {
    const latin = toLatin(word, lang).replace(/['’]/g, '');
    if (small.has(latin) || (legal.has(latin) && raw.length > 1)) continue;
    const all = stateAcronyms.get(`${lang} ${word}`);
    const means = all ? null : meaningOf(latin);
    const state = means || all ? null : stateOfWord(word, lang);
    if (all) for (const each of all) found.meanings.add(each);
    else if (means) found.meanings.add(means);
    else if (state && raw.length > 1) found.state ||= state;
    else found.others.push(wordForm(word, lang).sound);
  }
  // «Ministry of Foreign Affairs» and «Foreign Ministry» are one name.
  if (found.meanings.size > 1) found.meanings.delete('affairs');
  const [only = ''] = raw;
  const isShort = raw.length === 1 && found.meanings.size === 0 && isAcronym(only);
  return {
    world: worldOf(name, lang),
    meanings: [...found.meanings].sort(),
    others: found.others,
    state: found.state,
    acronym: isShort ? toLatin(only, lang) : '',
    initials: raw.length > 1 ? initialsOf(raw, lang) : '',
    lang,
  };
}

const initialsOf = (words: readonly string[], lang: string): string =>
  words
    .filter((word) => !small.has(toLatin(word, lang)))
    .map((word) => toLatin(word[0] ?? '', lang)[0] ?? '')
    .join('');

/** The meanings of words that stand beside the name of a news agency in some articles. */
const NEWS = new Set(['agency', 'news']);
function worldOf(name: string, lang: string): string {
  world ??= worldTable();
  if (isAcronym(name)) return world.get(acronymKey(name, lang)) ?? '';
  const bare = wordsOf(name).filter((word) => !NEWS.has(meaningOf(toLatin(word, lang)) ?? ''));
  const names = bare.length === 1 && isAcronym(bare[0] ?? '') ? [name] : [name, bare.join(' ')];
  for (const each of names) {
    const found = world.get(phraseOf(each, lang)) ?? world.get(phraseOf(each, ''));
    if (found) return found;
  }
  return '';
}

const acronymKey = (name: string, lang: string): string => `= ${toLatin(name, lang)}`;

/** Returns the first name of each international body, keyed by the sounds of all its names. */
function worldTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of worldBodies.trim().split('\n')) {
    const names = line.split(';');
    for (const name of names) {
      if (isAcronym(name)) {
        table.set(acronymKey(name, ''), names[0] ?? '');
        continue;
      }
      const langs = /\p{Script=Cyrillic}/u.test(name) ? ['ru', 'uk', ''] : ['', 'pl'];
      for (const lang of langs) table.set(phraseOf(name, lang), names[0] ?? '');
    }
  }
  return table;
}
