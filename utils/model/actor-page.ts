import type { ActorKind, ChannelKind, Manner, QuoteKind } from './analysis';
import type { ExportedIdentity } from './exported-article';
import type { SavedSummary } from './saved-reading';

/** A quotation of an actor, or one by somebody else that names the actor. */
export interface ActorQuote {
  readonly article: Pick<SavedSummary, 'id' | 'url' | 'title' | 'byline' | 'site' | 'published' | 'lang' | 'dir'>;
  /** The id of the quotation in its article. */
  readonly quote: string;
  readonly words: string;
  readonly kind: QuoteKind;
  readonly manner: Manner | null;
  readonly channel: ChannelKind | null;
  readonly confidence: number;
  /** The name of the speaker, or the words for a source without a name; `null` if nobody is known. */
  readonly speaker: string | null;
  /** The speaker over all articles; `null` for a source without a name. */
  readonly identity: Pick<ExportedIdentity, 'uid' | 'name'> | null;
  /** The time when the article was published or, if that is not known, saved, in milliseconds since 1970. */
  readonly at: number;
}

/** The quotations that a page of them can have: those by the actor, or those by others that name the actor. */
export const QUOTE_SIDES = ['by', 'about'] as const;
export type QuoteSide = (typeof QUOTE_SIDES)[number];
export const QUOTE_ORDERS = ['newest', 'oldest'] as const;
export type QuoteOrder = (typeof QUOTE_ORDERS)[number];

/** The ways in which an actor is quoted, and the outlets and actors around the actor in the saved articles. */
export interface ActorSurroundings {
  /** The number of other people's quotations that name the actor. */
  readonly about: number;
  /** The ways in which the actor's quotations are reported, the most frequent first. */
  readonly manners: readonly { readonly manner: Manner; readonly quotes: number }[];
  /** The actors with the most articles in common, the most frequent first. */
  readonly company: readonly { readonly id: number; readonly kind: ActorKind; readonly name: string; readonly articles: number }[];
  /** The websites, those that quote the actor most first. */
  readonly outlets: readonly { readonly host: string; readonly site: string; readonly articles: number; readonly quotes: number }[];
  /** The months from the first to the last article, without gaps, such as `2026-05`. */
  readonly months: readonly { readonly month: string; readonly articles: number; readonly quotes: number }[];
}

/** The formats in which an actor's quotations can be saved. */
export const ACTOR_FORMATS = ['markdown', 'csv'] as const;
export type ActorFormat = (typeof ACTOR_FORMATS)[number];
