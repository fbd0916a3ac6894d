import type { Reading } from '../../model';
import { hashText } from '../../text/hash-text';
import type { Database } from '../database';
import { writeReading } from '../save-article';
import { writeOtherScript } from '../search/other-script';
import { linkAddress, linkKeys } from './link-address';
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

interface KnownRow {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly words: number;
  readonly deleted_at: number | null;
}

/** Returns the article or link that the library has for an address; rather one that is not removed, and rather one with text. */
function findKnown(database: Database, address: string): KnownRow | undefined {
  const keys = linkKeys(address);
  return database.rows<KnownRow>(
    `SELECT id, url, title, words, deleted_at FROM article
     WHERE key IN (SELECT value FROM json_each(?1)) OR address IN (SELECT value FROM json_each(?1))
     ORDER BY deleted_at IS NOT NULL, words = 0, seq DESC LIMIT 1`,
    [keys],
  )[0];
}

/** Returns the reading of an article of which only the address and a title are known. */
const unopened = (url: string, title: string): Reading => ({
  article: {
    url,
    canonicalUrl: null,
    title,
    byline: null,
    authors: [],
    site: null,
    section: null,
    standfirst: null,
    published: null,
    updated: null,
    lang: 'und',
    dir: 'ltr',
    image: null,
    imageCaption: null,
    imageCredit: null,
    nextPage: null,
    text: '',
    body: [],
    integrity: { pageQuoteMarks: 0, keptQuoteMarks: 0, pageParagraphs: 0, keptParagraphs: 0, lost: [] },
  },
  analysis: { textHash: hashText(''), lang: 'und', quotes: [], actors: [], version: 0 },
});
