import { readStates } from '../../../utils/analyse/names/read-states';
import type { TaggedName } from '../../../utils/analyse/tagger/labels';
import { CITY_NAMES } from '../../../utils/gazetteers/cities';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../../utils/gazetteers/first-names';
import type { LanguagePack } from '../../../utils/languages/pack';
import type { TrainingText } from './training-text';

/** The share of names to replace. */
const CHANGED = 0.7;
/** The weight of a text with replaced names, as a share of the original text's weight. */
const WEIGHT = 0.6;
/**
 * The fraction of places and one-word organisations for which the replacement of names in the training texts invents a name, by joining
 * parts of two other names. Invented names teach the tagger to recognise unknown names from their context.
 */
const INVENTED = 0.4;
const ACRONYM = /^\p{Lu}{2,6}$/u;
const LETTERS = [...'ABCDEFGHIJKLMNOPRSTUVWZ'];
const NAME_WORD = /^\p{Lu}\p{L}+$/u;

/**
 * The names to choose replacements from. First names and towns come from the gazetteers. Surnames and further places come from the texts
 * themselves.
 */
export interface NameStock {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly places: readonly string[];
  readonly isPlace: (word: string) => boolean;
  /** Whether a replacement must have the same ending, because the ending of a name shows its case. */
  readonly keepsEndings: boolean;
  readonly states: ReadonlySet<string>;
}

/** Collects the names from the texts, the gazetteers and the states in a language pack. */
export function stockOf(texts: readonly TrainingText[], pack: Pick<LanguagePack, 'states' | 'nameGrammar'>): NameStock {
  const keepsEndings = pack.nameGrammar?.isInflected ?? false;
  const first = new Set<string>();
  const last = new Set<string>();
  const places = new Set<string>(keepsEndings ? [] : [...CITY_NAMES].map(capitalised));
  for (const { text, names } of texts)
    for (const { start, end, type } of names) {
      const words = text.slice(start, end).split(' ');
      const [initial = ''] = words;
      const [final = ''] = words.slice(-1);
      if (keepsEndings && type === 'person' && words.length > 1 && NAME_WORD.test(initial)) first.add(initial);
      if (type === 'person' && words.length > 1 && NAME_WORD.test(final) && final !== final.toUpperCase()) last.add(final);
      if (type === 'location' && words.length < 3 && words.every((word) => NAME_WORD.test(word) && word !== word.toUpperCase()))
        places.add(words.join(' '));
    }
  return {
    first: keepsEndings ? [...first] : [...FEMALE_NAMES, ...MALE_NAMES, ...SHARED_NAMES].map(capitalised),
    keepsEndings,
    last: [...last],
    places: [...places],
    isPlace: (word) => places.has(word),
    states: new Set(readStates(pack).flatMap(({ name, otherNames }) => [name, ...otherNames])),
  };
}

const capitalised = (name: string): string =>
  name.replace(/(^|[ -])(\p{Ll})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());

/** Joins the first half of one word and the second half of another. For example, «Kovalenko» and «Bergamo» become «Kovalgamo». */
const splice = (one: string, other: string): string => {
  const [head = ''] = one.split(' ');
  const tail = other.split(' ').at(-1) ?? '';
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.floor(tail.length / 2)).toLowerCase();
};

/**
 * Returns a copy of a text in which most names are replaced, so that the tagger does not memorise names. Each name is replaced consistently
 * throughout the text. In an organisation's name, usually only places and abbreviations are replaced.
 * @param random Returns a number from 0 (inclusive) to 1 (exclusive), in the same sequence for the same seed.
 */
export function varyNames({ text, names, source, weight }: TrainingText, stock: NameStock, random: () => number): TrainingText {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  const chosen = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const known = chosen.get(key) ?? make();
    chosen.set(key, known);
    return known;
  };
  const pickLike = (list: readonly string[], word: string): string =>
    stock.keepsEndings ? pick([word, ...list.filter((other) => other.slice(-2) === word.slice(-2))]) : pick(list);
  const like = (word: string, other: string): string => (word.length > 2 && word === word.toUpperCase() ? other.toUpperCase() : other);
  const place = (name: string): string =>
    like(name, stock.states.has(name) && random() < 0.5 ? pickLike([...stock.states], name) : pickLike(stock.places, name));
  const change: Readonly<Record<TaggedName['type'], (name: string) => string>> = {
    person(name) {
      const words = name.split(' ');
      return words
        .map((word, at) => {
          if (!NAME_WORD.test(word)) return word;
          const surname = at === words.length - 1 && (words.length > 1 || random() < 0.7);
          return like(
            word,
            once(`word ${word}`, () => pickLike(surname ? stock.last : stock.first, word)),
          );
        })
        .join(' ');
    },
    location: (name) =>
      name.split(' ').every((word) => NAME_WORD.test(word)) && name.split(' ').length < 3
        ? random() < INVENTED && !stock.keepsEndings
          ? like(name, splice(pick(stock.places), pick(stock.places)))
          : place(name)
        : name,
    organisation(name) {
      const words = name.split(' ');
      return words
        .map((word) => {
          if (ACRONYM.test(word)) return word.replace(/\p{Lu}/gu, () => pick(LETTERS));
          if (stock.isPlace(word) || stock.states.has(word)) return place(word);
          return words.length === 1 && NAME_WORD.test(word) && random() < INVENTED && !stock.keepsEndings
            ? like(word, splice(pick(stock.last), pick(stock.places)))
            : word;
        })
        .join(' ');
    },
  };
  let varied = '';
  const found: TaggedName[] = [];
  let last = 0;
  for (const { start, end, type } of names) {
    varied += text.slice(last, start);
    const name = text.slice(start, end);
    const other = once(`${type} ${name}`, () => (random() < CHANGED ? change[type](name) : name));
    found.push({ start: varied.length, end: varied.length + other.length, type });
    varied += other;
    last = end;
  }
  return { text: varied + text.slice(last), names: found, source, weight: weight * WEIGHT };
}
