import type { PictureProblem, Result } from '../../model';
import type { Database } from '../database';

/** A picture with its decoded bytes. */
export interface DecodedPicture {
  readonly address: string;
  readonly hash: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const MISSING: Result<never> = { ok: false, error: { code: 'articleMissing' } };

/** Notes the pictures that an article shows, deletes the others, and returns the addresses that are not kept yet. */
export function showPictures(database: Database, id: number, addresses: readonly string[]): Result<readonly string[]> {
  return database.transaction(() => {
    if (database.rows('SELECT 1 FROM shelf WHERE article_id = ?', [id]).length === 0) return MISSING;
    const json = JSON.stringify(addresses);
    database.rows('DELETE FROM article_picture WHERE article_id = ? AND address NOT IN (SELECT value FROM json_each(?))', [id, json]);
    for (const [place, address] of addresses.entries())
      database.rows(
        `INSERT INTO article_picture(article_id, address, place, problem) VALUES(?, ?, ?, 'waiting')
         ON CONFLICT(article_id, address) DO UPDATE SET place = excluded.place`,
        [id, address, place],
      );
    const missing = database.rows<{ address: string }>(
      'SELECT address FROM article_picture WHERE article_id = ? AND picture_id IS NULL ORDER BY place',
      [id],
    );
    return { ok: true, value: missing.map(({ address }) => address) };
  });
}

/**
 * Keeps a picture for an article that shows it. Fails with `articleMissing` if the article does not show it. Returns `full`, and keeps nothing, if all pictures
 * together would take more than `limit` bytes.
 */
export function keepPicture(database: Database, id: number, picture: DecodedPicture, limit: number | null): Result<'kept' | 'full'> {
  return database.transaction(() => {
    const { address, hash } = picture;
    if (database.rows('SELECT 1 FROM article_picture WHERE article_id = ? AND address = ?', [id, address]).length === 0) return MISSING;
    const known = database.rows<{ id: number }>('SELECT id FROM picture WHERE hash = ?', [hash])[0]?.id;
    if (known === undefined && limit !== null && bytesIn(database) + picture.data.length > limit) {
      missPicture(database, id, address, 'full');
      return { ok: true, value: 'full' };
    }
    const kept = known ?? insertPicture(database, picture);
    database.rows('UPDATE article_picture SET picture_id = ?, problem = NULL WHERE article_id = ? AND address = ?', [kept, id, address]);
    return { ok: true, value: 'kept' };
  });
}

/** Returns the number of bytes of all pictures. */
export const bytesIn = (database: Database): number =>
  database.rows<{ bytes: number }>('SELECT coalesce(sum(bytes), 0) AS bytes FROM picture')[0]?.bytes ?? 0;

/** Inserts a picture that is not kept yet, and returns its id. */
export function insertPicture(database: Database, { hash, type, width, height, data }: Omit<DecodedPicture, 'address'>): number {
  const [row] = database.rows<{ id: number }>('INSERT INTO picture(hash, type, width, height, bytes) VALUES(?, ?, ?, ?, ?) RETURNING id', [
    hash,
    type,
    width,
    height,
    data.length,
  ]);
  if (!row) throw new Error('SQLite returned no row for an insert');
  database.rows('INSERT INTO picture_data(picture_id, data) VALUES(?, ?)', [row.id, data]);
  return row.id;
}

/** Notes why a picture is not kept. Does nothing if it is kept, or if the article does not show it. */
export function missPicture(database: Database, id: number, address: string, problem: PictureProblem): void {
  database.rows('UPDATE article_picture SET problem = ? WHERE article_id = ? AND address = ? AND picture_id IS NULL', [
    problem,
    id,
    address,
  ]);
}
