import type { Article } from '../model';

/** The parts of an address that determine which page it refers to. */
interface AddressParts {
  /** The host name, without a prefix for variants of the site, such as «www.» or «m.». Empty for a file. */
  readonly site: string;
  readonly path: string;
  /** The part of the fragment that a page's script reads as a path (`#/…`, `#!…`). Other fragments only scroll the page. */
  readonly route: string;
}
const ADDRESS = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#\\]*@)?(\[[^\]/]*\]|[^/?#:\\]*)(?::\d*)?([^?#]*)(?:\?[^#]*)?(#.*)?$/is;
/** Matches a subdomain, such as «m.» for phones, under which a site serves a variant of the same pages. */
const VARIANT = /^(?:www|m|mobile|amp)\./;

/**
 * Returns the address under which an article is cited, linked and saved: the canonical address that the page declares or, if that is
 * missing or not trusted, the address in the tab. A canonical address on another site is not trusted, because otherwise any page could pass
 * for an article from elsewhere. An address that is too general, such as that of a front page, is not trusted either. Anybody can have
 * written a file that the reader opened, so its canonical address is not trusted.
 */
export function addressOf({ url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>): string {
  const page = partsOf(url);
  const canonical = canonicalUrl === null ? null : partsOf(canonicalUrl);
  if (canonicalUrl === null || !page || !canonical) return url;
  return isSameSite(url, canonicalUrl) && !isLessSpecific(canonical, page) ? canonicalUrl : url;
}

/** Returns whether an address is that of a file on the reader's computer. */
export const isFile = (address: string): boolean => /^file:/i.test(address);

/** Returns whether a link can lead to an article. Browsers follow none to a file, and the sample has no page. */
export const isLinkable = (address: string): boolean => !/^(?:file:|https:\/\/sample\.dramatis\.example\/)/i.test(address);

/** Returns whether a canonical address is too general to identify this page, for example because it is the address of a front page. */
function isLessSpecific(canonical: AddressParts, page: AddressParts): boolean {
  if (canonical.path === page.path) return page.route !== '' && canonical.route === '';
  return canonical.path === '/' && canonical.route === '';
}

/** The names under which an article's publisher is shown. */
export interface Publisher {
  /** The name that the page gives to its site, or the host if it gives none. */
  readonly name: string;
  /**
   * The host of the page, or the name of the file that the reader opened. `null` if `name` already is the host or an address. The page
   * chooses its name, but not its host.
   */
  readonly host: string | null;
}

/** Returns the names under which an article's publisher is shown. `url` is the address in the tab, so the host is certain. */
export function publisherOf({ site, url }: Pick<Article, 'site' | 'url'>): Publisher {
  const host = isFile(url) ? fileOf(url) : hostOf(url);
  if (site === null) return { name: host || url, host: null };
  return { name: site, host: host === '' || host === site.toLowerCase() ? null : host };
}

/** Returns the name of a file without its folders, because they often contain the name of the reader. */
function fileOf(address: string): string {
  const name =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  try {
    return `file:///…/${decodeURIComponent(name)}`;
  } catch {
    // A name with a lone «%» is shown as it stands in the address.
    return `file:///…/${name}`;
  }
}

/** Returns a publisher's name and host as a list to which other facts can be added. Leaves out the host if it is `null`. */
export const namesOf = ({ name, host }: Publisher): readonly string[] => (host === null ? [name] : [name, host]);

/** Returns the host name in an address without «www.». Empty if the address has no host. */
export const hostOf = (address: string): string => (ADDRESS.exec(address)?.[1] ?? '').toLowerCase().replace(/^www\./, '');

/** Returns whether two addresses belong to the same site, regardless of its variants («www.», «m.»). Files belong to no site. */
export function isSameSite(one: string, other: string): boolean {
  const site = partsOf(one)?.site;
  return Boolean(site) && site === partsOf(other)?.site;
}

function partsOf(address: string): AddressParts | null {
  const parts = ADDRESS.exec(address);
  if (!parts) return null;
  const [, host = '', path = '', fragment = ''] = parts;
  return { site: host.toLowerCase().replace(VARIANT, ''), path: path || '/', route: routeOf(fragment) };
}

/**
 * Returns the part of a URL fragment that a page's script reads as a path, without any text directive that follows it. Returns an empty
 * string if there is no such part.
 */
export function routeOf(fragment: string): string {
  const [route = ''] = fragment.split(':~:', 1);
  return /^#[/!]/.test(route) ? route : '';
}
