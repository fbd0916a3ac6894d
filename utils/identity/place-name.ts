import places from './data/places';
import { stateNamed } from './find-state';
import { type WordForm, wordForm } from './word-form';

/** The name of a state or place, divided into what is compared. */
export interface PlaceName {
  /** The code of a state, or the English name of a well-known place; empty if it is neither. */
  readonly known: string;
  readonly words: readonly WordForm[];
  readonly lang: string;
}

let table: ReadonlyMap<string, string> | undefined;
const wordsOf = (name: string, lang: string): WordForm[] =>
  name
    .split(/[\s\u00a0-]+/u)
    .map((word) => /[\p{L}\p{M}\p{N}'’.]+/u.exec(word)?.[0] ?? '')
    .filter((word) => word !== '' && word.toLowerCase() !== 'the')
    .map((word) => wordForm(word, lang));
const phraseOf = (words: readonly WordForm[]): string => words.map(({ sound }) => sound).join(' ');

/** Divides the name of a state or place. */
export function placeName(name: string, lang: string): PlaceName {
  const words = wordsOf(name, lang);
  table ??= placeTable();
  return { known: stateNamed(name, lang) ?? table.get(phraseOf(words)) ?? '', words, lang };
}

function placeTable(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const line of places.trim().split('\n')) {
    const names = line.split(';');
    for (const name of names) {
      const langs = /\p{Script=Cyrillic}/u.test(name) ? ['ru', 'uk'] : ['', 'pl'];
      for (const lang of langs) made.set(phraseOf(wordsOf(name, lang)), names[0] ?? '');
    }
  }
  return made;
}
