/** A work by others that is part of the build. */
export interface Work {
  /** The name of its npm package. */
  readonly name: string;
  readonly version: string;
  /** An SPDX licence expression. */
  readonly licence: string;
  /** The text of the licence with its copyright notice. */
  readonly text: string;
  /** The package's hash as in package-lock.json, such as `sha512-…`, or `undefined` for works that are not installed. */
  readonly integrity?: string;
}
