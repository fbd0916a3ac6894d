import type { Span } from './span';

/** The kind of a quotation: direct speech, indirect speech, or mixed speech, which is only partly quoted word for word. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';
/** The ways of speaking that the words reporting a quotation can express. For example, «cautioned» expresses `warned`. */
export const MANNERS = [
  'said',
  'claimed',
  'denied',
  'warned',
  'promised',
  'asked',
  'agreed',
  'wrote',
  'called',
  'judged',
  'believed',
] as const;
export type Manner = (typeof MANNERS)[number];
/**
 * The channels through which words reach an article. `press` means words spoken to reporters, `filing` documents submitted to a court, and
 * `testimony` words spoken in court.
 */
export const CHANNELS = [
  'interview',
  'statement',
  'press',
  'post',
  'letter',
  'filing',
  'testimony',
  'speech',
  'broadcast',
  'agency',
  'publication',
] as const;
export type ChannelKind = (typeof CHANNELS)[number];
/** The channel of a quotation, with the span of the words that name it, such as «in a statement» or «told Reuters». */
export interface Channel extends Span {
  readonly kind: ChannelKind;
}
export interface Quote {
  /** An id such as `q1` or `q2`, numbered in the order of the text. */
  readonly id: string;
  /** The spans of the quoted words, including their quotation marks. They are sorted and do not overlap. */
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  /** `null` if the article does not name the speaker or the analysis could not find one. */
  readonly speaker: Speaker | null;
  /**
   * The person who passed on somebody else's words, such as «Lumley» in «Lumley said Roth told him: “…”». Absent if there is no such
   * person, and in analyses by earlier releases.
   */
  readonly relay?: Speaker;
  /** The words that report the quotation, such as «said» or «according to»; `null` if there are none. */
  readonly cue: Span | null;
  /**
   * The manner in which the quotation is reported, such as `denied`. Absent if the quotation has no reporting words, and in analyses by
   * earlier releases.
   */
  readonly manner?: Manner;
  /** The channel of the reported words, such as a statement. Absent if the article names none, and in analyses by earlier releases. */
  readonly channel?: Channel;
  /** The name of the rule that attributed the quotation. The locales contain an explanation of each rule under `rule`. */
  readonly rule: string;
  /** The proportion of cases in which the rule is right, from 0 to 1. */
  readonly confidence: number;
}
export interface Speaker {
  /**
   * The words beside the quotation that name the speaker, such as «he», «a port official» or «Ana Roth, managing director …». If the reader
   * chose a speaker whom the article does not name, this is an empty span at the beginning of the quotation.
   */
  readonly mention: Span;
  /**
   * The words that the mention stands for if its source is no actor, such as «port officials» for «they» and «an official at the port» for
   * «the official». Absent otherwise, and in analyses by earlier releases.
   */
  readonly antecedent?: Span;
  /** Whether the mention is a pronoun and it is not known for whom it stands. Absent if not, and in analyses by earlier releases. */
  readonly isPronoun?: boolean;
  /** The id of the actor to whom the mention refers; `null` if it was not resolved to an actor. */
  readonly actorId: string | null;
  /** Whether the article withholds the name of the source. */
  readonly unnamed: boolean;
  /** The words in the article that say why the name is withheld. Absent if there are none, and in analyses by earlier releases. */
  readonly anonymity?: Span;
}

export type ActorKind = 'person' | 'organisation' | 'state' | 'place';
export interface Actor {
  /** An id such as `a1` or `a2`, numbered from the most salient actor. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name that the article uses. */
  readonly name: string;
  /** The actor's other names, without duplicates. */
  readonly aliases: readonly string[];
  readonly roles: readonly Span[];
  /** The mentions of the actor. They are sorted and do not overlap. */
  readonly mentions: readonly Mention[];
  /** The importance of the actor. Values can be compared only within the same article. */
  readonly salience: number;
}
export type MentionKind = 'name' | 'description' | 'pronoun';
export interface Mention extends Span {
  readonly kind: MentionKind;
}

export interface Analysis {
  /** The hash of the `Article.text` that the spans refer to. */
  readonly textHash: string;
  readonly lang: string;
  readonly quotes: readonly Quote[];
  /** The actors, the most salient first. */
  readonly actors: readonly Actor[];
  /** The version of the engine. It is incremented whenever the engine's results change. */
  readonly version: number;
}
