import { selectOne } from '../node-access';
import { cleanLine } from './clean-line';
import { decodeEntities } from './decode-entities';
import { isObject, type JsonObject } from './find-json-ld';
import { firstOf, type Meta } from './read-meta';
import { splitPageTitle } from './split-page-title';

/** The name of the site: OpenGraph, the publisher in JSON-LD and in microdata, meta, what follows the headline in `<title>`; `null` where the page gives none. */
export function pickSite(doc: Document, jsonLd: JsonObject | null, meta: Meta): string | null {
  const publisher = Array.isArray(jsonLd?.publisher) ? jsonLd.publisher[0] : jsonLd?.publisher;
  const name = isObject(publisher) ? publisher.name : null;
  return (
    cleanLine(meta.get('og:site_name'), 120) ??
    (typeof name === 'string' ? cleanLine(decodeEntities(name), 120) : null) ??
    cleanLine(firstOf(meta, ['application-name', 'twitter:site:name', 'dc.publisher', 'copyright-holder']), 120) ??
    cleanLine(selectOne(doc, '[itemprop~="publisher"] [itemprop~="name"][content]')?.getAttribute('content'), 120) ??
    cleanLine(splitPageTitle(doc)?.site, 120)
  );
}
