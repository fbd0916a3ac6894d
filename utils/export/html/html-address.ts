/** Matches an address that the document may link to. */
const LINKED = /^(?:https?:\/\/[^/?#\s]|mailto:[^\s])/i;
/** Matches everything that an address may not contain (RFC 3986), and a percent sign that begins no code. */
const FORBIDDEN = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\da-f]{2})/giu;

/** Returns an address of the web or of a mailbox in the strict syntax, which programs for books demand; `null` for other addresses. */
export function webAddress(address: string): string | null {
  if (!LINKED.test(address)) return null;
  const encoded = address.toWellFormed().replace(FORBIDDEN, encodeURIComponent);
  const [start, ...fragments] = encoded.split('#');
  const host = /^https?:\/\/[^/?]*/i.exec(start ?? '')?.[0] ?? '';
  const rest = (start ?? '').slice(host.length).replace(/[[\]]/g, encodeURIComponent);
  // Browsers write a host in ASCII letters. Brackets around it are those of an IPv6 address.
  if (host.includes('%') || (/[[\]]/.test(host) && !/\/\[[\da-f:.]+\](?::\d*)?$/i.test(host))) return null;
  return [`${host}${rest}`, ...(fragments.length > 0 ? [fragments.join('%23').replace(/[[\]]/g, encodeURIComponent)] : [])].join('#');
}
