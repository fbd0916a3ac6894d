import type { ChannelKind } from '../model';

/** The phrases of each channel. A phrase may have several words. */
export type ByChannel = Partial<Readonly<Record<ChannelKind, readonly string[]>>>;

/** Words that show through which channel reported words reached an article. */
export interface ChannelWords {
  /**
   * Nouns for the medium or the occasion of the words. They follow one of `prepositions` or are the subject: «statement», «news
   * conference».
   */
  readonly nouns?: ByChannel;
  /** Prepositions before these nouns: «in», «on». */
  readonly prepositions?: string;
  /** Nouns for the hearers. They follow the verb directly or stand after one of `hearerWords`: «told the waiting reporters». */
  readonly hearers?: ByChannel;
  /** Words before these nouns: «to», «before». */
  readonly hearerWords?: string;
  /** Names of agencies and media, and of platforms on which people write. They follow the verb or one of `nameWords`: «Reuters», «X». */
  readonly names?: ByChannel;
  /** Words before these names: «told the news agency Reuters», «on X». */
  readonly nameWords?: string;
  /** Reporting verbs that show the channel on their own, in every form: «tweeted». */
  readonly verbs?: ByChannel;
  /** Whole phrases that show the channel: «on social media». */
  readonly phrases?: ByChannel;
}
