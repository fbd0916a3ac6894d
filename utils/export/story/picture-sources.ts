import type { ExportedPicture } from '../../model';

/** The pictures that an exported file has: maps the address of each in the article to its address in the file. */
export type PictureSources = ReadonlyMap<string, string>;

export const NO_PICTURES: PictureSources = new Map();

/** Returns the addresses in the file of an article's kept pictures, as `addressOf` gives them. */
export const pictureSources = (
  pictures: readonly ExportedPicture[] | undefined,
  addressOf: (picture: ExportedPicture) => string,
): PictureSources => new Map(pictures?.map((picture) => [picture.address, addressOf(picture)]));
