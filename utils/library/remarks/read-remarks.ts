import type { HighlightColour, Remark, Span } from '../../model';
import { findHits } from '../../query/find-hits';
import { type HitWords, hitWordsOf } from '../../query/hit-words';
import type { QueryNode } from '../../query/query';
import type { Database } from '../database';
import { isOneOf } from '../search/sql';

/** A highlight by its id, or the note on an article by the id of the article. */
interface RemarkRow {
  readonly id: number;
  readonly is_note: 0 | 1;
}
type ArticleRow = Remark['article'];
interface HighlightRow extends Omit<ArticleRow, 'id'> {
  readonly row: number;
  readonly article_id: number;
  readonly number: string | null;
  readonly colour: HighlightColour | null;
  readonly at: string;
  readonly words: string;
  readonly note: string | null;
}

const ARTICLE = 'a.url, a.title, a.byline, a.site, a.published, a.lang, a.dir';

/** Reads the highlights and notes on a page of results, in the order of `rows`, with the places of the words that were looked for. */
export function readRemarks(database: Database, rows: readonly RemarkRow[], root: QueryNode | null): readonly Remark[] {
  const idsOf = (isNote: 0 | 1) => rows.filter((row) => row.is_note === isNote).map(({ id }) => id);
  const [highlights, notes] = [isOneOf('h.id', idsOf(0)), isOneOf('n.article_id', idsOf(1))];
  const read = database.rows<HighlightRow & { is_note: 0 | 1 }>(
    `SELECT 0 AS is_note, h.id AS row, h.article_id, h.number, h.colour, h.made_at AS at, h.text AS words, h.note, ${ARTICLE}
     FROM highlight h JOIN article a ON a.id = h.article_id WHERE ${highlights.sql}
     UNION ALL SELECT 1, n.article_id, n.article_id, NULL, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', n.edited_at / 1000.0, 'unixepoch'), '', n.text,
       ${ARTICLE} FROM note n JOIN article a ON a.id = n.article_id WHERE ${notes.sql}`,
    [...highlights.values, ...notes.values],
  );
  const byKey = new Map(read.map((row) => [`${row.is_note} ${row.row}`, row]));
  const looked = { words: hitWordsOf(root, 'highlight'), note: hitWordsOf(root, 'note') };
  return rows.flatMap(({ id, is_note }) => {
    const row = byKey.get(`${is_note} ${id}`);
    return row ? [remarkOf(row, looked)] : [];
  });
}

function remarkOf(row: HighlightRow, looked: Readonly<Record<'words' | 'note', readonly HitWords[]>>): Remark {
  const { url, title, byline, site, published, lang, dir, words } = row;
  const note = row.note ?? '';
  return {
    article: { id: row.article_id, url, title, byline, site, published, lang, dir },
    highlight: row.number,
    colour: row.colour,
    at: row.at,
    words,
    note,
    wordHits: placesIn(words, looked.words),
    noteHits: placesIn(note, looked.note),
  };
}

const placesIn = (text: string, looked: readonly HitWords[]): readonly Span[] =>
  findHits(text, looked).map(({ start, end }) => ({ start, end }));
