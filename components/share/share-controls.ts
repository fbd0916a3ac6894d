import type { ReadonlySignal } from '@preact/signals';
import type { Span } from '../../utils/model';
import type { DocumentWords } from '../../utils/text/document-words';

/** How the article that is open is passed on: copies, files, citations, links, pictures, paper. What was done is said by a toast. */
export interface ShareControls {
  /** BCP 47: the reader's language, for dates. */
  readonly locale: string;
  /** When the article was saved, or opened where it never was. ISO 8601. */
  readonly readAt: string;
  /** `null` until `load` has brought it. */
  readonly works: ReadonlySignal<ShareWorks | null>;
  load(): Promise<void>;
  /** The article on the clipboard, as words of that format; as formatted text where it is HTML. */
  copyAs(format: string, words: DocumentWords): Promise<void>;
  saveAs(format: string, words: DocumentWords): Promise<void>;
  copyCitation(style: string): Promise<void>;
  /** An address that leads to these very words. */
  copyLink(spans: readonly Span[]): Promise<void>;
  copyPicture(picture: Blob): Promise<void>;
  savePicture(picture: Blob, name: string): void;
  print(): Promise<void>;
}

/** What documents and citations are made with: heavy, and wanted by few. */
export interface ShareWorks {
  /** The ids of the formats of a copy or a file. */
  readonly formats: readonly string[];
  readonly styles: readonly { readonly id: string; readonly name: string }[];
  /** The citation of the article in a style, as of today. */
  citation(style: string): readonly CitationRun[];
}

/** Words of a citation, in their order. */
export interface CitationRun {
  readonly text: string;
  readonly isItalic?: true;
  /** Source for a program, to be shown as it is. */
  readonly isCode?: true;
}
