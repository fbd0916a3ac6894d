import { anchorWaiting } from '../../annotate/anchor-waiting';
import { annotationsOf, NO_ANNOTATIONS } from '../../annotate/annotations';
import { mergeAnnotations } from '../../annotate/merge-annotations';
import { addressOf } from '../../article/article-address';
import { attempt, Mismatch } from '../../decode/decode';
import { decodeAnnotations } from '../../decode/decode-annotations';
import type { Reading, Result } from '../../model';
import { annotateArticle } from '../annotate-article';
import { articleKey } from '../article-key';
import type { Database } from '../database';
import { joinLink, linksTo } from '../links/adopt-links';
import { findKnown } from '../links/find-known';
import { annotationsIn, openArticle } from '../read-articles';
import { restoreArticles } from '../remove-article';
import { writeReading } from '../save-article';
import type { FilledLink } from './text-library';

interface LinkRow {
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly saved_at: number;
  readonly seq: number;
}

const GONE: FilledLink = { id: null, is: 'gone' };

/**
 * Gives a link the text of its page, in one transaction. Its highlights are placed at their words in the text. Fails with `articleInvalid` if
 * the library's own article is damaged, or if there are too many annotations, which leaves everything as it was. Throws SQLite's errors.
 */
export const fillLink = (database: Database, id: number, reading: Reading): Result<FilledLink> =>
  attempt(() =>
    database.transaction(() => {
      const [link] = database.rows<LinkRow>(
        'SELECT title, byline, published, saved_at, seq FROM article WHERE id = ? AND words = 0 AND deleted_at IS NULL',
        [id],
      );
      if (!link) return { ok: true, value: GONE };
      const known = findKnown(database, addressOf(reading.article), reading.article.url);
      return known && known.words > 0 ? joinWith(database, id, known.id) : fill(database, id, link, reading);
    }),
  );

/** Gives the article that the library has what the reader added to the link. The article keeps its text. */
function joinWith(database: Database, link: number, id: number): Result<FilledLink> {
  restoreArticles(database, [id]);
  joinLink(database, link, id);
  const joined = openArticle(database, id);
  if (!joined.ok) return joined;
  const { article, highlights = [] } = joined.value;
  const anchored = anchorWaiting(article.text, highlights);
  if (anchored === highlights) return { ok: true, value: { id, is: 'joined' } };
  const written = annotateArticle(database, id, { ...annotationsOf(joined.value), highlights: anchored });
  if (!written.ok) throw new Mismatch('too many annotations');
  return { ok: true, value: { id, is: 'joined' } };
}

function fill(database: Database, id: number, link: LinkRow, { article: loaded, ...rest }: Reading): Result<FilledLink> {
  const article = {
    ...loaded,
    title: loaded.title || link.title,
    byline: loaded.byline ?? link.byline,
    authors: loaded.byline === null && link.byline !== null && loaded.authors.length === 0 ? [link.byline] : loaded.authors,
    published: loaded.published ?? link.published,
  };
  const key = articleKey(article);
  for (const other of linksTo(database, article)) if (other !== id) joinLink(database, other, id);
  // A deleted link, which nobody can restore any more once its address has an article.
  database.rows('DELETE FROM article WHERE key = ? AND id <> ?', [key, id]);
  database.rows('UPDATE article SET key = ? WHERE id = ?', [key, id]);
  const stored = annotationsIn(database, id);
  // Annotations that cannot be read are overwritten, because they are lost already.
  const { corrections, highlights } = stored.ok ? stored.value : NO_ANNOTATIONS;
  const merged = mergeAnnotations({ ...rest, article }, NO_ANNOTATIONS, {
    corrections,
    highlights: anchorWaiting(article.text, highlights),
  });
  // Whatever was joined above is undone by the end of the transaction.
  if (!decodeAnnotations(annotationsOf(merged)).ok) throw new Mismatch('too many annotations');
  writeReading(database, merged, link.saved_at);
  database.rows('UPDATE article SET seq = ? WHERE id = ?', [link.seq, id]);
  return { ok: true, value: { id, is: 'filled' } };
}
