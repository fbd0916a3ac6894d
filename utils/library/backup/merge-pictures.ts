import type { Database } from '../database';
import { insertPicture } from '../pictures/keep-picture';
import type { FoundArticle } from '../repair/read-damaged';

/** Adds the pictures of a backup that the article `id` of the library does not keep. */
export function mergePictures(target: Database, id: number, { pictures }: FoundArticle): void {
  for (const { address, place, picture } of pictures) {
    if (!picture) continue;
    const [here] = target.rows<{ picture_id: number | null }>(
      'SELECT picture_id FROM article_picture WHERE article_id = ? AND address = ?',
      [id, address],
    );
    if (here && here.picture_id !== null) continue;
    const known = target.rows<{ id: number }>('SELECT id FROM picture WHERE hash = ?', [picture.hash])[0]?.id;
    target.rows(
      `INSERT INTO article_picture(article_id, address, place, picture_id) VALUES(?, ?, ?, ?)
       ON CONFLICT(article_id, address) DO UPDATE SET picture_id = excluded.picture_id, problem = NULL`,
      [id, address, place, known ?? insertPicture(target, picture)],
    );
  }
}
