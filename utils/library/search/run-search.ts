import { parseQuery } from '../../query/parse-query';
import type { Database, SqlValue } from '../database';
import type { SearchAnswer, SearchPage } from '../shelf-library';
import { type CompiledQuery, compileQuery } from './compile-query';
import { countUnprepared } from './prepare-search';
import { readFound } from './read-found';

/** Finds the saved articles that a query asks for, and returns one page of them. `now` is in milliseconds since 1970. */
export function searchArticles(database: Database, query: string, page: SearchPage, now: number): SearchAnswer {
  const { root, problems } = parseQuery(query, { isTyping: page.isTyping ?? false });
  const compiled = compileQuery({ database, now }, root);
  const { ids, total } = findIds(database, compiled, page);
  return { results: readFound(database, ids, root, compiled.quotation), total, problems, unprepared: countUnprepared(database) };
}

interface IdRow {
  readonly id: number;
  readonly total: number;
}

/** Returns the ids on a page of the results, and the number of all results. */
function findIds(database: Database, compiled: CompiledQuery, page: SearchPage): { ids: readonly number[]; total: number } {
  const { limit, offset = 0 } = page;
  const { sql, values } = statementOf(compiled, page);
  const rows = database.rows<IdRow>(`${sql} LIMIT ? OFFSET ?`, [...values, limit, offset]);
  if (rows[0] || offset === 0) return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
  // Beyond the last page, no row carries the total.
  return { ids: [], total: database.rows<IdRow>(`${sql} LIMIT 1`, values)[0]?.total ?? 0 };
}

/** The weights of title, byline and text. A word in a title says more than one in the text. */
const WEIGHTS = '8.0, 3.0, 1.0';
/** The score of words in a note. Scores are negative, and the best is the lowest: the reader's own words count as much as a title. */
const BESIDE_SCORE = -10;
/** The number that is added to the score if a quotation that meets the conditions has the words too. */
const BONUS = -20;

function statementOf({ ranking, conditions, bonus }: CompiledQuery, { order = 'best' }: SearchPage): { sql: string; values: SqlValue[] } {
  const tables: string[] = [];
  const values: SqlValue[] = [];
  let from = 'shelf s';
  let score = '';
  if (ranking) {
    const beside = ranking.beside.length > 0 ? ` UNION ALL SELECT value, ${BESIDE_SCORE} FROM json_each(?)` : '';
    tables.push(
      `matches(id, score) AS MATERIALIZED (SELECT rowid, bm25(${ranking.index}, ${WEIGHTS}) FROM ${ranking.index} WHERE ${ranking.index} MATCH ?${beside})`,
    );
    values.push(ranking.match, ...(beside ? [JSON.stringify(ranking.beside)] : []));
    const ranked = beside ? '(SELECT id, sum(score) AS score FROM matches GROUP BY id)' : 'matches';
    from = `${ranked} r CROSS JOIN shelf s ON s.article_id = r.id`;
    score = 'r.score';
  }
  if (ranking && bonus) {
    tables.push(
      'bonus(id) AS MATERIALIZED (SELECT article_id FROM quote WHERE id IN (SELECT rowid FROM quote_fts WHERE quote_fts MATCH ?))',
    );
    values.push(bonus);
    score = `r.score + CASE WHEN s.article_id IN bonus THEN ${BONUS} ELSE 0 END`;
  }
  const where = ['s.deleted_at IS NULL', ...conditions.map(({ sql }) => sql)].join(' AND ');
  values.push(...conditions.flatMap((condition) => condition.values));
  const sql = `${tables.length > 0 ? `WITH ${tables.join(', ')} ` : ''}
    SELECT s.article_id AS id, count(*) OVER () AS total FROM ${from} WHERE ${where} ORDER BY ${orderOf(order, score)}`;
  return { sql, values };
}

function orderOf(order: NonNullable<SearchPage['order']>, score: string): string {
  switch (order) {
    case 'best':
      return score ? `${score}, s.seq DESC` : 's.seq DESC';
    case 'newest':
      return 's.seq DESC';
    case 'oldest':
      return 's.seq';
    case 'published':
      return 'coalesce(s.published_at, s.saved_at) DESC, s.seq DESC';
    case 'shortest':
      return 's.words, s.seq DESC';
    case 'longest':
      return 's.words DESC, s.seq DESC';
  }
}
