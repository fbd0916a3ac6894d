import { fold } from '../text/fold';
import type { GroupWords } from './group-words';

const HEADS = ['officials', 'experts', 'organisations', 'people', 'posts'] as const;
const BODIES = ['publicBodies', 'privateBodies', 'parties'] as const;
type ListName = (typeof HEADS)[number] | (typeof BODIES)[number];

/** The word lists for a language. Each list is a function that returns whether it contains a folded word. */
export interface WordMatcher extends Readonly<Record<ListName, (word: string) => boolean>> {
  /** Returns whether a noun phrase ends before the word. */
  break(word: string): boolean;
  /** Returns whether the word ends the description. */
  end(word: string): boolean;
  /** Returns whether the word denotes people, such as «minister», «professor» or «neighbour». */
  head(word: string): boolean;
  /** Returns whether the word denotes an institution or a political party. */
  body(word: string): boolean;
  /** Returns the group of the institution in a compound such as «Polizeisprecher», or `null` if the compound contains none. */
  bodyWithin(word: string): 'officials' | 'organisations' | null;
  /** Returns whether a compound such as «FDP-Finanzexperte» contains a party. */
  partyWithin(word: string): boolean;
  /** The names of public and private bodies that consist of several words. The words are joined by hyphens. */
  readonly joined: readonly string[];
}

const made = new WeakMap<GroupWords, WordMatcher>();

/** Returns the matcher for a language. It is created only once. */
export function matcherOf(words: GroupWords): WordMatcher {
  let matcher = made.get(words);
  if (!matcher) {
    matcher = makeMatcher(words);
    made.set(words, matcher);
  }
  return matcher;
}

function makeMatcher(words: GroupWords): WordMatcher {
  const ends = new Set(words.ends.split(' '));
  const breaks = new Set([...words.breaks.split(' '), ...ends]);
  const bodies = { publicBodies: setOf(words.publicBodies), privateBodies: setOf(words.privateBodies), parties: setOf(words.parties) };
  const lists = {
    ...bodies,
    officials: setOf(words.officials),
    experts: setOf(words.experts),
    organisations: setOf(words.organisations),
    people: setOf(words.people),
    posts: setOf(words.posts),
  };
  const reach = (word: string, name: ListName): number => longest(word, lists[name], words.match);
  /**
   * If a word matches entries in two lists, the longer entry takes precedence. For example, «Mitarbeiter» (member of staff) does not count
   * as «Arbeiter» (worker).
   */
  const isOn =
    (name: ListName, rivals: readonly ListName[]) =>
    (word: string): boolean => {
      const own = reach(word, name);
      return own > 0 && rivals.every((rival) => reach(word, rival) <= own);
    };
  return {
    officials: isOn('officials', HEADS),
    experts: isOn('experts', HEADS),
    organisations: isOn('organisations', HEADS),
    people: isOn('people', HEADS),
    posts: isOn('posts', HEADS),
    publicBodies: isOn('publicBodies', BODIES),
    privateBodies: isOn('privateBodies', BODIES),
    parties: isOn('parties', BODIES),
    break: (word) => breaks.has(word),
    end: (word) => ends.has(word),
    head: (word) => HEADS.some((name) => reach(word, name) > 0),
    body: (word) => BODIES.some((name) => reach(word, name) > 0),
    partyWithin: (word) => words.match === 'end' && partOf(word, bodies.parties),
    bodyWithin: (word) => {
      if (words.match !== 'end') return null;
      if (partOf(word, bodies.privateBodies)) return 'organisations';
      return partOf(word, bodies.publicBodies) || partOf(word, bodies.parties) ? 'officials' : null;
    },
    joined: [...bodies.publicBodies, ...bodies.privateBodies].filter((body) => body.includes('-')),
  };
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(Boolean).map(fold));

/** Returns the length of the longest entry that matches a word, or 0 if none does. */
function longest(word: string, list: ReadonlySet<string>, match: GroupWords['match']): number {
  if (list.has(word)) return word.length;
  if (match === 'whole') {
    const parts = word.split('-').at(-1) ?? word;
    const single = [parts, word.replace(/s$/, ''), word.replace(/'s$/, '')].find((one) => list.has(one));
    return single?.length ?? 0;
  }
  for (let cut = 1; word.length - cut >= (match === 'end' ? 5 : 3); cut++) {
    const part = match === 'end' ? word.slice(cut) : word.slice(0, -cut);
    if (list.has(part)) return part.length;
  }
  return 0;
}

/**
 * Returns whether a compound begins with a word of at least five letters from the list, or whether the part before its hyphen is in the
 * list.
 */
function partOf(word: string, list: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = word.split('-');
  if (rest.length > 0 && list.has(first)) return true;
  for (let end = word.length - 1; end >= 5; end--) if (list.has(word.slice(0, end))) return true;
  return false;
}
