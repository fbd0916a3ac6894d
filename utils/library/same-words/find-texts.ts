import type { SameText } from '../../model';
import { isSameText, shareText, textWords } from '../../same-words/text-prints';
import type { Database } from '../database';
import { articlesBeside, besideOf, isBefore } from './articles-beside';
import { bestCandidates, findCandidates } from './find-candidates';

/** The most articles whose texts are compared word by word. */
const MOST_ARTICLES = 12;
/** The share of the fingerprints of the shorter text, and their number, that another article must have to be compared. */
const LEAST_PRINTS = { share: 0.25, count: 2 };

/** Finds the articles with much of the same text as an article: copies of it, longer and shorter versions, and reports of one agency. */
export function findTexts(database: Database, id: number): readonly SameText[] {
  const own = readPrints(database, [id]).get(id) ?? [];
  const candidates = findCandidates(database, 'text_print', id, own);
  const prints = readPrints(
    database,
    [...candidates.keys()].filter((other) => (candidates.get(other) ?? 0) >= LEAST_PRINTS.count),
  );
  const likely = new Map(
    [...prints].flatMap(([other, theirs]) => {
      const count = candidates.get(other) ?? 0;
      return count >= LEAST_PRINTS.share * Math.min(own.length, theirs.length) ? [[other, count] as const] : [];
    }),
  );
  const ids = bestCandidates(likely, MOST_ARTICLES);
  if (ids.length === 0) return [];
  const articles = articlesBeside(database, [id, ...ids]);
  const here = articles.get(id);
  const text = textWords(textOf(database, id));
  return ids
    .flatMap((other): SameText[] => {
      const article = articles.get(other);
      if (!article || !here) return [];
      const shared = shareText(text, textWords(textOf(database, other)));
      const { ofHere, ofThere } = shared;
      return isSameText(shared) ? [{ article: besideOf(article), ofHere, ofThere, isEarlier: isBefore(article, here) }] : [];
    })
    .sort((a, b) => b.ofHere - a.ofHere || b.ofThere - a.ofThere);
}

const textOf = (database: Database, id: number): string =>
  database.rows<{ text: string }>('SELECT text FROM article WHERE id = ?', [id])[0]?.text ?? '';

/** Returns the stored fingerprints of the texts of articles. */
export function readPrints(database: Database, ids: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const rows = database.rows<{ id: number; text: Uint8Array }>(
    'SELECT p.article_id AS id, p.text FROM json_each(?) j JOIN article_prints p ON p.article_id = j.value',
    [JSON.stringify(ids)],
  );
  return new Map(
    rows.map(({ id, text }) => {
      const view = new DataView(text.buffer, text.byteOffset, text.byteLength);
      return [id, Array.from({ length: text.byteLength / 4 }, (_, at) => view.getUint32(4 * at))];
    }),
  );
}
