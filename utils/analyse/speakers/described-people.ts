import type { Span } from '../../model';
import type { ActorDraft } from '../actors/actor-draft';
import type { QuoteDraft } from '../quotes/quote-draft';
import { type Describer, type Descriptions, describeActors } from './describe-actors';
import type { MentionReading } from './mention-reading';
import type { RankedMentions } from './rank-mentions';

/** The maximum number of UTF-16 units of a description that are searched for states. */
const ORIGIN_READ = 80;
/** The minimum length of the noun at the end of a compound, and the maximum length of a compound, in UTF-16 units. */
const SHORTEST_NOUN = 5;
const LONGEST_COMPOUND = 40;

/** Finds the people to whom descriptions refer: «the president», «the Norwegian minister», «the carpenter». */
export class DescribedPeople {
  readonly #text: string;
  readonly #descriptions: Descriptions;
  readonly #originsOf: Describer['originsIn'];
  readonly #numberOfDemonym: Describer['numberOfDemonym'];
  readonly #hasCompounds: boolean;
  /** The people, keyed by each ending of the compounds in their titles and roles: «minister» for «außenminister». */
  readonly #endings = new Map<string, Set<number>>();
  /** The people found for each word and the states beside it, because finding them takes longer than looking them up. */
  readonly #found = new Map<string, ReadonlySet<number>>();
  /** The people with a state in their title or a role. */
  readonly #withOrigin: ReadonlySet<number>;
  readonly #ranked: RankedMentions;

  constructor(text: string, actors: readonly ActorDraft[], describer: Describer, ranked: RankedMentions) {
    this.#text = text;
    this.#descriptions = describeActors(text, actors, describer);
    this.#originsOf = describer.originsIn;
    this.#numberOfDemonym = describer.numberOfDemonym;
    this.#hasCompounds = describer.hasCompounds ?? false;
    this.#ranked = ranked;
    this.#withOrigin = new Set([...this.#descriptions.origins.values()].flatMap((people) => [...people]));
    if (this.#hasCompounds) this.#indexEndings();
  }

  #indexEndings(): void {
    for (const [role, people] of this.#descriptions.roles)
      for (const ending of endingsOf(role)) {
        const known = this.#endings.get(ending) ?? new Set();
        for (const actor of people) known.add(actor);
        this.#endings.set(ending, known);
      }
  }

  /** Returns whether a word is in the title or role of somebody, or is somebody's age. */
  hasRole = (word: string): boolean => this.#descriptions.roles.has(word);

  /** Returns the actor that the description of a source refers to, or `null`. */
  resolve({ description, noun }: MentionReading, span: Span, kind: QuoteDraft['kind']): number | null {
    if (!description && !noun) return this.#onlyPersonFrom(span);
    const { nouns } = this.#descriptions;
    // The subject of indirect speech may be a thing («the debate revealed …»), so its noun is not used to find a person.
    const personNoun = kind === 'indirect' ? null : noun;
    const named = nouns.get(personNoun ?? '') ?? nouns.get((personNoun && description) ?? '');
    const described = this.latest(description, span) ?? (named?.size === 1 ? this.#ranked.latestOf(named, span.start) : null);
    return described ?? this.#onlyPersonFrom(span);
  }

  /** Returns the actor named last before a description among those whose titles and roles contain a word of it, or `null`. */
  latest(word: string | null, span: Span): number | null {
    if (word === null) return null;
    const states = this.#originsIn(span);
    const key = [word, ...states].join('\n');
    const described = this.#found.get(key) ?? this.#fromStates(this.#descriptions.roles.get(word) ?? this.#inCompounds(word), states);
    this.#found.set(key, described);
    return described.size === 0 ? null : this.#ranked.latestOf(described, span.start);
  }

  /**
   * Returns the people whose role is a compound that ends with a word, or the other way round: «die Ministerin» for «Außenministerin Ana Roth»
   * and «der Gemeindepräsident» for «der Präsident des Gemeinderats».
   */
  #inCompounds(word: string): ReadonlySet<number> {
    const found = new Set(this.#endings.get(word));
    for (const ending of this.#hasCompounds ? endingsOf(word) : [])
      for (const actor of this.#descriptions.roles.get(ending) ?? []) found.add(actor);
    return found;
  }

  /** Returns whether a description names a state that is also in the title or a role of the actor. */
  isFromState = (actor: number, span: Span): boolean => this.#comesFrom(actor, this.#originsIn(span));

  #comesFrom = (actor: number, states: ReadonlySet<string>): boolean =>
    [...states].some((state) => this.#descriptions.origins.get(state)?.has(actor));

  /**
   * Returns those of the given people who come from one of the states, or whose origin is not known if none of them does. «The Norwegian
   * minister» is not the Swedish minister.
   */
  #fromStates(people: ReadonlySet<number>, states: ReadonlySet<string>): ReadonlySet<number> {
    if (states.size === 0) return people;
    const own = [...people].filter((actor) => this.#comesFrom(actor, states));
    return new Set(own.length > 0 ? own : [...people].filter((actor) => !this.#withOrigin.has(actor)));
  }

  /** Returns the only person from the state that an article and a demonym name, or `null`: «der Schwede» (the Swede). */
  #onlyPersonFrom(span: Span): number | null {
    if (this.#numberOfDemonym?.(this.#cut(span)) !== 'one') return null;
    const people = [...this.#originsIn(span)].flatMap((state) => [...(this.#descriptions.origins.get(state) ?? [])]);
    return people.length === 1 ? (people[0] ?? null) : null;
  }

  /** Returns whether an article and a demonym name several people: «the Swedes». */
  isSeveral = (span: Span): boolean => this.#numberOfDemonym?.(this.#cut(span)) === 'several';

  #originsIn = (span: Span): ReadonlySet<string> => this.#originsOf?.(this.#cut(span)) ?? new Set();
  #cut = ({ start, end }: Span): string => this.#text.slice(start, Math.min(end, start + ORIGIN_READ));
}

/** Returns the endings of a compound that can be a noun of their own, without the compound itself. */
function endingsOf(compound: string): readonly string[] {
  const last = Math.min(compound.length, LONGEST_COMPOUND) - SHORTEST_NOUN;
  return Array.from({ length: Math.max(0, last) }, (_, at) => compound.slice(at + 1));
}
