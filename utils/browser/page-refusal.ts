import type { ErrorCode } from '../model';

const OWN_SCHEMES = new Set(['http:', 'https:']);
/** The hosts of the browsers' extension stores, which no extension may access. */
const STORE_HOSTS = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/**
 * Returns the error for a page whose address alone shows that it cannot be read, or `null` for any other page. `address` is missing for the
 * browser's own pages, because the browser does not reveal their addresses.
 */
export function refusalOf(address: string | undefined, mayReadFiles: boolean): ErrorCode | null {
  const url = address ? URL.parse(address) : null;
  if (!url) return 'browserPage';
  if (url.protocol === 'file:') return mayReadFiles ? null : 'fileAccess';
  if (!OWN_SCHEMES.has(url.protocol)) return 'browserPage';
  return null;
}

/** Returns the error for a page into which the browser refused to inject a script. For some pages, the address shows the reason. */
export function injectionRefusalOf(address: string | undefined): ErrorCode {
  const url = address ? URL.parse(address) : null;
  if (url && STORE_HOSTS.has(url.hostname)) return 'storePage';
  if (url?.pathname.toLowerCase().endsWith('.pdf')) return 'pdfPage';
  if (url?.protocol === 'file:') return 'fileAccess';
  return 'injectionRefused';
}
