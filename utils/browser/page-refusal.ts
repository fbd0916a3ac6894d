import type { ErrorCode } from '../model';

const OWN_SCHEMES = new Set(['http:', 'https:']);
/** Browsers keep every extension out of their own stores. */
const STORE_HOSTS = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/**
 * Why a page at this address cannot be read, before anything is tried; `null` where there is no reason in the address.
 * `address` is missing where the browser does not even tell it: its own pages.
 */
export function refusalOf(address: string | undefined, mayReadFiles: boolean): ErrorCode | null {
  const url = address ? URL.parse(address) : null;
  if (!url) return 'browserPage';
  if (url.protocol === 'file:') return mayReadFiles ? null : 'fileAccess';
  if (!OWN_SCHEMES.has(url.protocol)) return 'browserPage';
  return null;
}

/** Why the browser would not let a script into the page, judged by the address of the page. */
export function injectionRefusalOf(address: string | undefined): ErrorCode {
  const url = address ? URL.parse(address) : null;
  if (url && STORE_HOSTS.has(url.hostname)) return 'storePage';
  if (url?.pathname.toLowerCase().endsWith('.pdf')) return 'pdfPage';
  if (url?.protocol === 'file:') return 'fileAccess';
  return 'injectionRefused';
}
