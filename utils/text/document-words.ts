import type { Correction } from '../model';
import type { CastMember } from './cast';
import type { CitationPhrase } from './cite-quote';

/** The words of the interface for what is written of an article besides its own: a file, a copy. */
export interface DocumentWords {
  /** BCP 47: the language of these words, for dates. */
  readonly locale: string;
  readonly untitled: string;
  readonly cast: string;
  readonly quotations: string;
  readonly links: string;
  readonly highlights: string;
  readonly corrections: string;
  /** Behind a quotation whose speaker or extent the reader decided. */
  readonly corrected: string;
  /** The heading above several articles. */
  readonly library: string;
  readonly phrase: CitationPhrase;
  updated(date: string): string;
  /** The day on which the article was saved or read. */
  read(date: string): string;
  /** The name of a cast member, or what stands for it. */
  name(member: CastMember): string;
  kind(member: CastMember): string;
  aliases(names: readonly string[]): string;
  mentions(count: number): string;
  /** How many quotations. */
  quotes(count: number): string;
  /** What the reader said against what was found, in a sentence, with what it is about. */
  correction(one: Correction): string;
}
