import type { ActorKind } from '../model';
import type { ActorFacts } from './actor-facts';
import { type BodyName, bodyName } from './body-name';
import { givenKeys, namesIn, oneNameOf, type PersonName, personName } from './person-name';
import { type PlaceName, placeName } from './place-name';
import { wordForm } from './word-form';

/** The maximum number of words of a name from which pairs are made. */
const MOST_WORDS = 4;
/** The maximum number of first names that a short form may stand for. */
const MOST_GIVEN = 4;

/**
 * Returns the keys by which an identity with a name is found. Two names that may be those of one actor have a key in common. `state` is that
 * which the article is about most.
 */
export function keysOf(name: string, kind: ActorKind, lang: string, state: string): readonly string[] {
  if (kind === 'person') return [...new Set(namesIn(name, lang).flatMap(personKeys))];
  if (kind === 'organisation') return [...new Set(bodyKeys(bodyName(name, lang), state))];
  return placeKeys(placeName(name, lang));
}

/** Returns the keys of all names of an actor. */
export const keysOfActor = ({ names, kind, lang, state }: Pick<ActorFacts, 'names' | 'kind' | 'lang' | 'state'>): readonly string[] => [
  ...new Set(names.flatMap((name) => keysOf(name, kind, lang, state))),
];

/** Returns whether a key is that of a single word of a person's name, or of initials. Other actors often have the same. */
export const isWeakKey = (key: string): boolean => key.startsWith('s:') || key.startsWith('i:');
const isAcronym = (key: string): boolean => key.startsWith('a:');

/** Returns whether an actor with these keys has no full name, but only a surname, a first name or an acronym. */
export const isWeakName = (keys: readonly string[]): boolean => keys.every((key) => isWeakKey(key) || isAcronym(key));

/** Returns those keys of an actor by which other actors are looked up: those of full names, if there are any, and otherwise all. */
export function keysToAsk(keys: readonly string[]): readonly string[] {
  const strong = keys.filter((key) => !isWeakKey(key));
  return strong.length > 0 && !strong.some(isAcronym) ? strong : keys;
}

/** Returns the key of an actor that has only a surname in its article. Actors with a full name look it up, too. */
export const surnameKey = (name: string, lang: string): string => `o:${personName(name, lang).words.at(-1)?.bones ?? ''}`;

function personKeys(name: PersonName): string[] {
  const one = oneNameOf(name);
  if (one !== null) return [`p:1 ${one}`];
  const whole = name.words.filter(({ isInitial }) => !isInitial);
  const last = whole.at(-1);
  if (!last) return [];
  if (name.whole !== null) return [`p:${last.latin}`];
  if (whole.length < 2) return name.generation ? [`p:${bonesOf(givenKeys(last, name.lang)[0])} ${name.generation}`] : [`s:${last.bones}`];
  const bones = whole
    .slice(0, MOST_WORDS - 1)
    .concat(whole.length >= MOST_WORDS ? [last] : [])
    .map((word, at) =>
      givenKeys(word, name.lang)
        .slice(0, at === 0 ? MOST_GIVEN : 1)
        .map(bonesOf),
    );
  const pairs = bones.flatMap((some, at) =>
    some.flatMap((one) => bones.slice(at + 1).flatMap(([other = '']) => `p:${[one, other].sort().join(' ')}`)),
  );
  return [...pairs, `p:${bonesOf(name.joined)}`, `s:${last.bones}`];
}

function bodyKeys(name: BodyName, context: string): string[] {
  const { world, meanings, others, state, acronym, initials } = name;
  if (world) return [`b:w ${world}`];
  if (acronym) return [`a:${acronym}`, `i:${acronym}`];
  const keys = [`b:${bodyKey(name, context)}`];
  if (initials.length > 1) keys.push(`i:${initials}`);
  if (meanings.length > 0 && others.length === 0 && !state) keys.push(`b:${meanings.join('+')}@`);
  // «Labour» and «Labour Party» are one name.
  const bare = meanings.filter((meaning) => meaning !== 'party');
  if (bare.length < meanings.length && bare.length + others.length > 0) keys.push(`b:${bodyKey({ ...name, meanings: bare }, context)}`);
  // «Royal Lorne Hospital» and «Lorne Hospital» have two neighbouring words in common.
  for (const [at, word] of others.slice(1, MOST_WORDS).entries()) keys.push(`b:${[others[at] ?? '', word].map(bonesOf).sort().join(' ')}`);
  return keys;
}

const bonesOf = (sound: string): string => wordForm(sound, '').bones;

/** Returns what an organisation is called in every language, as far as that is known. */
function bodyKey({ meanings, others, state }: BodyName, context: string): string {
  // «Foreign Ministry» in an article on a state is that of the state, and «Norland Foreign Ministry» names the state itself.
  if (meanings.length > 0 && others.length === 0) return `${meanings.join('+')}@${state || context}`;
  if (meanings.length > 0 && others.length === 1 && !state) return `${meanings.join('+')}@${others[0]}`;
  return `${meanings.join('+')} ${others.map(bonesOf).sort().join(' ')}`;
}

function placeKeys({ known, words }: PlaceName): string[] {
  if (known) return [`l:${known}`];
  return words.length > 0 ? [`l:${words.map(({ bones, latin }) => bones || latin).join(' ')}`] : [];
}
