import { foldWords } from '../../bylines/fold-words';

/** Matches a separator between a headline and the text after it, such as « | », « - » or «--». */
const SEPARATOR = /\s[|\-–—·•»/]\s|\s?(?:::|--|—)\s?|[|｜]|_(?=[^\0-\x7F])|(?<=[^\0-\x7F])-|-(?=[^\s-]{2,20}$)/g;
const MIN_HEADLINE = 8;
const MAX_PARTS = 6;

/** Returns the text before and after each separator in a title. */
function partsOf(title: string): { readonly before: string; readonly after: string }[] {
  const parts: { before: string; after: string }[] = [];
  for (const { index, 0: separator } of title.matchAll(SEPARATOR))
    parts.push({ before: title.slice(0, index).trim(), after: title.slice(index + separator.length).trim() });
  return parts;
}

/**
 * Returns the site's name, which is the text after the last separator in a `<title>` that begins with the headline. Returns `null` if there
 * is none.
 */
export function siteAfter(headline: string, pageTitle: string): string | null {
  if (headline.length < MIN_HEADLINE || !pageTitle.startsWith(headline)) return null;
  const last = partsOf(pageTitle).findLast(({ before }) => before.length >= headline.length);
  return last?.after ?? null;
}

/**
 * Removes the site's name from the beginning or end of a page title. If the title begins with `headline`, removes everything after the
 * headline. If the title does not contain the site's name, removes everything after an underscore that is used as a separator or, if there
 * is no such underscore, a short suffix after «|».
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

/** Returns whether a part of a title is the same as the site's name, or one of them begins with the other. */
function isName(part: string, name: string | null): boolean {
  const folded = foldWords(part);
  if (!name || folded.length < 2) return false;
  return folded === name || ((folded.startsWith(name) || name.startsWith(folded)) && folded.length < name.length * 2 + 4);
}
