import type { ActorKind, Direction, ErrorCode } from '../../utils/model';

/**
 * The expected results for a page, written by a person who read the page before the software ran on it. Missing fields are not checked. A
 * field is `null` if the page does not contain the information.
 */
export interface Facts {
  readonly url: string;
  /** The error code with which the page is refused. If it is set, no other facts are checked. */
  readonly refused?: ErrorCode;
  readonly canonicalUrl?: string | null;
  readonly title?: string;
  readonly byline?: string | null;
  readonly site?: string | null;
  /** An ISO 8601 date. It is compared as an instant, or as a day if it has no time. */
  readonly published?: string | null;
  readonly lang?: string;
  readonly dir?: Direction;
  /** The first words of every paragraph, in order. The article must have exactly these paragraphs. */
  readonly paragraphs?: readonly string[];
  /** The first words of paragraphs that the extraction may either keep or drop, such as standfirsts and notes about the author. */
  readonly optional?: readonly string[];
  /** Words that the text must contain, for example from headings, list items or table cells. */
  readonly keeps?: readonly string[];
  /** Words that the text must not contain. */
  readonly clutter?: readonly string[];
  readonly quotes?: readonly QuoteFact[];
  /** Words in quotation marks that are not a quotation (scare quotes). They must not be attributed to a speaker. */
  readonly scare?: readonly string[];
  readonly actors?: readonly ActorFact[];
  /**
   * The reason for each known failure, keyed by the name of an expected fact or of a group of facts, such as `speaker: *`. An entry must be
   * removed as soon as the failure is mended.
   */
  readonly known?: Readonly<Record<string, string>>;
}

/** The facts about one quotation. Exactly one of `speaker`, `unnamed` and `mention` is set, to describe its source. */
export interface QuoteFact {
  /** The first words of the quotation, without the opening quotation mark. */
  readonly starts: string;
  /** The name of the actor who is the speaker. */
  readonly speaker?: string;
  /** Set if the article withholds the source's name. */
  readonly unnamed?: true;
  /** Words that the mention of the speaker must contain, if the speaker is not a named actor. */
  readonly mention?: string;
  /** The number of parts of the quotation. It is checked only if it is given. */
  readonly parts?: number;
}

/** The facts about one actor. */
export interface ActorFact {
  readonly name: string;
  readonly kind: ActorKind;
  /** Aliases that the actor must have. Further aliases are allowed. */
  readonly aliases?: readonly string[];
}
