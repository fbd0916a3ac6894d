import type { ActorKind, Direction, ErrorCode } from '../../utils/model';

/**
 * What a person who read the page knows, written before any engine ran. A field that is left out is not checked; `null` means
 * that the page has no such thing.
 */
export interface Facts {
  readonly url: string;
  /** The page is refused with this code; then there is nothing else to know. */
  readonly refused?: ErrorCode;
  readonly canonicalUrl?: string | null;
  readonly title?: string;
  readonly byline?: string | null;
  readonly site?: string | null;
  /** ISO 8601; compared as an instant, or as a day where it has no time. */
  readonly published?: string | null;
  readonly lang?: string;
  readonly dir?: Direction;
  /** The first words of every paragraph in order: these paragraphs, no fewer and no more. */
  readonly paragraphs?: readonly string[];
  /** The first words of paragraphs that an extract may keep or drop: standfirsts, lines about the author. */
  readonly optional?: readonly string[];
  /** Words that must be in the text: headings, list items, cells. */
  readonly keeps?: readonly string[];
  /** Words that must not be in the text. */
  readonly clutter?: readonly string[];
  readonly quotes?: readonly QuoteFact[];
  /** The words of stretches in quotation marks that nobody said: they must not be given to a speaker. */
  readonly scare?: readonly string[];
  readonly actors?: readonly ActorFact[];
  /** Facts that are not met today, by name (`speaker: *` for all of a kind), with the reason. Each must fail: one that is met has to leave the list. */
  readonly known?: Readonly<Record<string, string>>;
}

/** One quotation. Exactly one of `speaker`, `unnamed` and `mention` says who. */
export interface QuoteFact {
  /** Its first words, without the outer marks. */
  readonly starts: string;
  /** The actor's name. */
  readonly speaker?: string;
  /** A source whose name the article withholds. */
  readonly unnamed?: true;
  /** Words that the speaker's mention has, where the speaker is nobody of the named actors. */
  readonly mention?: string;
  /** In how many parts, where it matters. */
  readonly parts?: number;
}

export interface ActorFact {
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names of the same actor; it may have more. */
  readonly aliases?: readonly string[];
}
