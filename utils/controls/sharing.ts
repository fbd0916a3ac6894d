import type { ReadonlySignal } from '@preact/signals';
import type { DocumentWords } from '../article/document-words';
import type { Citation, Span } from '../model';

/** The actions that share the open article: copies, files, citations, links, pictures and print. A snackbar reports the result. */
export interface ShareControls {
  /** The locale of dates, a BCP 47 tag. */
  readonly locale: string;
  /** The time when the article was saved, or opened if it is not saved, in ISO 8601. */
  readonly readAt: string;
  /** The document formats and citation styles; `null` until `load` has loaded them. */
  readonly works: ReadonlySignal<ShareWorks | null>;
  load(): Promise<void>;
  /** Copies the article to the clipboard in a format. HTML is copied as formatted text. */
  copyAs(format: string, words: DocumentWords): Promise<void>;
  saveAs(format: string, words: DocumentWords): Promise<void>;
  copyCitation(style: string): Promise<void>;
  /** Copies an address that leads to the words of the spans. */
  copyLink(spans: readonly Span[]): Promise<void>;
  copyPicture(picture: Blob): Promise<void>;
  savePicture(picture: Blob, name: string): void;
  print(): Promise<void>;
}

/** The generators of documents and citations. They are loaded on demand, because they are large and few readers need them. */
export interface ShareWorks {
  /** The ids of the document formats. */
  readonly formats: readonly string[];
  readonly styles: readonly { readonly id: string; readonly name: string }[];
  /** Returns the citation of the article in a style, with today's date as the date of access. */
  citation(style: string): Citation;
}
