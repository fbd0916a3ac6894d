import type { KeptPicture, MissingPicture, PictureBytes, PictureSpace } from '../../model';
import { encodeBase64 } from '../../text/encode-base64';
import type { Database } from '../database';

/** Returns the kept pictures of an article in their order. */
export const listPictures = (database: Database, id: number): readonly KeptPicture[] =>
  database.rows<KeptPicture>(
    `SELECT a.address, p.hash, p.type, p.width, p.height, p.bytes FROM article_picture a JOIN picture p ON p.id = a.picture_id
     WHERE a.article_id = ? ORDER BY a.place`,
    [id],
  );

/** Returns the pictures of an article that are not kept, in their order. */
export const listMissing = (database: Database, id: number): readonly MissingPicture[] =>
  database.rows<MissingPicture>('SELECT address, problem FROM article_picture WHERE article_id = ? AND picture_id IS NULL ORDER BY place', [
    id,
  ]);

interface PictureRow extends Omit<PictureBytes, 'data'> {
  readonly data: Uint8Array;
}

/** Returns a kept picture with its bytes, or `null` if there is none. */
export function readPicture(database: Database, hash: string): PictureBytes | null {
  const [row] = database.rows<PictureRow>(
    'SELECT p.hash, p.type, p.width, p.height, d.data FROM picture p JOIN picture_data d ON d.picture_id = p.id WHERE p.hash = ?',
    [hash],
  );
  return row ? { ...row, data: encodeBase64(row.data) } : null;
}

/** Returns the space that the kept pictures take. */
export function spaceOf(database: Database): PictureSpace {
  const [row] = database.rows<PictureSpace>(
    `SELECT count(*) AS pictures, coalesce(sum(bytes), 0) AS bytes,
       (SELECT count(DISTINCT article_id) FROM article_picture WHERE picture_id IS NOT NULL) AS articles
     FROM picture`,
  );
  return row ?? { pictures: 0, bytes: 0, articles: 0 };
}
