import type { ReadonlySignal } from '@preact/signals';
import type {
  ActorFormat,
  ActorQuote,
  ActorSurroundings,
  DecisionKind,
  Failure,
  FoundIdentity,
  Identity,
  Manner,
  QuoteOrder,
  QuoteSide,
} from '../model';

/** The state and the actions of the page about an actor. */
export interface ActorPageControls {
  readonly state: ReadonlySignal<ActorPageState>;
  /** The quotations that the reader asks for. They are in `quotes` once the library has answered. */
  readonly asked: ReadonlySignal<AskedQuotes>;
  readonly quotes: ReadonlySignal<ActorQuoteList>;
  /** `null` until the library has answered. */
  readonly around: ReadonlySignal<ActorSurroundings | null>;
  readonly said: ReadonlySignal<ActorNotice | null>;
  readonly decisions: IdentityDecisions;
  /**
   * Shows the actor that an address names by its id, or the actors whose names begin as the address or the state of its entry in the
   * browser's history says. Loads them again if they are shown already.
   */
  follow(fragment: string, kept: unknown): Promise<void>;
  /** Loads what is shown again, because it may have been changed in another window. */
  reload(): Promise<void>;
  /** Looks for actors by the beginning of a name. */
  lookFor(name: string): Promise<void>;
  /** Adds the next actors to those that were found. */
  showMore(): Promise<void>;
  ask(change: Partial<AskedQuotes>): Promise<void>;
  /** Loads the quotations in the rows from `from` up to `to`, and some beyond them. */
  reach(from: number, to: number): Promise<void>;
  copy(quote: ActorQuote): Promise<void>;
  /** Saves all quotations that are asked for as a file. */
  export(format: ActorFormat): Promise<void>;
  /** Takes the message about the last action away. */
  dismiss(): void;
}

/** The reader's decisions about who is who. Each is kept, and can be undone. */
export interface IdentityDecisions {
  /** The actors that the reader may join with this one, by the name that was looked for. */
  readonly found: ReadonlySignal<JoinSearch>;
  /** Looks for actors to join with this one, by the beginning of a name. */
  lookFor(name: string): Promise<void>;
  /** Joins another actor with this one. */
  merge(other: number): Promise<void>;
  /** Records that another actor is not this one. */
  keepApart(other: number): Promise<void>;
  /** Makes the actor in an article one of its own. */
  part(article: number): Promise<void>;
  /** Gives the actor a name. An empty name takes it away again. */
  rename(name: string): Promise<void>;
  undo(decision: string): Promise<void>;
}

/** The first actors with the name that is looked for, and whether there are others. */
export interface JoinSearch {
  readonly actors: readonly FoundIdentity[];
  readonly hasMore: boolean;
}

export type ActorPageState =
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly identity: Identity }
  /** No actor is shown yet. `found` are the first actors with the name that is looked for, of `total`. */
  | { readonly name: 'search'; readonly looked: string; readonly found: readonly FoundIdentity[]; readonly total: number }
  | { readonly name: 'error'; readonly error: Failure };

/** The quotations that the page shall show, and their order. */
export interface AskedQuotes {
  readonly side: QuoteSide;
  readonly order: QuoteOrder;
  /** Only quotations that are reported in this way; `null` for all. */
  readonly manner: Manner | null;
  /** Only quotations in articles of this month, such as `2026-05`; `null` for all. */
  readonly month: string | null;
}

export type ActorQuoteList =
  | { readonly name: 'loading' }
  | {
      readonly name: 'ready';
      readonly asked: AskedQuotes;
      /** The row of the first one that is loaded, from 0. */
      readonly first: number;
      /** The quotations that are loaded, which follow each other. */
      readonly quotes: readonly ActorQuote[];
      /** The number of all that were found. */
      readonly total: number;
    }
  | { readonly name: 'error'; readonly error: Failure };

/** A message about the last action. */
export type ActorNotice =
  /** `changed` says that a decision was refused because the actors have changed elsewhere. */
  | { readonly name: 'copied' | 'copyFailed' | 'undone' | 'changed' }
  | { readonly name: 'exported'; readonly count: number }
  | { readonly name: 'decided'; readonly kind: DecisionKind; readonly decision: string }
  | { readonly name: 'failed'; readonly error: Failure };
