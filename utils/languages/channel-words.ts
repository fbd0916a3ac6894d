import type { ChannelKind } from '../model';

/** The phrases for each channel through which reported words can reach an article. A phrase may consist of several words. */
export type ByChannel = Partial<Readonly<Record<ChannelKind, readonly string[]>>>;

/** Words for the channel through which reported words reached an article, such as a statement or a letter. */
export interface ChannelWords {
  /**
   * Nouns for the medium in which, or the occasion on which, the words were said, such as «statement» and «news conference». Such a noun
   * counts if it follows one of `prepositions` or is the subject of the reporting verb.
   */
  readonly nouns?: ByChannel;
  /** Prepositions before one of `nouns`, such as «in» and «on». */
  readonly prepositions?: string;
  /** Nouns for the people spoken to. They directly follow the verb, as in «told the waiting reporters», or follow one of `hearerWords`. */
  readonly hearers?: ByChannel;
  /** Words before one of `hearers`, such as «to» in «said to reporters». */
  readonly hearerWords?: string;
  /**
   * Names of agencies, media, and platforms on which people publish, such as «Reuters» and «X». They follow the verb or one of `nameWords`.
   */
  readonly names?: ByChannel;
  /** Words that may precede one of `names`, such as «the», «news» and «agency» in «told the news agency Reuters», and «on» in «on X». */
  readonly nameWords?: string;
  /** Reporting verbs that indicate the channel on their own, such as «tweeted» for social media. All their forms are listed. */
  readonly verbs?: ByChannel;
  /** The same for verbs that leave the channel open if other words name it, such as «teilte mit» in «teilte in einem Brief mit». */
  readonly weakVerbs?: ByChannel;
  /** Complete phrases that indicate the channel, such as «on social media». */
  readonly phrases?: ByChannel;
}
