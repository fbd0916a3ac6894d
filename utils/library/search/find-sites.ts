import { foldWords } from '../../query/fold-words';
import type { Database } from '../database';

/** A site with saved articles: its host and its name. */
export interface Site {
  readonly host: string;
  /** Empty if it is not known. */
  readonly site: string;
}

/** The sites, read from their index in as many steps as there are sites. Most libraries have a few hundred. */
const SITES = `
  WITH RECURSIVE sites(host, site) AS (
    SELECT * FROM (SELECT host, site FROM shelf ORDER BY host, site LIMIT 1)
    UNION ALL
    SELECT n.host, n.site FROM sites, shelf n WHERE n.article_id = (
      SELECT article_id FROM shelf WHERE (host, site) > (sites.host, sites.site) ORDER BY host, site LIMIT 1
    )
  )
  SELECT host, site FROM sites`;

/**
 * Returns the sites that a reader can mean: with this host, a host below it, or a name with these words. A host without dots is part of an
 * address. If `isPrefix` is set, the name may go on.
 */
export function sitesNamed(database: Database, name: string, isPrefix: boolean): readonly Site[] {
  const [host = ''] = name
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .split('/');
  const words = foldWords(name);
  return database.rows<Site>(SITES).filter((site) => isHost(site.host, host, isPrefix) || hasWords(foldWords(site.site), words, isPrefix));
}

function isHost(host: string, name: string, isPrefix: boolean): boolean {
  if (name === '' || host === name || host.endsWith(`.${name}`)) return name !== '';
  if (isPrefix && `.${host}`.includes(`.${name}`)) return true;
  return !name.includes('.') && host.split('.').includes(name);
}

function hasWords(words: readonly string[], wanted: readonly string[], isPrefix: boolean): boolean {
  const text = ` ${words.join(' ')} `;
  return wanted.length > 0 && text.includes(` ${wanted.join(' ')}${isPrefix ? '' : ' '}`);
}
