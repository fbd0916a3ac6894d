/** The metadata that an extractor finds on a page; `null` for a field that it does not find. */
export interface Found {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly image: string | null;
  /** The fields that only the product has, and the error code or exception. */
  readonly more?: Readonly<Record<string, string | null>>;
}
