import type { ActorKind, Direction, ErrorCode } from '../../utils/model';

/**
 * The expected result for a page, written by a person who read it, before the software ran on it. A field that is left out is not checked.
 * A field that is `null` means that the page states no such thing.
 */
export interface Facts {
  readonly url: string;
  /** The error code with which the page is refused. Then no other fact is given. */
  readonly refused?: ErrorCode;
  readonly canonicalUrl?: string | null;
  readonly title?: string;
  readonly byline?: string | null;
  readonly site?: string | null;
  /** A date in ISO 8601, compared as an instant, or as a day if it has no time. */
  readonly published?: string | null;
  readonly lang?: string;
  readonly dir?: Direction;
  /** The first words of every paragraph, in order. The article must have exactly these paragraphs. */
  readonly paragraphs?: readonly string[];
  /** The first words of paragraphs that the extraction may keep or drop, such as standfirsts and lines about the author. */
  readonly optional?: readonly string[];
  /** Words that the text must contain, from headings, list items or table cells. */
  readonly keeps?: readonly string[];
  /** Words that the text must not contain. */
  readonly clutter?: readonly string[];
  readonly quotes?: readonly QuoteFact[];
  /** Words in quotation marks that quote nobody. They must not be attributed to a speaker. */
  readonly scare?: readonly string[];
  readonly actors?: readonly ActorFact[];
  /** The reason for each known failure, by the name of its fact or of a group (`speaker: *`). An entry whose fact is met must go. */
  readonly known?: Readonly<Record<string, string>>;
}

/** The facts about one quotation. Exactly one of `speaker`, `unnamed` and `mention` describes its source. */
export interface QuoteFact {
  /** The first words of the quotation, without the opening quotation mark. */
  readonly starts: string;
  /** The name of the actor who is the speaker. */
  readonly speaker?: string;
  /** True if the article withholds the name of the source. */
  readonly unnamed?: true;
  /** Words that the mention of the speaker contains, if the speaker is not an actor with a name. */
  readonly mention?: string;
  /** The number of parts of the quotation, if it is checked. */
  readonly parts?: number;
}

/** The facts about one actor. */
export interface ActorFact {
  readonly name: string;
  readonly kind: ActorKind;
  /** Other names of the same actor, which may have further aliases. */
  readonly aliases?: readonly string[];
}
