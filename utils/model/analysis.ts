import type { Span } from './span';

export type QuoteKind = 'direct' | 'mixed' | 'indirect';
/** What the reporting words make of the words that they report. */
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
/** The ways by which words come to an article. `press`: to reporters; `filing`: in the papers of a court; `testimony`: before one. */
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
/** By what way words came to the article, and the words that tell it: «in a statement», «told Reuters». */
export interface Channel extends Span {
  readonly kind: ChannelKind;
}
export interface Quote {
  /** `q1`, `q2`, … in the order of the text. */
  readonly id: string;
  /** Sorted, disjoint; each with its quotation marks where it has them. */
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  /** `null`: the article does not say, or we do not know. */
  readonly speaker: Speaker | null;
  /** Who passed it on where somebody else said it: «Lumley» of «Lumley said Roth told him: “…”»; absent as `channel` is. */
  readonly relay?: Speaker;
  /** The reporting words: «said», «according to». */
  readonly cue: Span | null;
  /** Absent where no words report it, and in what an earlier release found. */
  readonly manner?: Manner;
  /** Absent where the article does not tell, and in what an earlier release found. */
  readonly channel?: Channel;
  /** The name of the rule that decided; its words for readers are in the locales under `rule`. */
  readonly rule: string;
  /** 0 to 1: how often the rule is right. */
  readonly confidence: number;
}
export interface Speaker {
  /**
   * The words that name the speaker beside the quote: «he», «a port official», «Ana Roth, managing director …». Empty, at the
   * beginning of the quote, where the reader named a speaker and no words do.
   */
  readonly mention: Span;
  /** The actor it was resolved to. */
  readonly actorId: string | null;
  /** A source whose name is withheld. */
  readonly unnamed: boolean;
  /** Why the name is withheld, in the words of the article; absent where it does not tell, and in what an earlier release found. */
  readonly anonymity?: Span;
}

export type ActorKind = 'person' | 'organisation' | 'state' | 'place';
export interface Actor {
  /** `a1`, `a2`, … in the order of salience. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name in the article. */
  readonly name: string;
  /** The other names, without repetition. */
  readonly aliases: readonly string[];
  readonly roles: readonly Span[];
  /** Sorted, disjoint. */
  readonly mentions: readonly Mention[];
  /** Larger matters more; comparable within one article only. */
  readonly salience: number;
}
export type MentionKind = 'name' | 'description' | 'pronoun';
export interface Mention extends Span {
  readonly kind: MentionKind;
}

export interface Analysis {
  /** The hash of the `Article.text` that the spans point into. */
  readonly textHash: string;
  readonly lang: string;
  readonly quotes: readonly Quote[];
  /** Most salient first. */
  readonly actors: readonly Actor[];
  /** Raised when the engine changes what it finds. */
  readonly version: number;
}
