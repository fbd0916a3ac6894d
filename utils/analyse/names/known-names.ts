import type { Gazetteers, KindWords, RoleWords } from '../../gazetteers/gazetteers';
import type { ActorKind } from '../../model';
import type { Gender } from '../actors/actor-draft';
import { foldWord } from './fold-word';

/** A name of several words from the gazetteers. */
export interface Phrase {
  readonly keys: readonly string[];
  readonly kind: ActorKind;
  /** Written in capitals throughout: then the text must be, too («US», «WHO»). */
  readonly caps: boolean;
}

/** The gazetteers made ready for look-up; every name folded, its words parted by single blanks. */
export interface KnownNames {
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly demonyms: ReadonlySet<string>;
  /** First names with the gender that they tell; `null`: none. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** Every name of a state with its usual one. */
  readonly states: ReadonlyMap<string, string>;
  /** Capitals and seats with the usual name of their state. */
  readonly seats: ReadonlyMap<string, string>;
  /** Every form of an organisation's name with its full one. */
  readonly fullNames: ReadonlyMap<string, string>;
  /** Words that tell the kind of a name. */
  readonly kindWords: Readonly<Record<keyof KindWords, ReadonlySet<string>>>;
  /** Words that tell who does what, in English. */
  readonly roleWords: Readonly<Record<keyof RoleWords, ReadonlySet<string>>>;
}

const COMPASS_PEOPLES = ['north', 'south', 'latin', 'central', 'west', 'east'].flatMap((side) =>
  ['american', 'americans', 'african', 'africans', 'asian', 'asians', 'european', 'europeans'].map((people) => `${side} ${people}`),
);
const known = new WeakMap<Gazetteers, KnownNames>();

/** The look-up tables of the gazetteers, made once. */
export function knownNamesOf(gazetteers: Gazetteers): KnownNames {
  let names = known.get(gazetteers);
  if (!names) {
    names = makeTables(gazetteers);
    known.set(gazetteers, names);
  }
  return names;
}

function makeTables(gazetteers: Gazetteers): KnownNames {
  const { states, organisations, kindWords, roleWords } = gazetteers;
  const setOf = (list: keyof KindWords): ReadonlySet<string> => new Set(kindWords[list]);
  return {
    kindWords: {
      organisationEnds: setOf('organisationEnds'),
      organisationLikelyEnds: setOf('organisationLikelyEnds'),
      organisationHeads: setOf('organisationHeads'),
      purposeHeads: setOf('purposeHeads'),
      fieldHeads: setOf('fieldHeads'),
      fields: setOf('fields'),
      placeEnds: setOf('placeEnds'),
      placeStarts: setOf('placeStarts'),
      organisationFollowers: setOf('organisationFollowers'),
      organisationNeighbours: setOf('organisationNeighbours'),
      placeNeighbours: setOf('placeNeighbours'),
      eventEnds: setOf('eventEnds'),
      impersonal: setOf('impersonal'),
      peoples: setOf('peoples'),
      neverNames: setOf('neverNames'),
    },
    roleWords: {
      occupations: new Set(roleWords.occupations),
      noOccupations: new Set(roleWords.noOccupations),
      officeVerbs: new Set(roleWords.officeVerbs),
      objectVerbs: new Set(roleWords.objectVerbs),
    },
    phrases: makePhrases(gazetteers),
    demonyms: new Set([...states.flatMap((state) => state.demonyms.map(foldWord)), ...kindWords.peoples, ...COMPASS_PEOPLES]),
    firstNames: gendersOf(gazetteers),
    states: new Map(states.flatMap(({ name, otherNames }) => [name, ...otherNames].map((each) => [keyOf(each), keyOf(name)] as const))),
    seats: new Map([...states].reverse().flatMap(({ name, seats }) => seats.map((each) => [keyOf(each), keyOf(name)] as const))),
    fullNames: new Map(
      organisations.flatMap(({ name, shortForms }) => [name, ...shortForms].map((form) => [keyOf(form), keyOf(name)] as const)),
    ),
  };
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/^the /, '')
    .split(/[\s-]+/)
    .map(foldWord);
const keyOf = (name: string): string => wordsOf(name).join(' ');

function gendersOf({ firstNames: { female, male, shared } }: Gazetteers): ReadonlyMap<string, Gender | null> {
  const genders = new Map<string, Gender | null>();
  for (const name of female) genders.set(foldWord(name), 'female');
  for (const name of male) {
    const key = foldWord(name);
    genders.set(key, genders.get(key) === 'female' ? null : 'male');
  }
  for (const name of shared) genders.set(foldWord(name), null);
  return genders;
}

/** Later lists do not overrule earlier ones: a state before its capital, a region before a city. */
function makePhrases({ states, organisations, regions, cities }: Gazetteers): ReadonlyMap<string, readonly Phrase[]> {
  const all = new Map<string, Phrase[]>();
  const seen = new Set<string>();
  const add = (name: string, kind: ActorKind): void => {
    const bare = name.replace(/^the /, '');
    const keys = wordsOf(name);
    const id = keys.join(' ');
    const [first] = keys;
    if (!first || seen.has(id)) return;
    seen.add(id);
    const phrase = { keys, kind, caps: keys.length === 1 && bare.length < 5 && bare === bare.toUpperCase() };
    const list = all.get(first);
    if (list) list.push(phrase);
    else all.set(first, [phrase]);
  };
  for (const { name, otherNames } of states) for (const each of [name, ...otherNames]) add(each, 'state');
  for (const { name, shortForms } of organisations) for (const each of [name, ...shortForms]) add(each, 'organisation');
  for (const { seats } of states) for (const each of seats) add(each, 'place');
  for (const name of regions) add(name, 'place');
  for (const name of cities) add(name, 'place');
  for (const list of all.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return all;
}
