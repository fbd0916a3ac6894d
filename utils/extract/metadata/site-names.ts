/** Labels of hosts that name no site: the usual subdomains, and the second parts of suffixes such as `co.uk`. */
const NO_NAMES = new Set(['www', 'amp', 'm', 'mobile', 'edition', 'news', 'blog', 'co', 'com', 'net', 'org', 'gov', 'ac', 'edu']);

/** Returns the names by which a text may mention a site: the name that its page declares, and the one in the page's address. */
export function siteNames(declared: string | null, url: string): string[] {
  const labels = (URL.parse(url)?.hostname ?? '').split('.').slice(0, -1);
  const label = labels.findLast((one) => !NO_NAMES.has(one));
  return [...(declared ? [declared] : []), ...(label ? [label] : [])];
}
