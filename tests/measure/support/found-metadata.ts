/** The metadata that an extractor found on a page. A field is `null` if it was not found. */
export interface Found {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly image: string | null;
  /** The fields that only the product provides. If the extraction failed, the error code or exception instead. */
  readonly more?: Readonly<Record<string, string | null>>;
}
