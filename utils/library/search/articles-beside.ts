import type { WordsNode } from '../../query/query';
import { hasOtherScript } from '../../query/scripts-of-words';
import type { Database } from '../database';
import { articleMatch, inColumn, matchOf } from './match-words';

/**
 * Returns the ids of the articles that have the words, which may be limited to title or byline, where the index of the words does not look: in
 * a note, or beside letters of another script without a space between them, as in «iPhone手机». There are few of them.
 */
export function articlesBeside(database: Database, node: WordsNode): readonly number[] {
  const noted = node.field === null ? articlesWithNote(database, node) : [];
  return hasOtherScript(node.words) ? noted : [...noted, ...besideOtherScript(database, node)];
}

function besideOtherScript(database: Database, node: WordsNode): readonly number[] {
  if (database.rows('SELECT 1 FROM other_script LIMIT 1').length === 0) return [];
  const match = articleMatch(database, node);
  const sql = `SELECT rowid AS id FROM other_fts WHERE other_fts MATCH ?1 EXCEPT SELECT rowid FROM article_fts WHERE article_fts MATCH ?1`;
  return database.rows<{ id: number }>(sql, [match]).map(({ id }) => id);
}

/**
 * Returns the ids of the articles with a note that has the words: a note on the article or on a highlight. The highlighted words themselves are
 * in the text, except for those of a link, whose text is not known yet.
 */
export function articlesWithNote(database: Database, node: WordsNode): readonly number[] {
  const rows = hasOtherScript(node.words)
    ? database.rows<{ id: number }>(
        `SELECT article_id AS id FROM note WHERE instr(text, ?1) > 0
         UNION SELECT article_id FROM highlight WHERE instr(note, ?1) > 0
         UNION SELECT h.article_id FROM highlight h JOIN shelf s USING(article_id) WHERE s.words = 0 AND instr(h.text, ?1) > 0`,
        [node.words],
      )
    : withWords(database, matchOf(database, node));
  return rows.map(({ id }) => id);
}

function withWords(database: Database, match: string): readonly { id: number }[] {
  return database.rows<{ id: number }>(
    `SELECT rowid AS id FROM note_fts WHERE note_fts MATCH ?
     UNION SELECT article_id FROM highlight WHERE id IN (SELECT rowid FROM highlight_fts WHERE highlight_fts MATCH ?)
     UNION SELECT h.article_id FROM highlight h JOIN shelf s USING(article_id)
       WHERE s.words = 0 AND h.id IN (SELECT rowid FROM highlight_fts WHERE highlight_fts MATCH ?)`,
    [match, inColumn('note', match), inColumn('text', match)],
  );
}
