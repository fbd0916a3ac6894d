import type { SearchOrder } from '../../model';
import { parseQuery } from '../../query/parse-query';
import type { QueryNode } from '../../query/query';
import type { Database, SqlValue } from '../database';
import { MAX_FOUND_IDS } from '../order-library';
import type { SearchAnswer, SearchPage } from '../shelf-library';
import { type CompiledQuery, compileQuery, type Ranking } from './compile-query';
import { countUnprepared } from './prepare-search';
import { readFound } from './read-found';
import { type Sql, sql } from './sql';

/** Finds the saved articles that a query asks for, and returns one page of them. `now` is in milliseconds since 1970. */
export function searchArticles(database: Database, query: string, page: SearchPage, now: number): SearchAnswer {
  const { root, problems } = parseQuery(query, { isTyping: page.isTyping ?? false });
  const { order = 'best' } = page;
  const compiled = compileQuery({ database, now }, root, order === 'best');
  const { ids, total } = findIds(database, statementOf(compiled, order, isOfDeleted(root)), page);
  return { results: readFound(database, ids, root, compiled.quotation), total, problems, unprepared: countUnprepared(database) };
}

/** Returns the ids of all articles that a query finds, at most `limit`; all if it is negative. `now` is in milliseconds since 1970. */
export function searchIds(database: Database, query: string, order: SearchOrder, now: number, limit = MAX_FOUND_IDS): readonly number[] {
  const { root } = parseQuery(query);
  const compiled = compileQuery({ database, now }, root, order === 'best');
  return findIds(database, statementOf(compiled, order, isOfDeleted(root)), { limit }).ids;
}

/** Returns whether a query asks for deleted articles: `is:deleted` is one of the conditions that all results meet. */
const isOfDeleted = (root: QueryNode | null): boolean =>
  (root?.is === 'every' ? root.nodes : [root]).some((node) => node?.is === 'choice' && node.field === 'is' && node.choice === 'deleted');

/** Returns the ids on a page of the results, and the number of all results. */
function findIds(
  database: Database,
  { hits, values, order }: Statement,
  { limit, offset = 0 }: SearchPage,
): { readonly ids: readonly number[]; readonly total: number } {
  const sql = `${hits} SELECT id, (SELECT count(*) FROM hits) AS total FROM hits ORDER BY ${order} LIMIT ? OFFSET ?`;
  const rows = database.rows<{ id: number; total: number }>(sql, [...values, limit, offset]);
  if (rows[0] || offset === 0) return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
  // Beyond the last page, no row carries the total.
  return { ids: [], total: database.rows<{ total: number }>(`${hits} SELECT count(*) AS total FROM hits`, values)[0]?.total ?? 0 };
}

/** The weights of title, byline and text. A word in a title says more than one in the text. */
const WEIGHTS = '8.0, 3.0, 1.0';
/** The score of words in a note. Scores are negative, and the best is the lowest: the reader's own words count as much as a title. */
const BESIDE_SCORE = -10;
interface Statement {
  readonly hits: string;
  readonly values: readonly SqlValue[];
  readonly order: string;
}

/**
 * Returns the common tables of a search, of which `hits` has all results, and the order of the results. Only a search for deleted articles
 * finds these, and by itself lists those first that were deleted last.
 */
function statementOf({ ranking, conditions, preferred }: CompiledQuery, order: SearchOrder, isBin: boolean): Statement {
  const matches = ranking ? matchesOf(ranking) : null;
  const from = matches ? 'matches r CROSS JOIN shelf s ON s.article_id = r.id' : 'shelf s';
  const scores = preferred.map(({ sql }, at) => `CASE WHEN ${sql} THEN ${-(2 ** (preferred.length - at))} ELSE 0 END`);
  const score = isBin && !matches ? '-s.deleted_at' : matches ? 'r.score' : scores.join(' + ') || '0';
  const where = [`s.deleted_at IS ${isBin ? 'NOT NULL' : 'NULL'}`, ...conditions.map(({ sql }) => sql)].join(' AND ');
  const hits = `hits AS MATERIALIZED (SELECT s.article_id AS id, s.seq, s.saved_at${KEYS[order]}, ${score} AS score FROM ${from} WHERE ${where})`;
  const values = [...(matches?.values ?? preferred.flatMap((part) => part.values)), ...conditions.flatMap((part) => part.values)];
  return { hits: `WITH ${matches ? `${matches.sql}, ` : ''}${hits}`, values, order: ORDERS[order] };
}

/** Returns the table of the articles that match a ranking, with their scores. */
function matchesOf({ index, match, beside }: Ranking): Sql {
  const ranked = `SELECT rowid AS id, bm25(${index}, ${WEIGHTS}) AS score FROM ${index} WHERE ${index} MATCH ?`;
  if (beside.length === 0) return sql(`matches AS MATERIALIZED (${ranked})`, match);
  const all = `${ranked} UNION ALL SELECT value, ${BESIDE_SCORE} FROM json_each(?)`;
  // `bm25` can only be used in a table of its own.
  return sql(
    `words AS MATERIALIZED (${all}), matches AS MATERIALIZED (SELECT id, sum(score) AS score FROM words GROUP BY id)`,
    match,
    JSON.stringify(beside),
  );
}

/** The columns that each order needs beside `seq` and `score`. */
const KEYS: Readonly<Record<SearchOrder, string>> = {
  best: '',
  newest: '',
  oldest: '',
  published: ', coalesce(s.published_at, s.saved_at) AS at',
  shortest: ', s.words',
  longest: ', s.words',
};
const ORDERS: Readonly<Record<SearchOrder, string>> = {
  best: 'score, saved_at DESC, seq DESC',
  newest: 'saved_at DESC, seq DESC',
  oldest: 'saved_at, seq',
  published: 'at DESC, seq DESC',
  shortest: 'words, seq DESC',
  longest: 'words DESC, seq DESC',
};
