import type { Span } from '../../utils/model';
import type { DocumentWords } from '../../utils/text/document-words';

/** How the article that is open is passed on: copies, files, citations, links, pictures, paper. What was done is said by a toast. */
export interface ShareControls {
  /** BCP 47: the reader's language, for dates. */
  readonly locale: string;
  /** The ids of the formats of a copy or a file; the first that is a document to read is the one to offer. */
  readonly formats: readonly string[];
  /** When the article was saved, or opened where it never was. ISO 8601. */
  readonly readAt: string;
  readonly styles: readonly { readonly id: string; readonly name: string }[];
  /** The article on the clipboard, as words of that format; as formatted text where it is HTML. */
  copyAs(format: string, words: DocumentWords): Promise<void>;
  saveAs(format: string, words: DocumentWords): void;
  /** The citation of the article in a style, as of today. */
  citation(style: string): readonly CitationRun[];
  copyCitation(style: string): Promise<void>;
  /** An address that leads to these very words. */
  copyLink(spans: readonly Span[]): Promise<void>;
  copyPicture(picture: Blob): Promise<void>;
  savePicture(picture: Blob, name: string): void;
  print(): Promise<void>;
}

/** Words of a citation, in their order. */
export interface CitationRun {
  readonly text: string;
  readonly isItalic?: true;
  /** Source for a program, to be shown as it is. */
  readonly isCode?: true;
}
