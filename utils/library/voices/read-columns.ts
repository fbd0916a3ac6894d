import type { Database } from '../database';

const COLUMNS = {
  articles: 'v.article_id',
  months: 'a.month',
  identities: 'v.identity_id',
  sorts: 'v.sort',
  subjects: 'v.subject',
  quotes: 'v.quotes',
  words: 'v.words',
} as const;

/** The voices of the asked articles, column by column. The voices of an article are beside each other. A source that is no actor has no identity. */
export type VoiceColumns = Readonly<Record<Exclude<keyof typeof COLUMNS, 'identities'>, readonly number[]>> & {
  readonly identities: readonly (number | null)[];
};

/**
 * Reads the voices of the articles in `asked_article`. Each column arrives as one text, because SQLite takes five times as long to sort half a
 * million rows by speaker and by month as JavaScript takes to parse and add up the numbers, and longer still to hand over each row.
 */
export function readColumns(database: Database): VoiceColumns {
  const columns = Object.entries(COLUMNS).map(([name, value]) => `json_group_array(${value}) AS ${name}`);
  const [row] = database.rows<Readonly<Record<string, string>>>(
    `SELECT ${columns.join(', ')} FROM asked_article a CROSS JOIN voice v ON v.article_id = a.article_id`,
  );
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, text]) => [name, JSON.parse(text)])) as unknown as VoiceColumns;
}
