import { foldWords } from './fold-words';

/** « | », « - », «--», … between a headline and what follows it. */
const SEPARATOR = /\s[|\-–—·•»/]\s|\s?(?:::|--|—)\s?|[|｜]|_(?=[^\0-\x7F])|(?<=[^\0-\x7F])-|-(?=[^\s-]{2,20}$)/g;
const MIN_HEADLINE = 8;
const MAX_PARTS = 6;

/** A title at its separators. */
function partsOf(title: string): { readonly before: string; readonly after: string }[] {
  const parts: { before: string; after: string }[] = [];
  for (const { index, 0: separator } of title.matchAll(SEPARATOR))
    parts.push({ before: title.slice(0, index).trim(), after: title.slice(index + separator.length).trim() });
  return parts;
}

/** The last part of a `<title>` that begins with the headline: the name of the site. */
export function siteAfter(headline: string, pageTitle: string): string | null {
  if (headline.length < MIN_HEADLINE || !pageTitle.startsWith(headline)) return null;
  const last = partsOf(pageTitle).findLast(({ before }) => before.length >= headline.length);
  return last?.after ?? null;
}

/**
 * A title without the site's name, before or behind it. Where the headline on the page is known, all that a title adds behind a
 * separator goes; where neither is known, what follows a bar, or an underscore before a script other than Latin.
 */
export function withoutSite(title: string, site: string | null, headline?: string): string {
  const parts = partsOf(title);
  const shown = headline ? foldWords(headline) : null;
  const exact = parts.find(({ before }) => foldWords(before) === shown) ?? null;
  if (exact) return exact.before;
  const name = site ? foldWords(site) : null;
  for (const { before, after } of parts.slice(-MAX_PARTS)) if (before.length >= MIN_HEADLINE && isName(after, name)) return before;
  for (const { before, after } of parts.slice(0, MAX_PARTS)) if (after.length >= MIN_HEADLINE && isName(before, name)) return after;
  const under = parts.find(({ before }) => title.startsWith('_', before.length) && before.length >= MIN_HEADLINE);
  if (under) return under.before;
  const bar = parts.findLast(({ before }) => title.startsWith(' |', before.length));
  return bar && bar.before.length >= MIN_HEADLINE && bar.after.length < 40 && bar.after.length < bar.before.length ? bar.before : title;
}

/** Whether a part of a title is the site's name: the same, or one begins with the other. */
function isName(part: string, name: string | null): boolean {
  const folded = foldWords(part);
  if (!name || folded.length < 2) return false;
  return folded === name || ((folded.startsWith(name) || name.startsWith(folded)) && folded.length < name.length * 2 + 4);
}
