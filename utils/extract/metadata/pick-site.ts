import { cleanLine } from '../../bylines/clean-line';
import { selectAll, selectOne } from '../node-access';
import type { JsonLd } from './find-json-ld';
import { nameOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import { siteAfter } from './split-page-title';
import { textWithin } from './text-within';

const MAX_HEADINGS = 20;

/**
 * Returns the site's name, or `null` if the page does not give it. The sources, in order of priority, are OpenGraph, the publisher in
 * JSON-LD, meta elements, the publisher in microdata, and the text after the headline in `<title>`.
 */
export function pickSite(doc: Document, jsonLd: JsonLd, meta: Meta): string | null {
  const published: unknown = jsonLd.article?.publisher;
  const publisher = jsonLd.resolve(Array.isArray(published) ? published[0] : published);
  return (
    toName(firstOf(meta, ['og:site_name'])) ??
    (typeof publisher === 'object' ? toName(nameOf(publisher)) : null) ??
    toName(firstOf(meta, ['application-name', 'twitter:site:name', 'dc.publisher', 'copyright-holder'])) ??
    toName(selectOne(doc, '[itemprop~="publisher"] [itemprop~="name"][content]')?.getAttribute('content')) ??
    toName(ofPageTitle(doc))
  );
}

/** Returns a name, or the host name if the value is an address. Returns `null` for handles and for values without text. */
function toName(value: string | null | undefined): string | null {
  const line = cleanLine(value, 120);
  if (!line || line.startsWith('@')) return null;
  return /^https?:\/\//i.test(line) ? (URL.parse(line)?.hostname.replace(/^www\./, '') ?? null) : line;
}

function ofPageTitle(doc: Document): string | null {
  const title = cleanLine(selectOne(doc, 'title')?.textContent);
  if (!title) return null;
  for (const heading of selectAll(doc, 'h1, h2').slice(0, MAX_HEADINGS)) {
    const site = siteAfter(cleanLine(textWithin(heading)) ?? '', title);
    if (site) return site;
  }
  return null;
}
