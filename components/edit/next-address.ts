/**
 * Returns the address of an article's next page as it is displayed: host, path and query. Returns `null` if there is no next page or if it
 * is on another site, because content from other sites is not part of the article.
 */
export function nextAddressOf(url: string, nextPage: string | null): string | null {
  const next = URL.parse(nextPage ?? '');
  const here = URL.parse(url);
  if (!next || !here || !/^https?:$/.test(next.protocol) || !isSameSite(hostOf(here), hostOf(next))) return null;
  return next.host + next.pathname + next.search;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^www\./, '');
const isSameSite = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
