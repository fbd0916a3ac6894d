import { selectAll, selectOne } from '../node-access';
import { cleanLine } from './clean-line';
import type { JsonLd } from './find-json-ld';
import { nameOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import { siteAfter } from './split-page-title';

const MAX_HEADINGS = 20;

/** The name of the site: OpenGraph, the publisher in JSON-LD and in microdata, meta, what follows the headline in `<title>`; `null` where the page gives none. */
export function pickSite(doc: Document, jsonLd: JsonLd, meta: Meta): string | null {
  const published: unknown = jsonLd.article?.publisher;
  const publisher = jsonLd.resolve(Array.isArray(published) ? published[0] : published);
  return (
    cleanLine(firstOf(meta, ['og:site_name']), 120) ??
    (typeof publisher === 'object' ? cleanLine(nameOf(publisher), 120) : null) ??
    cleanLine(firstOf(meta, ['application-name', 'twitter:site:name', 'dc.publisher', 'copyright-holder']), 120) ??
    cleanLine(selectOne(doc, '[itemprop~="publisher"] [itemprop~="name"][content]')?.getAttribute('content'), 120) ??
    cleanLine(ofPageTitle(doc), 120)
  );
}

function ofPageTitle(doc: Document): string | null {
  const title = cleanLine(selectOne(doc, 'title')?.textContent);
  if (!title) return null;
  for (const heading of selectAll(doc, 'h1, h2').slice(0, MAX_HEADINGS)) {
    const site = siteAfter(cleanLine(heading.textContent) ?? '', title);
    if (site) return site;
  }
  return null;
}
