import { type Phrase, phraseOf, readPhrases } from '../../gazetteers/phrase';
import type { ActorKind } from '../../model';
import type { LookUp } from './look-up';
import type { State } from './read-states';

/** The kinds of names, with those first that take precedence: a state over its capital, and an organisation over a place. */
const ORDER: readonly ActorKind[] = ['state', 'organisation', 'place'];

/** The known names, keyed by their first word, with the longest first. */
export class KnownPhrases implements LookUp<readonly Phrase[]> {
  /** The names and capitals of the states in a language pack. */
  readonly #own = new Map<string, Phrase[]>();
  readonly #listed: Readonly<Record<string, string>>;
  /** The lists that have been looked up. */
  readonly #read = new Map<string, readonly Phrase[]>();

  constructor(states: readonly State[], listed: Readonly<Record<string, string>>) {
    this.#listed = listed;
    for (const { name, otherNames } of states) for (const each of [name, ...otherNames]) this.#add(each, 'state');
    for (const { seats } of states) for (const each of seats) this.#add(each, 'place');
  }

  has(key: string): boolean {
    return this.#own.has(key) || Object.hasOwn(this.#listed, key);
  }

  get(key: string): readonly Phrase[] | undefined {
    const known = this.#read.get(key);
    if (known || !this.has(key)) return known;
    const listed = Object.hasOwn(this.#listed, key) ? readPhrases(key, this.#listed[key] as string) : [];
    const phrases = merge([...(this.#own.get(key) ?? []), ...listed]);
    this.#read.set(key, phrases);
    return phrases;
  }

  #add(name: string, kind: ActorKind): void {
    const phrase = phraseOf(name, kind);
    const [first = ''] = phrase.keys;
    const others = this.#own.get(first);
    if (others) others.push(phrase);
    else this.#own.set(first, [phrase]);
  }
}

/** Sorts names by length and by the precedence of their kinds. Of two equal names, the first is kept. */
function merge(phrases: readonly Phrase[]): readonly Phrase[] {
  const seen = new Set<string>();
  return phrases
    .toSorted((a, b) => b.keys.length - a.keys.length || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .filter(({ keys }) => seen.size < seen.add(keys.join(' ')).size);
}
