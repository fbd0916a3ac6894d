/** The number of UTF-16 units at the beginning of a page among which it says that it leads on. */
const MAX_HEAD = 8_192;
/** The maximum delay of a redirection, in seconds. Pages that are loaded again later are pages of their own. */
const MAX_DELAY = 5;

const META = /<meta\s[^>]{0,3000}/gi;
const IS_REFRESH = /http-equiv\s{0,9}=\s{0,9}["']?refresh\b/i;
const CONTENT = /content\s{0,9}=\s{0,9}(?:"([^"]{0,2500})"|'([^']{0,2500})')/i;
const TARGET = /^\s{0,9}(\d{1,4})(?:\.\d{0,9})?\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"']{1,2400})/i;

/** Returns the address to which a page at `address` leads on by itself (`<meta http-equiv="refresh">`), or `null` if it does not. */
export function refreshTarget(html: string, address: string): string | null {
  const meta = (html.slice(0, MAX_HEAD).match(META) ?? []).find((one) => IS_REFRESH.test(one));
  const [, double, single] = (meta && CONTENT.exec(meta)) || [];
  const [, delay, target = ''] = TARGET.exec((double ?? single ?? '').replaceAll('&amp;', '&')) ?? [];
  if (delay === undefined || Number(delay) > MAX_DELAY) return null;
  const url = URL.parse(target.trim(), address);
  return url && /^https?:$/.test(url.protocol) && url.href !== address ? url.href : null;
}
