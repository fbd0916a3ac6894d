import type { ChannelKind } from '../model';

/** The phrases of each channel. A phrase may have several words. */
export type ByChannel = Partial<Readonly<Record<ChannelKind, readonly string[]>>>;

/** Words that tell by which channel reported words came to an article. */
export interface ChannelWords {
  /** Nouns for the medium or the occasion of the words, after one of `prepositions` or as the subject: «statement», «news conference». */
  readonly nouns?: ByChannel;
  /** Prepositions before these nouns: «in», «on». */
  readonly prepositions?: string;
  /** Nouns for the hearers, right after the verb or after one of `hearerWords`: «told the waiting reporters». */
  readonly hearers?: ByChannel;
  /** Words before these nouns: «to», «before». */
  readonly hearerWords?: string;
  /** Names of agencies and media, and of platforms on which people write, after the verb or one of `nameWords`: «Reuters», «X». */
  readonly names?: ByChannel;
  /** Words before these names: «told the news agency Reuters», «on X». */
  readonly nameWords?: string;
  /** Reporting verbs that tell the channel by themselves, in every form: «tweeted». */
  readonly verbs?: ByChannel;
  /** Whole phrases that tell the channel: «on social media». */
  readonly phrases?: ByChannel;
}
