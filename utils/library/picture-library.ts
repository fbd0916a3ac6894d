import type { KeptPicture, MissingPicture, PictureBytes, PictureProblem, PictureSpace, Result } from '../model';

/** The part of `Library` that keeps the pictures of saved articles. */
export interface PictureLibrary {
  /** Returns the kept pictures of an article in their order, without their bytes. */
  picturesOf(id: number): Promise<Result<readonly KeptPicture[]>>;
  /** Returns a kept picture with its bytes, or `null` if no article shows it any more. */
  picture(hash: string): Promise<Result<PictureBytes | null>>;
  /** Returns the pictures of an article that are not kept, in their order. */
  missingPictures(id: number): Promise<Result<readonly MissingPicture[]>>;
  /**
   * Notes the pictures that an article shows, by their addresses, in their order. Pictures that it no longer shows are deleted. Returns the
   * addresses that are not kept yet.
   */
  showPictures(id: number, addresses: readonly string[]): Promise<Result<readonly string[]>>;
  /**
   * Keeps a picture for an article that shows it. Does nothing and returns `full` if all pictures together would take more than `limit` bytes.
   * `null` is no limit.
   */
  keepPicture(id: number, picture: PictureToKeep, limit: number | null): Promise<Result<'kept' | 'full'>>;
  /** Notes why a picture of an article is not kept. Does nothing if it is kept. */
  missPicture(id: number, address: string, problem: PictureProblem): Promise<Result<null>>;
  /** Returns the space that the kept pictures take. */
  pictureSpace(): Promise<Result<PictureSpace>>;
  /**
   * Deletes some pictures if they take more than `limit` bytes: first those of the articles that were saved longest ago, and only then those of
   * articles with a star. Returns the space that is then taken. If it is still more than `limit`, the call must be made again.
   */
  trimPictures(limit: number): Promise<Result<PictureSpace>>;
}
/** The calls that keep pictures. */
export type PictureCall = keyof PictureLibrary;

/** A picture that is to be kept. */
export interface PictureToKeep extends PictureBytes {
  readonly address: string;
}

/** The maximum number of pictures of an article. */
export const MAX_PICTURES = 60;
/** The maximum length of a picture's data, in bytes. */
export const MAX_PICTURE_BYTES = 4_000_000;
/** The maximum length of a picture's longer side, in pixels. */
export const MAX_PICTURE_SIDE = 4_096;
