import { type CitedWork, citedWork } from '../../../cite/work/cited-work';
import type { ExportedReading } from '../../../model';
import { plainLine, plainText } from '../facts/plain-text';

/** The data with which a reference manager lists an article. */
export interface Reference {
  readonly work: CitedWork;
  /** The language as a BCP 47 tag; `null` if it is unknown. */
  readonly lang: string | null;
  readonly section: string | null;
  /** The one or two sentences below the headline. */
  readonly abstract: string | null;
  readonly tags: readonly string[];
  /** The reader's note on the article; empty if there is none. */
  readonly note: string;
  /** Whether the page names the publication that it is part of. */
  readonly isNews: boolean;
}

/** Returns the data with which a reference manager lists an article. The day of access is the day on which it was saved. */
export function referenceOf({ article, summary, shelf }: ExportedReading): Reference {
  const tidy = (words: string | null): string | null => (words === null ? null : plainLine(words) || null);
  const title = tidy(article.title) ?? tidy(article.url) ?? '';
  const site = tidy(article.site);
  const plain = { ...article, title, site, authors: article.authors.map(plainLine), byline: tidy(article.byline) };
  return {
    work: citedWork(plain, summary.savedAt),
    lang: article.lang === 'und' ? null : article.lang,
    section: tidy(article.section),
    abstract: tidy(article.standfirst),
    tags: (shelf?.tags ?? []).map(plainLine),
    note: plainText(shelf?.note ?? ''),
    isNews: site !== null,
  };
}
