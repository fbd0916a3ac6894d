import { emptyAnalysis, linkArticle } from '../../article/link-article';
import type { Reading } from '../../model';
import type { Database } from '../database';
import { writeReading } from '../save-article';
import { writeOtherScript } from '../search/other-script';
import { findKnown, type KnownRow } from './find-known';
import { linkAddress } from './link-address';
import type { NewLink, SavedLink } from './link-library';

/** The maximum length of a link's title, in UTF-16 units. */
const MAX_TITLE = 1_000;

/**
 * Saves links in one transaction, as articles without text. The last of them comes first in the list. `now` is in milliseconds since 1970.
 * Throws SQLite's errors.
 */
export const saveLinks = (database: Database, links: readonly NewLink[], now: number): readonly SavedLink[] =>
  database.transaction(() => links.map((link) => saveLink(database, link, now)));

function saveLink(database: Database, { url, title, savedAt }: NewLink, now: number): SavedLink {
  const address = linkAddress(url);
  if (address === null) return { id: null, is: 'refused' };
  const name = title.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE).toWellFormed();
  const at = savedAt === undefined ? now : Date.parse(savedAt);
  const known = findKnown(database, address);
  if (known && known.deleted_at === null) {
    // An import often knows no title, but the tab that is saved later does.
    if (known.words === 0 && known.title === known.url && name !== '') renameLink(database, known, name);
    return { id: known.id, is: 'known' };
  }
  if (known) {
    // The text of a removed article is still there, and is worth more than a link to it.
    database.rows('UPDATE article SET deleted_at = NULL, saved_at = ?, seq = (SELECT max(seq) + 1 FROM article) WHERE id = ?', [
      at,
      known.id,
    ]);
    return { id: known.id, is: 'new' };
  }
  const reading = unopened(address, name || address);
  return { id: writeReading(database, reading, at).id, is: 'new' };
}

function renameLink(database: Database, { id, url }: KnownRow, title: string): void {
  // Setting the time of saving gives the link a new revision.
  database.rows('UPDATE article SET title = ?, saved_at = saved_at WHERE id = ?', [title, id]);
  writeOtherScript(database, id, unopened(url, title).article);
}

/** Returns the reading of an article of which only the address and a title are known. */
function unopened(url: string, title: string): Reading {
  const article = linkArticle(url, title);
  return { article, analysis: emptyAnalysis(article) };
}
