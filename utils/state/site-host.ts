import { isHost } from '../settings/sites';

/**
 * Returns the host for which the reader's settings of single sites hold, or `null` if the page has none or is in a private window, where
 * nothing may be stored.
 */
export function siteHost(address: string | undefined, isPrivate: boolean): string | null {
  const url = isPrivate ? null : URL.parse(address ?? '');
  return url && /^https?:$/.test(url.protocol) && isHost(url.hostname) ? url.hostname : null;
}
