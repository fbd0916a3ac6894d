/** The metadata that an extractor found on a page. A field is `null` if it was not found. */
export interface Found {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly image: string | null;
  /** The fields that Dramatis alone provides. If the extraction failed, they are replaced by `refusal`: the error code or the exception. */
  readonly more?: Readonly<Record<string, string | null>>;
}
