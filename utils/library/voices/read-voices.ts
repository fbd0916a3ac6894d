import { correctReading } from '../../correct/correct-reading';
import { attempt } from '../../decode/decode';
import { type ArticleScope, SUBJECT_REASONS } from '../../model';
import { type ArticleVoice, articleVoices } from '../../voices-over-time/article-voices';
import type { Database, SqlValue } from '../database';
import { readArticle } from '../read-articles';
import { askArticles, makeVoiceTables } from './ask-articles';
import { sortNumber } from './voice-sort';

/** Returns the ids of those of some articles that have not been read, the newest first. `now` is in milliseconds since 1970. */
export function unreadVoices(database: Database, scope: ArticleScope, now: number): readonly number[] {
  askArticles(database, scope, now);
  const rows = database.rows<{ id: number }>(
    `SELECT a.article_id AS id FROM asked_article a CROSS JOIN voice_article v ON v.article_id = a.article_id
     WHERE v.is_read = 0 ORDER BY a.article_id DESC`,
  );
  return rows.map(({ id }) => id);
}

/**
 * Reads some articles and writes all that is known of their voices. Of an article that cannot be decoded, or is not there any more, what is
 * known already stays.
 */
export function readVoices(database: Database, ids: readonly number[]): void {
  makeVoiceTables(database);
  for (const id of ids) {
    const reading = attempt(() => readArticle(database, id));
    if (reading.ok) writeVoices(database, id, articleVoices(correctReading(reading.value).reading));
    database.rows(
      `INSERT INTO voice_article SELECT article_id, rev, 1 FROM shelf WHERE article_id = ?
       ON CONFLICT DO UPDATE SET rev = excluded.rev, is_read = 1`,
      [id],
    );
  }
}

function writeVoices(database: Database, id: number, voices: readonly ArticleVoice[]): void {
  database.rows('DELETE FROM voice WHERE article_id = ?', [id]);
  for (const [at, voice] of voices.entries()) {
    const actor = actorOf(database, voice);
    const subject = voice.subject === null ? 0 : 1 + SUBJECT_REASONS.indexOf(voice.subject);
    const values: SqlValue[] = [id, actor ?? -1 - at, actor, sortNumber(voice), subject, voice.quotes, voice.words];
    // Two actors of an article may have the same name.
    database.rows(
      `INSERT INTO voice(article_id, number, actor_id, sort, subject, quotes, words) VALUES(?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET quotes = quotes + excluded.quotes, words = words + excluded.words`,
      values,
    );
  }
}

const actorOf = (database: Database, { name, kind }: ArticleVoice): number | null =>
  name === null ? null : (database.rows<{ id: number }>('SELECT id FROM actor WHERE name = ? AND kind = ?', [name, kind])[0]?.id ?? null);
