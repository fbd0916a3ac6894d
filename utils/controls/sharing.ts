import type { ReadonlySignal } from '@preact/signals';
import type { DocumentWords } from '../article/document-words';
import type { Citation, Span } from '../model';

/**
 * The actions for sharing the open article. The article can be copied, downloaded or printed. A citation, a link or a picture can be copied
 * on its own. A snackbar reports the result.
 */
export interface ShareControls {
  /** The locale for dates, as a BCP 47 tag. */
  readonly locale: string;
  /** The time when the article was saved, in ISO 8601. For an article that is not saved, the time when it was opened. */
  readonly readAt: string;
  /** The generators of documents and citations; `null` until `load` has loaded them. */
  readonly works: ReadonlySignal<ShareWorks | null>;
  /** Loads the generators. Returns `false` if that failed, after telling the reader so. */
  load(): Promise<boolean>;
  /** Copies the article to the clipboard in the given format. HTML is copied as formatted text. */
  copyAs(format: string, words: DocumentWords): Promise<void>;
  saveAs(format: string, words: DocumentWords): Promise<void>;
  copyCitation(style: string): Promise<void>;
  /** Copies a link that leads to the words in the spans. */
  copyLink(spans: readonly Span[]): Promise<void>;
  /** Copies a report about the extraction of the article, without words of the article. */
  copyReport(): Promise<void>;
  copyPicture(picture: Blob): Promise<void>;
  savePicture(picture: Blob, name: string): void;
  print(): Promise<void>;
}

/** The generators of documents and citations. They are loaded on demand, because they are large and few readers need them. */
export interface ShareWorks {
  /** The ids of the document formats. */
  readonly formats: readonly string[];
  /** The ids of those formats that are texts and can be copied. */
  readonly copied: readonly string[];
  readonly styles: readonly { readonly id: string; readonly name: string }[];
  /** Returns the citation of the article in a style. The date of access is the current date. */
  citation(style: string): Citation;
}
