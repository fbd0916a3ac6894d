import { selectAll, selectOne } from '../node-access';
import { cleanLine } from './clean-line';

const SEPARATORS = [' | ', ' - ', ' – ', ' — ', ' · ', ' • ', ' » ', ' :: '];
const MIN_HEADLINE = 10;
const MAX_HEADINGS = 20;

/** A `<title>` that begins with a heading of the page and goes on after a separator: what comes first, and the last of what follows. */
export function splitPageTitle(doc: Document): { readonly headline: string; readonly site: string } | null {
  const title = cleanLine(selectOne(doc, 'title')?.textContent);
  if (!title) return null;
  for (const element of selectAll(doc, 'h1, h2').slice(0, MAX_HEADINGS)) {
    const headline = cleanLine(element.textContent);
    if (!headline || headline.length < MIN_HEADLINE || !title.startsWith(headline)) continue;
    const rest = title.slice(headline.length);
    const last = Math.max(
      ...SEPARATORS.map((separator) => (rest.includes(separator) ? rest.lastIndexOf(separator) + separator.length : -1)),
    );
    if (last > 0) return { headline, site: rest.slice(last).trim() };
  }
  return null;
}

/** Cuts « | Site», « - Site» and the like from the end of a title; where the site is not known, only after a bar. */
export function withoutSite(title: string, site: string | null): string {
  const at = Math.max(...SEPARATORS.map((separator) => title.lastIndexOf(separator)));
  if (at < MIN_HEADLINE) return title;
  const suffix = title.slice(at + 3).trim();
  const isSite = site !== null && (fold(suffix).includes(fold(site)) || fold(site).includes(fold(suffix)));
  const isBar = title.startsWith(' | ', at) && suffix.length < 40 && suffix.length < at;
  return isSite || isBar ? title.slice(0, at).trim() : title;
}
const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
