import { Mismatch, nullable, object, oneOf, wholeNumber } from '../../decode/decode';
import { PICTURE_PROBLEMS, type PictureProblem } from '../../model';
import type { Database } from '../database';
import { isPicture, PICTURE_FIELDS } from '../pictures/decode-picture';
import { type DecodedPicture, insertPicture } from '../pictures/keep-picture';
import { readRows } from './read-rows';

/** A picture that an article shows, from a file that may be damaged. */
export interface FoundPicture {
  readonly address: string;
  readonly place: number;
  /** `null` if it is not kept, or cannot be read any more. */
  readonly picture: DecodedPicture | null;
  readonly problem: PictureProblem | null;
}

interface ShownRow {
  readonly address: string;
  readonly place: number;
  readonly picture_id: number | null;
  readonly problem: PictureProblem | null;
}
const number = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const decodeShown = object<ShownRow>({
  address: PICTURE_FIELDS.address,
  place: number,
  picture_id: nullable(number),
  problem: nullable(oneOf(PICTURE_PROBLEMS)),
});
const decodePicture = object<Omit<DecodedPicture, 'address'>>({
  hash: PICTURE_FIELDS.hash,
  type: PICTURE_FIELDS.type,
  width: PICTURE_FIELDS.width,
  height: PICTURE_FIELDS.height,
  data: (value) => {
    if (!(value instanceof Uint8Array)) throw new Mismatch('no bytes');
    return value;
  },
});

/** Reads the pictures that an article shows, each with its bytes as far as they can be read. */
export function readPictures(source: Database, id: number): readonly FoundPicture[] {
  const shown = readRows(source, decodeShown, `SELECT address, place, picture_id, problem FROM article_picture WHERE article_id = ${id}`);
  return shown.found.map(({ address, place, picture_id, problem }) => {
    const [picture] =
      picture_id === null
        ? []
        : readRows(
            source,
            decodePicture,
            `SELECT hash, type, width, height, data FROM picture JOIN picture_data ON picture_id = id WHERE id = ${picture_id}`,
          ).found;
    // A picture that is lost can be had again, as one that could not be loaded.
    return picture && isPicture(picture)
      ? { address, place, picture: { ...picture, address }, problem: null }
      : { address, place, picture: null, problem: problem ?? 'unread' };
  });
}

/** Writes the pictures that an article shows. A picture that another article shows too is stored once. */
export function writePictures(target: Database, id: number, pictures: readonly FoundPicture[]): void {
  for (const { address, place, picture, problem } of pictures) {
    const known = picture && target.rows<{ id: number }>('SELECT id FROM picture WHERE hash = ?', [picture.hash])[0]?.id;
    const kept = picture && (known ?? insertPicture(target, picture));
    target.rows('INSERT INTO article_picture(article_id, address, place, picture_id, problem) VALUES(?, ?, ?, ?, ?)', [
      id,
      address,
      place,
      kept,
      problem,
    ]);
  }
}
