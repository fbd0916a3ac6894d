import { addressKey } from '../article-key';

/** The maximum length of the address of a link, in UTF-16 units. */
const MAX_ADDRESS = 8_000;

/** Returns an address as it is saved, without credentials. Returns `null` if it is too long or names no page on the web. */
export function linkAddress(address: string): string | null {
  const url = address.length > MAX_ADDRESS ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href.length > MAX_ADDRESS ? null : url.href;
}

/**
 * Returns the keys under which a link to the same page may have been saved, as a JSON array: over http and https, with and without «www.»,
 * and with and without a slash at the end. Links are often older than the page's present address, and the site forwards them.
 */
export function linkKeys(...addresses: readonly string[]): string {
  return JSON.stringify([...new Set(addresses.flatMap((address) => variantsOf(addressKey(address))))]);
}

/** Returns whether links to two addresses are links to the same page, as `linkKeys` tells. */
export const areSameAddress = (one: string, other: string): boolean => variantsOf(addressKey(one)).includes(addressKey(other));

function variantsOf(key: string): readonly string[] {
  const url = URL.parse(key);
  if (!url || !/^https?:$/.test(url.protocol)) return [key];
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/$/, '');
  const rest = `${url.search}${url.hash}`;
  return ['http', 'https'].flatMap((scheme) =>
    [host, `www.${host}`].flatMap((name) => [path, `${path}/`].map((end) => `${scheme}://${name}${end}${rest}`)),
  );
}
