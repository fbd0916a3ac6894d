/** The sample article in one language. Its people, places and companies are invented, and the text says so. */
export interface SampleText {
  /** The language as a BCP 47 tag. */
  readonly lang: string;
  /** The name of the newspaper. */
  readonly outlet: string;
  /** Words that say, above the article, that it is a sample. */
  readonly section: string;
  readonly title: string;
  readonly standfirst: string;
  readonly author: string;
  readonly paragraphs: readonly string[];
}
