import type { ActorQuote, QuoteOrder, QuoteSide } from '../../model';
import { hasOtherScript } from '../../query/scripts-of-words';
import type { Database } from '../database';
import { isOneOf, type Sql, sql } from '../search/sql';
import type { ActorQuoteAnswer, ActorQuotePage } from './actor-library';
import { appearancesOf, firstAppearancesOf, monthOf, namesOf } from './appearances-of';

/** The maximum number of names that are looked for in what others say. An actor with more of them is a mistake of the analysis. */
const MAX_NAMES = 40;
/** A shorter name is a part of many words. */
const MIN_NAME = 2;

/** Finds the quotations of an actor, or those of others that name the actor, and returns one page of them. */
export function findActorQuotes(database: Database, actor: number, page: ActorQuotePage): ActorQuoteAnswer {
  const { ids, total } = isFirstPage(page) ? findFirst(database, actor, page) : findAmongAll(database, actor, page);
  return { results: readQuotes(database, ids), total };
}

interface Found {
  readonly ids: readonly number[];
  readonly total: number;
}

/** Returns whether a page is one of the first with all of an actor's own quotations, for which few articles are enough. */
const isFirstPage = ({ limit, offset, side, manner, month }: ActorQuotePage): boolean =>
  side === 'by' && manner === undefined && month === undefined && offset + limit <= FIRST;
const FIRST = 1_000;

/** Finds quotations in the first articles only, because some actors are quoted in tens of thousands. */
function findFirst(database: Database, actor: number, { limit, offset, order }: ActorQuotePage): Found {
  const own = firstAppearancesOf(actor, ARTICLE_ORDERS[order], offset + limit);
  const rows = database.rows<{ id: number }>(
    `WITH ${own.sql}, ${HITS} ${saidBy().sql}) SELECT id FROM hits ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
    [...own.values, limit, offset],
  );
  const [sum] = database.rows<{ total: number | null }>(
    `SELECT sum(m.quotes) AS total FROM cast_member m JOIN shelf s ON s.article_id = m.article_id WHERE m.identity_id = ? AND s.deleted_at IS NULL`,
    [actor],
  );
  return { ids: rows.map(({ id }) => id), total: sum?.total ?? 0 };
}

function findAmongAll(database: Database, actor: number, { limit, offset, order, side, manner, month }: ActorQuotePage): Found {
  const own = appearancesOf(actor);
  const hits = hitsAmong(database, actor, side);
  const wanted = [
    ...(manner === undefined ? [] : [sql('manner = ?', manner)]),
    ...(month === undefined ? [] : [sql(`${monthOf('at')} = ?`, month)]),
  ];
  const tables = `WITH ${own.sql}, ${hits.sql}`;
  const where = wanted.length > 0 ? `WHERE ${wanted.map((each) => each.sql).join(' AND ')}` : '';
  const values = [...own.values, ...hits.values, ...wanted.flatMap((each) => each.values)];
  const rows = database.rows<{ id: number; total: number }>(
    `${tables} SELECT id, count(*) OVER () AS total FROM hits ${where} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`,
    [...values, limit, offset],
  );
  const count = () => database.rows<{ total: number }>(`${tables} SELECT count(*) AS total FROM hits ${where}`, values)[0]?.total;
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? (offset > 0 ? (count() ?? 0) : 0) };
}

/**
 * Returns the common table `hits` with the quotations of one side in the articles of `appearance`: `id`, `manner`, and what they are sorted by.
 */
export function hitsAmong(database: Database, actor: number, side: QuoteSide): Sql {
  const from = side === 'by' ? saidBy() : saidAbout(namesOf(database, actor));
  return sql(`${HITS} ${from.sql})`, ...from.values);
}
const HITS = 'hits AS MATERIALIZED (SELECT q.id, q.manner, q.start, c.at, c.id AS article';

const saidBy = (): Sql => sql('FROM appearance c CROSS JOIN quote q ON q.article_id = c.id AND q.actor = c.number');

function saidAbout(names: readonly string[]): Sql {
  const known = names.filter((name) => name.length >= MIN_NAME && /[\p{L}\p{N}]/u.test(name)).slice(0, MAX_NAMES);
  const divided = known.filter((name) => !hasOtherScript(name));
  const others = known.filter(hasOtherScript);
  const match = divided.map((name) => `"${name.replaceAll('"', '""')}"`).join(' OR ');
  const parts = [
    ...(divided.length > 0 ? [sql('SELECT rowid FROM quote_fts WHERE quote_fts MATCH ?', `{text} : (${match})`)] : []),
    ...others.map((name) => sql('SELECT o.id FROM appearance d JOIN quote o ON o.article_id = d.id WHERE instr(o.text, ?) > 0', name)),
  ];
  const found = parts.length > 0 ? parts.map((part) => part.sql).join(' UNION ') : 'SELECT 0 WHERE 0';
  return sql(
    `FROM quote q JOIN appearance c ON c.id = q.article_id WHERE q.id IN (${found}) AND q.actor IS NOT c.number`,
    ...parts.flatMap(({ values }) => values),
  );
}

/** The orders of articles in which their quotations are sorted. */
const ARTICLE_ORDERS: Readonly<Record<QuoteOrder, string>> = { newest: 'at DESC, id DESC', oldest: 'at, id' };
const ORDERS: Readonly<Record<QuoteOrder, string>> = {
  newest: 'at DESC, article DESC, start',
  oldest: 'at, article, start',
};

interface QuoteRow extends Omit<ActorQuote, 'article' | 'quote' | 'words' | 'identity'> {
  readonly row: number;
  readonly number: string;
  readonly text: string;
  readonly uid: string | null;
  readonly name: string | null;
  readonly article_id: number;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly lang: string;
  readonly dir: ActorQuote['article']['dir'];
}

/** Reads quotations in the order of their rows' ids. */
function readQuotes(database: Database, ids: readonly number[]): readonly ActorQuote[] {
  const wanted = isOneOf('q.id', ids);
  const rows = database.rows<QuoteRow>(
    `SELECT q.id AS row, q.number, q.text, q.kind, q.manner, q.channel, q.confidence, q.speaker, i.uid, i.name, coalesce(s.published_at, s.saved_at) AS at,
       a.id AS article_id, a.url, a.title, a.byline, a.site, a.published, a.lang, a.dir
     FROM quote q JOIN shelf s ON s.article_id = q.article_id JOIN article a ON a.id = q.article_id
     LEFT JOIN cast_member m ON m.article_id = q.article_id AND m.number = q.actor LEFT JOIN identity i ON i.id = m.identity_id WHERE ${wanted.sql}`,
    wanted.values,
  );
  const byRow = new Map(rows.map((row) => [row.row, row]));
  return ids.flatMap((id) => {
    const row = byRow.get(id);
    if (!row) return [];
    const { article_id, url, title, byline, site, published, lang, dir, number, text, kind, manner, channel, confidence, speaker, at } =
      row;
    const { uid, name } = row;
    const identity = uid === null || name === null ? null : { uid, name };
    const article = { id: article_id, url, title, byline, site, published, lang, dir };
    return [{ article, quote: number, words: text, kind, manner, channel, confidence, speaker, identity, at }];
  });
}
