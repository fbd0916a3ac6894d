import { selectAll, selectOne } from '../node-access';
import { cleanLine } from './clean-line';
import { decodeEntities } from './decode-entities';
import type { JsonObject } from './find-json-ld';
import { firstOf, type Meta } from './read-meta';
import { splitPageTitle, withoutSite } from './split-page-title';

/**
 * The headline: JSON-LD, OpenGraph, Twitter card, the only visible `h1`, `<title>`; without the name of the site behind it.
 * Where a heading of the page says the same as what was found, only without a suffix, the heading is taken.
 */
export function pickTitle(doc: Document, jsonLd: JsonObject | null, meta: Meta, site: string | null): string | null {
  const headings = selectAll(doc, 'h1')
    .map((heading) => cleanLine(heading.textContent))
    .filter((line) => line !== null);
  const headline = typeof jsonLd?.headline === 'string' ? cleanLine(decodeEntities(jsonLd.headline)) : null;
  const declared = headline ?? cleanLine(firstOf(meta, ['og:title', 'twitter:title', 'parsely-title', 'dc.title']));
  const found = declared ?? (headings.length === 1 ? headings[0] : null);
  const title = found ?? splitPageTitle(doc)?.headline ?? cleanLine(selectOne(doc, 'title')?.textContent) ?? headings[0] ?? null;
  if (!title) return null;
  return headings.find((heading) => isTitleOf(heading, title)) ?? withoutSite(title, site);
}

/** Whether the title is the heading followed by a separator and more, or the heading itself. */
function isTitleOf(heading: string, title: string): boolean {
  if (heading.length < 10 || !title.startsWith(heading)) return false;
  const rest = title.slice(heading.length);
  return rest === '' || SEPARATED.test(rest);
}
const SEPARATED = /^\s?[|\-–—·•:»/]\s/;
