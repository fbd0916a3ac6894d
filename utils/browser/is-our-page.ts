/**
 * Returns whether an address belongs to one of the extension's own pages. Works only in the extension's own pages and in the background.
 * Compares origins rather than `runtime.getURL('/')`, because in Chromium `getURL` returns a changing address for pages that web pages may
 * embed.
 */
export const isOurPage = (url: string | undefined): boolean => url?.startsWith(`${location.origin}/`) ?? false;
