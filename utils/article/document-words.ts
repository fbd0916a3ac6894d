import type { Article, Correction, NoteKind } from '../model';
import type { CastMember } from './cast';
import type { CitationPhrase } from './cite-quote';

/** The interface texts that an exported file or a copied text contains in addition to the words of the article. */
export interface DocumentWords {
  /** The locale of the interface texts and of dates, as a BCP 47 tag. */
  readonly locale: string;
  readonly untitled: string;
  readonly cast: string;
  readonly quotations: string;
  readonly links: string;
  readonly highlights: string;
  readonly corrections: string;
  /** The note that follows a quotation whose speaker or extent the reader has corrected. */
  readonly corrected: string;
  readonly confirmed: string;
  /** The heading of a document that contains several articles. */
  readonly library: string;
  /** The heading of a table of contents. */
  readonly contents: string;
  /** The heading of the reader's note on the article. */
  readonly note: string;
  /** The labels of the editors' notes in the text. */
  readonly editorsNotes: Readonly<Record<NoteKind, string>>;
  /** Returns a phrase that states the number of articles. */
  articles(count: number): string;
  /** Returns the day of a time in ISO 8601. */
  day(time: string): string;
  /** Returns a line with the reader's tags. */
  tags(names: readonly string[]): string;
  readonly phrase: CitationPhrase;
  /** Returns the sentence that says how much of an article its page shows, or `null` if it shows the whole article. */
  partial(article: Article): string | null;
  updated(date: string): string;
  /** Returns the note that says on which day the article was saved or read. */
  read(date: string): string;
  /** Returns a cast member's name, or the words shown in its place if the member has no name. */
  name(member: CastMember): string;
  kind(member: CastMember): string;
  aliases(names: readonly string[]): string;
  mentions(count: number): string;
  /** Returns a phrase that states the number of quotations. */
  quotes(count: number): string;
  /** Returns a sentence that describes a correction and what it applies to. */
  correction(one: Correction): string;
}
