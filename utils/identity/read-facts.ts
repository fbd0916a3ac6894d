import type { Actor, ActorKind, Correction, Reading } from '../model';
import { sliceOf } from '../text/span';
import { stateNamed } from './find-state';
import { placeName } from './place-name';

/** An actor of an article, with everything that helps to recognise it in other articles. The library stores it. */
export interface Member {
  readonly number: string;
  readonly kind: ActorKind;
  readonly lang: string;
  readonly state: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly isRenamed: boolean;
  readonly quotes: number;
  readonly mentions: number;
}

/** The maximum number of names and roles of an actor that are kept. */
const MOST_NAMES = 20;
const MOST_ROLES = 8;
/** The maximum length of a name and of a role, in UTF-16 units. */
const LONGEST = 200;
/** The maximum number of actors of an article that are followed over articles, the most salient first. */
const MOST_ACTORS = 200;
/** The maximum number of states of an article that are kept beside a person. */
const MOST_STATES = 8;

/** Reads the actors of an article with everything that helps to recognise them in other articles. */
export function readFacts({ article, analysis, corrections = [] }: Reading): readonly Member[] {
  const lang = article.lang.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const actors = analysis.actors.slice(0, MOST_ACTORS);
  const state = mainState(actors, lang);
  const states = [...new Set([state, ...statesIn(actors, lang)])].filter(Boolean).slice(0, MOST_STATES).join();
  const given = namesGiven(corrections);
  const quotes = new Map<string | null | undefined, number>();
  for (const { speaker } of analysis.quotes) quotes.set(speaker?.actorId, (quotes.get(speaker?.actorId) ?? 0) + 1);
  return actors.map(({ id, kind, name, aliases, roles, mentions }) => ({
    number: id,
    kind,
    lang,
    state: kind === 'person' ? states : kind === 'organisation' ? state : '',
    name: shortened(name),
    names: [...new Set([name, ...aliases].map(shortened))].slice(0, MOST_NAMES),
    roles: [...new Set(roles.map((role) => shortened(sliceOf(article.text, role))))].slice(0, MOST_ROLES),
    isRenamed: given.has(name),
    quotes: quotes.get(id) ?? 0,
    mentions: mentions.length,
  }));
}

/** Returns words that are not too long. An ellipsis says that some were cut off. */
const shortened = (words: string): string =>
  words.length > LONGEST
    ? `${words
        .slice(0, LONGEST - 1)
        .toWellFormed()
        .trimEnd()}…`
    : words;

/** Returns the states that an article names, by code or by the sound of the name. */
const statesIn = (actors: readonly Pick<Actor, 'kind' | 'name'>[], lang: string): readonly string[] =>
  actors.flatMap(({ kind, name }) => {
    if (kind !== 'state' && kind !== 'place') return [];
    return stateNamed(name, lang) ?? (kind === 'state' ? soundsOf(name, lang) : []);
  });
const soundsOf = (name: string, lang: string): string =>
  placeName(name, lang)
    .words.map(({ sound }) => sound)
    .join(' ');

/** Returns the state that an article is about most: that of the most salient actor which is a state. */
export function mainState(actors: readonly Pick<Actor, 'kind' | 'name'>[], lang: string): string {
  const places = actors.filter(({ kind }) => kind === 'state' || kind === 'place');
  const known = places.map(({ name }) => stateNamed(name, lang)).find((code) => code !== null);
  const first = places.find(({ kind }) => kind === 'state');
  return known ?? (first ? soundsOf(first.name, lang) : '');
}

/** Returns the names that the reader gave to actors. */
function namesGiven(corrections: readonly Correction[]): ReadonlySet<string> {
  return new Set(corrections.flatMap((each) => ('change' in each && each.change.is === 'rename' ? [each.change.name] : [])));
}
