/** A picture of a saved article that is kept in the library. */
export interface KeptPicture {
  /** The address that the article gives: the `src` of an element of its body, or `image`. */
  readonly address: string;
  /** The SHA-256 of its bytes in hexadecimal digits. The same picture in several articles is stored once. */
  readonly hash: string;
  readonly type: PictureType;
  /** The size in pixels. */
  readonly width: number;
  readonly height: number;
  /** The number of its bytes. */
  readonly bytes: number;
}

/** The media types in which pictures are kept. */
export const PICTURE_TYPES = ['image/webp', 'image/jpeg', 'image/png'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** The bytes of a kept picture. */
export interface PictureBytes extends Omit<KeptPicture, 'address' | 'bytes'> {
  /** The bytes in Base64, because messages between parts of an extension are JSON. */
  readonly data: string;
}

/**
 * The reason for which a picture of a saved article is not kept. `waiting`: nobody has tried yet. `refused`: the browser gives its bytes only
 * with access to its host. `unread`: it could not be loaded. `unfit`: it is no picture, too large, or of an unknown kind. `full`: the pictures
 * would take more space than the reader allows. `removed`: it was kept, and the reader has freed its space.
 */
export const PICTURE_PROBLEMS = ['waiting', 'refused', 'unread', 'unfit', 'full', 'removed'] as const;
export type PictureProblem = (typeof PICTURE_PROBLEMS)[number];

/** A picture of a saved article that is not kept. */
export interface MissingPicture {
  readonly address: string;
  readonly problem: PictureProblem;
}

/** The space that the kept pictures take. */
export interface PictureSpace {
  /** The number of pictures, each counted once. */
  readonly pictures: number;
  readonly bytes: number;
  /** The number of articles with a kept picture. */
  readonly articles: number;
}
