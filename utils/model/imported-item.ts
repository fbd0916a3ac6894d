import type { HighlightColour } from './highlight';

/** The identifiers of all file formats that can be imported. */
// biome-ignore format: a table
export const IMPORT_FORMATS = [
  'dramatisLines', 'dramatisJson', 'pocketCsv', 'pocketHtml', 'pocketHighlights', 'instapaperCsv', 'omnivore', 'wallabagJson', 'wallabagCsv',
  'readwiseReaderCsv', 'readwiseHighlightsCsv', 'raindropCsv', 'readeckCsv', 'readeck', 'karakeepJson', 'linkwardenJson', 'bookmarksHtml',
  'hypothesisJson', 'pageMhtml', 'pageHtml',
] as const;
export type ImportFormatId = (typeof IMPORT_FORMATS)[number];

/** The reasons why a file, or an entry of a file, was not imported. The locales contain a sentence for each under `import.reason`. */
// biome-ignore format: a table
export const IMPORT_REASONS = [
  'formatUnknown', 'formatNewer', 'fileEmpty', 'fileUnreadable', 'fileTooLarge', 'fileCutOff', 'fileDamaged', 'columnsTooMany',
  'quoteOpen', 'entryTooLarge', 'entryTooDeep', 'entryInvalid', 'zipDamaged', 'zipLocked', 'zipUnsupported', 'zipTooLarge', 'zipInZip', 'pathUnsafe',
  'addressMissing', 'addressUnsupported', 'addressTooLong', 'feedEntry', 'reply', 'deleted',
] as const;
/** The reasons why an entry was imported without a part of it. The locales contain a sentence for each under `import.reason`. */
// biome-ignore format: a table
export const PARTIAL_REASONS = [
  'encodingGuessed', 'lettersLost', 'dateUnreadable', 'textShortened', 'tagsTooMany', 'highlightsTooMany', 'highlightEmpty', 'contentMissing',
  'pictureInvalid', 'pictureFull',
] as const;
export type PartialReason = (typeof PARTIAL_REASONS)[number];
export type ImportReason = (typeof IMPORT_REASONS)[number] | PartialReason;

/** The place in the imported files that an item comes from. */
export interface ImportOrigin {
  /** The name of the file, with its path if it is from a folder. A file in a zip follows the name of the zip and «/». */
  readonly file: string;
  /** The line on which the entry begins, counted from 1. `null` in files that have no lines. */
  readonly line: number | null;
  readonly format: ImportFormatId | null;
}

/** The part of an entry that was not imported, or the whole entry or file. */
export interface ImportLoss {
  readonly code: ImportReason;
  /** The words that could not be read, or the names of what is missing. They are short, but come from the file. */
  readonly detail: string | null;
  readonly from: ImportOrigin;
}

export type ImportedState = 'unread' | 'read' | 'archived';

/** A highlight from another program, which has no anchor yet. */
export interface ImportedHighlight {
  readonly text: string;
  readonly note: string | null;
  /** The most similar colour of a highlight, or `null` if the file names none. */
  readonly colour: HighlightColour | null;
  /** The time when the highlight was made, in ISO 8601. */
  readonly madeAt: string | null;
}

/**
 * The content of an imported item: a page whose article must be extracted, a text without markup, a saved reading of Dramatis that must be
 * decoded, or nothing, so that the article must be opened at its address.
 */
export type ImportedContent =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reading'; readonly reading: Readonly<Record<string, unknown>> }
  | { readonly kind: 'nothing' };

/** A picture of an imported article. Its content stays in the file until it is needed. */
export interface ImportedPicture {
  /** The address in the article. */
  readonly address: string;
  readonly mediaType: string;
  /** The length of its content in Base64. */
  readonly length: number;
  /** Reads the content in Base64, which has not been checked. Returns `null` if the file cannot be read any more. */
  read(): Promise<string | null>;
}

/** An article from a file of another program or from an export of Dramatis. */
export interface ImportedItem {
  /** The address, or `null` if the file has none: then only the title says which article this is. */
  readonly address: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** The times of saving and publication, in ISO 8601. */
  readonly savedAt: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
  /** `null` if the file does not say it. */
  readonly state: ImportedState | null;
  readonly isStarred: boolean;
  /** The part that was read, from 0 to 1, or `null` if the file does not say it. */
  readonly progress: number | null;
  readonly note: string | null;
  readonly content: ImportedContent;
  readonly highlights: readonly ImportedHighlight[];
  readonly pictures: readonly ImportedPicture[];
  readonly from: ImportOrigin;
}
