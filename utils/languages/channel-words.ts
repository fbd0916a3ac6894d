import type { ChannelKind } from '../model';

/** Phrases by channel: an entry may have several words. */
export type ByChannel = Partial<Readonly<Record<ChannelKind, readonly string[]>>>;

/** What tells by what way words came to an article. */
export interface ChannelWords {
  /** What something is said in or on, behind one of `prepositions`, or what says it itself: «statement», «news conference». */
  readonly nouns?: ByChannel;
  /** Prepositions before these nouns: «in», «on». */
  readonly prepositions?: string;
  /** To whom something is said, right behind the verb or behind one of `hearerWords`: «told the waiting reporters». */
  readonly hearers?: ByChannel;
  readonly hearerWords?: string;
  /** Names of those who pass words on and of places where they are written, behind the verb or one of `nameWords`: «Reuters», «X». */
  readonly names?: ByChannel;
  /** Words before these names: «told the news agency Reuters», «on X». */
  readonly nameWords?: string;
  /** Reporting verbs that tell it by themselves, in every form: «tweeted». */
  readonly verbs?: ByChannel;
  /** Whole phrases: «on social media». */
  readonly phrases?: ByChannel;
}
