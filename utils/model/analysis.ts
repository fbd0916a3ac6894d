import type { Span } from './span';

/** The kind of a quotation: direct speech, indirect speech, or mixed speech, in which only part of the words are quoted. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';
/** The ways of speaking that reporting words express, such as `warned` for «cautioned». */
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
 * The channels through which words reach an article. `press` stands for words spoken to reporters, `filing` for documents submitted to a
 * court, and `testimony` for words spoken in court.
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
/** The channel of a quotation with the words that name it: «in a statement», «told Reuters». */
export interface Channel extends Span {
  readonly kind: ChannelKind;
}
export interface Quote {
  /** `q1`, `q2`, … in the order of the text. */
  readonly id: string;
  /** The spans of the quoted words, sorted and disjoint. Each includes its quotation marks. */
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  /** `null` if the article does not name the speaker or the analysis could not find one. */
  readonly speaker: Speaker | null;
  /**
   * The person who passed on somebody else's words: «Lumley» in «Lumley said Roth told him: “…”». Absent if there is none, and in analyses
   * of earlier releases.
   */
  readonly relay?: Speaker;
  /** The reporting words: «said», «according to». */
  readonly cue: Span | null;
  /** Absent if no words report the quotation, and in analyses of earlier releases. */
  readonly manner?: Manner;
  /** Absent if the article does not name a channel, and in analyses of earlier releases. */
  readonly channel?: Channel;
  /** The name of the rule that attributed the quotation. The locales explain each rule under `rule`. */
  readonly rule: string;
  /** The share of cases, from 0 to 1, in which the rule is right. */
  readonly confidence: number;
}
export interface Speaker {
  /**
   * The words beside the quotation that name the speaker: «he», «a port official», «Ana Roth, managing director …». It is an empty span at
   * the beginning of the quotation if the reader chose a speaker whom the article does not name.
   */
  readonly mention: Span;
  /** The actor to whom the mention was resolved; `null` if there is none. */
  readonly actorId: string | null;
  /** Whether the article withholds the name of the source. */
  readonly unnamed: boolean;
  /** The article's words that say why the name is withheld. Absent if there are none, and in analyses of earlier releases. */
  readonly anonymity?: Span;
}

export type ActorKind = 'person' | 'organisation' | 'state' | 'place';
export interface Actor {
  /** `a1`, `a2`, … in the order of salience. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name that the article uses. */
  readonly name: string;
  /** The other names, without repetitions. */
  readonly aliases: readonly string[];
  readonly roles: readonly Span[];
  /** The mentions, sorted and disjoint. */
  readonly mentions: readonly Mention[];
  /** The importance of the actor in the article. It is comparable only within one article. */
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
  /** The version of the engine, which increases when the engine's results change. */
  readonly version: number;
}
