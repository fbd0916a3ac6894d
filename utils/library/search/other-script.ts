import type { Article } from '../../model';
import { otherScriptWords } from '../../query/fold-words';
import type { Database } from '../database';

/** Replaces the words of an article that need the index of other scripts. */
export function writeOtherScript(database: Database, id: number, { title, byline, text }: Article): void {
  database.rows('DELETE FROM other_script WHERE article_id = ?', [id]);
  const words = [title, byline ?? '', text].map(otherScriptWords);
  if (words.every((part) => part === '')) return;
  database.rows('INSERT INTO other_script(article_id, title, byline, text) VALUES(?, ?, ?, ?)', [id, ...words]);
}
