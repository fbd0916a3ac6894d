import { anchorWaiting } from '../../annotate/anchor-waiting';
import { annotationsOf, NO_ANNOTATIONS } from '../../annotate/annotations';
import { mergeAnnotations } from '../../annotate/merge-annotations';
import { addressOf } from '../../article/article-address';
import { attempt, Mismatch } from '../../decode/decode';
import { decodeAnnotations } from '../../decode/decode-annotations';
import type { Article, Reading, Result } from '../../model';
import { annotateArticle } from '../annotate-article';
import { addressKey, articleKey } from '../article-key';
import type { Database } from '../database';
import { joinLink, linksTo } from '../links/adopt-links';
import { findKnown } from '../links/find-known';
import { areSameAddress } from '../links/link-address';
import { annotationsIn, openArticle } from '../read-articles';
import { restoreArticles } from '../remove-article';
import { writeReading } from '../save-article';
import { isSameText } from './is-same-text';
import { hasOwnAddress, underItsAddress, underLink } from './page-identity';
import type { FilledLink } from './text-library';

interface LinkRow {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly saved_at: number;
  readonly seq: number;
}

const GONE: FilledLink = { id: null, is: 'gone' };

/**
 * Gives a link the text of its page, in one transaction. Its highlights are placed at their words in the text. The link's own address goes
 * on to name the article, even if the page has another one. Fails with `articleInvalid` if the library's own article is damaged, or if
 * there are too many annotations, which leaves everything as it was. Throws SQLite's errors.
 */
export const fillLink = (database: Database, id: number, reading: Reading): Result<FilledLink> =>
  attempt(() =>
    database.transaction(() => {
      const [link] = database.rows<LinkRow>(
        'SELECT url, title, byline, published, saved_at, seq FROM article WHERE id = ? AND words = 0 AND deleted_at IS NULL',
        [id],
      );
      if (!link) return { ok: true, value: GONE };
      const known = findText(database, link, reading.article);
      if (known === 'other') return fill(database, id, link, { ...reading, article: underLink(link, reading.article) });
      return known ? joinWith(database, id, link, known) : fill(database, id, link, reading);
    }),
  );

/**
 * Returns the id of the article that the library has for a link's page already; `null` if it has none, and `other` if the address is that
 * of another text. An address alone proves nothing, because a site may lead many links to one page.
 */
function findText(database: Database, { url }: LinkRow, { text, ...article }: Article): number | 'other' | null {
  const own = findKnown(database, url);
  if (own && own.words > 0) return own.id;
  const known = findKnown(database, addressOf(article), article.url);
  if (!known || known.words === 0) return null;
  const [stored] = database.rows<{ text: string }>('SELECT text FROM article WHERE id = ?', [known.id]);
  const isItself = hasOwnAddress(article) || areSameAddress(url, article.url);
  return isItself && isSameText(stored?.text ?? '', text) ? known.id : 'other';
}

/** Gives the article that the library has what the reader added to the link. The article keeps its text. */
function joinWith(database: Database, link: number, { url }: LinkRow, id: number): Result<FilledLink> {
  restoreArticles(database, [id]);
  joinLink(database, link, id);
  nameAlso(database, id, url);
  const joined = openArticle(database, id);
  if (!joined.ok) return joined;
  const { article, highlights = [] } = joined.value;
  const anchored = anchorWaiting(article.text, highlights);
  if (anchored === highlights) return { ok: true, value: { id, is: 'joined' } };
  const written = annotateArticle(database, id, { ...annotationsOf(joined.value), highlights: anchored });
  if (!written.ok) throw new Mismatch('too many annotations');
  return { ok: true, value: { id, is: 'joined' } };
}

/** Lets an address name an article, unless the article has two already. */
function nameAlso(database: Database, id: number, address: string): void {
  const [row] = database.rows<{ key: string; address: string }>('SELECT key, address FROM article WHERE id = ?', [id]);
  if (row && areSameAddress(row.key, row.address)) database.rows('UPDATE article SET address = ? WHERE id = ?', [addressKey(address), id]);
}

function fill(database: Database, id: number, link: LinkRow, { article: page, ...rest }: Reading): Result<FilledLink> {
  const loaded = withoutRival(database, id, link, underItsAddress(link, page));
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
  if (!areSameAddress(key, link.url)) database.rows('UPDATE article SET address = ? WHERE id = ?', [addressKey(link.url), id]);
  return { ok: true, value: { id, is: 'filled' } };
}

/** Leaves an article under the address of its link if there is another link to the page that does not say itself which page it is. */
function withoutRival(database: Database, id: number, link: LinkRow, article: Article): Article {
  if (hasOwnAddress(article) || areSameAddress(link.url, article.url)) return article;
  return linksTo(database, article).every((other) => other === id) ? article : underLink(link, article);
}
