import type { ListedWord } from '../../../utils/analyse/caseless/tagger/word-list';
import type { NameType, TaggedName } from '../../../utils/analyse/tagger/labels';
import type { TrainingText } from '../names/training-text';

/** The share of names to replace. */
const CHANGED = 0.7;
/** The weight of a text with replaced names, as a share of the original text's weight. */
const WEIGHT = 0.6;

/** The classes of listed words whose words replace a name of a type, as numbers in `WORD_CLASSES` from 1. */
const LISTED: Readonly<Record<NameType, readonly number[]>> = { person: [3], organisation: [5], location: [4] };
const SURNAME = 1;
const GIVEN = 2;

/** Returns copies of texts in which other names of the same kind and shape replace most names, the same all through a text. */
export function varyCaselessNames(
  texts: readonly TrainingText[],
  list: ReadonlyMap<string, ListedWord>,
  random: () => number,
): TrainingText[] {
  const stock = stockOf(texts, list, random);
  return texts.filter(({ names }) => names.length > 0).map((text) => varied(text, stock, random));
}

function varied(
  { text, names, source, weight }: TrainingText,
  stock: ReadonlyMap<string, readonly string[]>,
  random: () => number,
): TrainingText {
  const replacements = new Map<string, string>();
  const changed: TaggedName[] = [];
  let copy = '';
  let last = 0;
  for (const { start, end, type } of names) {
    const name = text.slice(start, end);
    const key = `${type} ${name}`;
    let other = replacements.get(key);
    if (other === undefined) {
      const choices = stock.get(shapeOf(name, type)) ?? [];
      other = random() < CHANGED ? (choices[Math.floor(random() * choices.length)] ?? name) : name;
      replacements.set(key, other);
    }
    copy += text.slice(last, start) + other;
    changed.push({ start: copy.length - other.length, end: copy.length, type });
    last = end;
  }
  return { text: copy + text.slice(last), names: changed, source, weight: weight * WEIGHT };
}

/** Collects the names in the texts and in the list, by type and shape. */
function stockOf(texts: readonly TrainingText[], list: ReadonlyMap<string, ListedWord>, random: () => number): Map<string, string[]> {
  const stock = new Map<string, Set<string>>();
  const put = (type: NameType, name: string): void => {
    const shape = shapeOf(name, type);
    const names = stock.get(shape) ?? new Set<string>();
    stock.set(shape, names.add(name));
  };
  for (const { text, names } of texts) for (const { start, end, type } of names) put(type, text.slice(start, end));
  const surnames: string[] = [];
  const given: string[] = [];
  for (const [word, { first }] of list) {
    for (const [type, classes] of Object.entries(LISTED) as [NameType, readonly number[]][])
      if (classes.includes(first) && word.length > 1) put(type, word);
    if (first === SURNAME) surnames.push(word);
    if (first === GIVEN) given.push(word);
  }
  const space = /\p{Script=Arabic}/u.test(given[0] ?? '') ? ' ' : '';
  const any = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  if (given.length > 0 && surnames.length > 0)
    for (let count = 0; count < 6000; count++) put('person', space ? `${any(given)} ${any(surnames)}` : any(surnames) + any(given));
  return new Map([...stock].map(([shape, names]) => [shape, [...names]]));
}

/** Matches a first word that shows the kind of an Arabic organisation, such as «وزارة» (ministry). */
const FIRST_WORD = /^\S+/u;

/** Returns what a name and its replacement must have in common: the type, the scripts, and about the length. */
function shapeOf(name: string, type: NameType): string {
  if (/^\p{Script=Arabic}/u.test(name)) {
    const words = name.split(/\s+/).length;
    const head = type === 'organisation' && words > 1 ? (FIRST_WORD.exec(name)?.[0] ?? '') : '';
    return `${type} ${Math.min(words, 4)} ${head}`;
  }
  const scripts = name
    .replace(/\p{Script=Han}+/gu, 'h')
    .replace(/[ァ-ヺー]+/gu, 'k')
    .replace(/[ぁ-ゖ]+/gu, 'i')
    .replace(/[A-Za-z]+/g, 'a')
    .replace(/\d+/g, 'd');
  return `${type} ${scripts} ${Math.min(name.length, 5)}`;
}
