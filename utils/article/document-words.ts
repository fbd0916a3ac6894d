import type { Correction } from '../model';
import type { CastMember } from './cast';
import type { CitationPhrase } from './cite-quote';

/** The interface texts that a file or a copy contains besides the words of the article. */
export interface DocumentWords {
  /** The locale of these texts and of dates, a BCP 47 tag. */
  readonly locale: string;
  readonly untitled: string;
  readonly cast: string;
  readonly quotations: string;
  readonly links: string;
  readonly highlights: string;
  readonly corrections: string;
  /** The note after a quotation whose speaker or extent the reader corrected. */
  readonly corrected: string;
  /** The heading of a document with several articles. */
  readonly library: string;
  readonly phrase: CitationPhrase;
  updated(date: string): string;
  /** Returns the note about the day on which the article was saved or read. */
  read(date: string): string;
  /** Returns the name of a cast member, or the words that replace it. */
  name(member: CastMember): string;
  kind(member: CastMember): string;
  aliases(names: readonly string[]): string;
  mentions(count: number): string;
  /** Returns the number of quotations in words. */
  quotes(count: number): string;
  /** Returns a sentence that describes a correction and its subject. */
  correction(one: Correction): string;
}
