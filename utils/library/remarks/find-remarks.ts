import { HIGHLIGHT_COLOURS, type RemarkFilter, type RemarkOrder } from '../../model';
import { parseQuery } from '../../query/parse-query';
import type { QueryNode } from '../../query/query';
import type { SqlValue } from '../database';
import type { RemarkAnswer, RemarkPage } from '../order-library';
import type { Setting } from '../search/article-condition';
import { joinSql, type Sql, sql } from '../search/sql';
import { readRemarks } from './read-remarks';
import { type RemarkTable, remarkCondition } from './remark-condition';

/** Finds the highlights and notes that a query asks for, and returns one page of them. */
export function findRemarks(setting: Setting, query: string, { limit, offset, order, filter }: RemarkPage): RemarkAnswer {
  const { root, problems } = parseQuery(query);
  const tables = [highlightsWith(setting, root, filter), notesWith(setting, root, filter)].filter((table) => table !== null);
  const hits = `WITH hits AS MATERIALIZED (${tables.map((table) => table.sql).join(' UNION ALL ')})`;
  const values: readonly SqlValue[] = tables.flatMap((table) => table.values);
  const rows = setting.database.rows<{ id: number; is_note: 0 | 1; total: number }>(
    `${hits} SELECT id, is_note, (SELECT count(*) FROM hits) AS total FROM hits ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  );
  const total =
    rows[0]?.total ?? setting.database.rows<{ total: number }>(`${hits} SELECT count(*) AS total FROM hits`, values)[0]?.total ?? 0;
  return { results: readRemarks(setting.database, rows, root), total, problems };
}

/** Returns the statement that finds highlights. The index `highlight_order` has all of its columns, so their words are not read. */
function highlightsWith(setting: Setting, root: QueryNode | null, filter: RemarkFilter): Sql {
  const columns = `h.id, 0 AS is_note, s.seq, h.start, h.colour, h.made_at AS at`;
  return found(setting, root, 'highlight', `SELECT ${columns} FROM highlight h CROSS JOIN shelf s ON s.article_id = h.article_id`, [
    ...(filter === 'noted' ? [sql('h.is_noted = 1')] : []),
    ...(filter !== 'all' && filter !== 'noted' ? [sql('h.colour = ?', filter)] : []),
  ]);
}

/** Returns the statement that finds notes on articles; `null` if the filter asks for highlights. */
function notesWith(setting: Setting, root: QueryNode | null, filter: RemarkFilter): Sql | null {
  if (filter !== 'all' && filter !== 'noted') return null;
  const columns = `n.article_id, 1, s.seq, -1, '', strftime('%Y-%m-%dT%H:%M:%fZ', n.edited_at / 1000.0, 'unixepoch')`;
  return found(setting, root, 'note', `SELECT ${columns} FROM note n CROSS JOIN shelf s ON s.article_id = n.article_id`, []);
}

function found(setting: Setting, root: QueryNode | null, table: RemarkTable, select: string, more: readonly Sql[]): Sql {
  const asked = root ? [remarkCondition(setting, root, table)] : [];
  const where = joinSql([sql('s.deleted_at IS NULL'), ...more, ...asked], 'AND');
  return sql(`${select} WHERE ${where.sql}`, ...where.values);
}

/** The number of a colour in the order of the colours. Notes on articles come last. */
const COLOUR = `CASE colour ${HIGHLIGHT_COLOURS.map((colour, at) => `WHEN '${colour}' THEN ${at}`).join(' ')} ELSE ${HIGHLIGHT_COLOURS.length} END`;
const ORDERS: Readonly<Record<RemarkOrder, string>> = {
  newest: 'at DESC, seq DESC, start',
  oldest: 'at, seq, start',
  article: 'seq DESC, start, id',
  colour: `${COLOUR}, at DESC, seq DESC, start`,
};
