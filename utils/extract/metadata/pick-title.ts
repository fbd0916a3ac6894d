import { selectAll, selectOne } from '../node-access';
import { cleanLine } from './clean-line';
import { decodeEntities } from './decode-entities';
import type { JsonObject } from './find-json-ld';
import { firstOf, type Meta } from './read-meta';

/**
 * The headline: JSON-LD, OpenGraph, Twitter card, the only visible `h1`, `<title>`; without the name of the site behind it.
 * Where a heading of the page says the same as what was found, only without a suffix, the heading is taken.
 */
export function pickTitle(doc: Document, jsonLd: JsonObject | null, meta: Meta, site: string | null): string | null {
  const headings = selectAll(doc, 'h1')
    .map((heading) => cleanLine(heading.textContent))
    .filter((line) => line !== null);
  const headline = typeof jsonLd?.headline === 'string' ? cleanLine(decodeEntities(jsonLd.headline)) : null;
  const found =
    headline ??
    cleanLine(firstOf(meta, ['og:title', 'twitter:title', 'parsely-title', 'dc.title'])) ??
    (headings.length === 1 ? headings[0] : null);
  const title = found ?? cleanLine(selectOne(doc, 'title')?.textContent) ?? headings[0] ?? null;
  if (!title) return null;
  return headings.find((heading) => isTitleOf(heading, title)) ?? withoutSite(title, site);
}

/** Whether the title is the heading followed by a separator and more, or the heading itself in other letters. */
function isTitleOf(heading: string, title: string): boolean {
  if (heading.length < 10 || !title.startsWith(heading)) return false;
  const rest = title.slice(heading.length);
  return rest === '' || SEPARATED.test(rest);
}
const SEPARATED = /^\s?[|\-–—·•:»/]\s/;

/** Cuts « | Site», « - Site» and the like from the end of a title; where the site is not known, only after a bar. */
function withoutSite(title: string, site: string | null): string {
  const at = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » '].map((separator) => title.lastIndexOf(separator)));
  if (at < 10) return title;
  const suffix = title.slice(at + 3).trim();
  const isSite = site !== null && (fold(suffix).includes(fold(site)) || fold(site).includes(fold(suffix)));
  const isBar = title.startsWith(' | ', at) && suffix.length < 40 && suffix.length < at;
  return isSite || isBar ? title.slice(0, at).trim() : title;
}
const fold = (name: string): string => name.toLocaleLowerCase('en').replace(/[^\p{L}\p{N}]/gu, '');
