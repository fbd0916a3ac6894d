import { type Reading, SUBJECT_REASONS } from '../../model';
import { articleVoices } from '../../voices-over-time/article-voices';
import type { Database } from '../database';
import { sortNumber } from './voice-sort';

/**
 * The version of the rows that say who speaks in an article. A release that derives them in another way, for example with more words for women
 * and men, increments it, and the library writes them again, a few articles at a time.
 */
export const VOICES_VERSION = 1;

/** Replaces the stored speakers of an article with those that the reader sees. */
export function writeVoices(database: Database, id: number, shown: Reading): void {
  database.rows('DELETE FROM voice WHERE article_id = ?', [id]);
  for (const [number, { actor, subject, quotes, words, ...sort }] of articleVoices(shown).entries()) {
    database.rows(
      `INSERT INTO voice(article_id, number, actor, identity_id, sort, subject, quotes, words)
       VALUES(?1, ?2, ?3, (SELECT identity_id FROM cast_member WHERE article_id = ?1 AND number = ?3), ?4, ?5, ?6, ?7)`,
      [id, number, actor, sortNumber(sort), subject === null ? 0 : 1 + SUBJECT_REASONS.indexOf(subject), quotes, words],
    );
  }
  markVoiced(database, id);
}

/** Records that the speakers of an article are stored as this release derives them. */
export function markVoiced(database: Database, id: number): void {
  database.rows('UPDATE shelf SET voiced = ? WHERE article_id = ?', [VOICES_VERSION, id]);
}
