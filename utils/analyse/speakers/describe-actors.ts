import { fold } from '../../text/fold';
import { letterPattern } from '../../text/letter-pattern';
import type { ActorDraft, Name } from '../actors/actor-draft';

/** The language-specific data and functions for reading the words next to a name. */
export interface Describer {
  /** The full nouns for abbreviated titles: «doctor» for «dr». */
  readonly titleNouns?: Readonly<Record<string, string>>;
  /** Returns the nouns right next to a name that describe the person: «nurse», «a pilot from Ulm». */
  readonly nounsBeside?: (name: Name) => readonly string[];
  /** Whether nouns form compounds in the language, as «Außenminister» does. */
  readonly hasCompounds?: boolean;
  /** Returns the states that a description names: Norway in «the Norwegian minister». */
  readonly originsIn?: (description: string) => ReadonlySet<string>;
  /** Returns how many people a definite article and a demonym denote: one for «the Swede», several for «the Swedes», `null` for other phrases. */
  readonly numberOfDemonym?: (phrase: string) => 'one' | 'several' | null;
}

/** The people to whom a descriptive word can refer, as indices into the list of actors. */
export interface Descriptions {
  /** The people, keyed by each word in their titles and roles, and by their age. */
  readonly roles: ReadonlyMap<string, ReadonlySet<number>>;
  /** The people, keyed by the nouns that occur next to their names, such as «nurse». */
  readonly nouns: ReadonlyMap<string, ReadonlySet<number>>;
  /** The people, keyed by each state in their titles and roles. */
  readonly origins: ReadonlyMap<string, ReadonlySet<number>>;
}

/** Matches an age after a name: «Ana Roth, 33,», «Ana Roth (33)». */
const AGE = /^(?:, | \()(\d{1,3})[,.;)]/u;
/** Matches the part of a role after the last possessive: «brother» in «the mayor’s brother». */
const AFTER_POSSESSOR = /^(?:.*['’]s\s)?(.*)$/su;
/** The maximum number of UTF-16 units read from a role. */
const ROLE_READ = 120;
/** The maximum number of mentions per person that are checked for a noun beside the name. */
const MENTIONS_READ = 20;

const WORDS = letterPattern(({ letters }) => `[${letters}]+`, 'g');

/** Collects the words that describe the people in an article. */
export function describeActors(
  text: string,
  actors: readonly ActorDraft[],
  { titleNouns = {}, nounsBeside, originsIn }: Describer,
): Descriptions {
  const byRole = new Map<string, Set<number>>();
  const byNoun = new Map<string, Set<number>>();
  const byOrigin = new Map<string, Set<number>>();
  for (const [index, { kind, names, roles }] of actors.entries()) {
    if (kind !== 'person') continue;
    for (const span of [...names.flatMap(({ title }) => title ?? []), ...roles]) {
      // «The mayor’s brother» is not the mayor.
      const role = text.slice(span.start, Math.min(span.end, span.start + ROLE_READ));
      for (const state of originsIn?.(role) ?? []) add(byOrigin, state, index);
      const [, own = ''] = AFTER_POSSESSOR.exec(fold(role)) ?? [];
      for (const word of own.match(WORDS(own)) ?? []) {
        add(byRole, word, index);
        if (Object.hasOwn(titleNouns, word)) add(byRole, titleNouns[word] ?? word, index);
      }
    }
    for (const { end } of names) {
      const age = AGE.exec(text.slice(end, end + 7))?.[1];
      if (age) add(byRole, age, index);
    }
    for (const name of names.slice(0, MENTIONS_READ)) for (const noun of nounsBeside?.(name) ?? []) add(byNoun, noun, index);
  }
  return { roles: byRole, nouns: byNoun, origins: byOrigin };
}

function add(described: Map<string, Set<number>>, word: string, actor: number): void {
  const known = described.get(word);
  if (known) known.add(actor);
  else described.set(word, new Set([actor]));
}
