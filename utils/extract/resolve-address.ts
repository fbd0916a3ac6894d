const MAX_ADDRESS = 4_000;

/**
 * The absolute form of an address against the address of the document (never `<base>`, which the page controls).
 * `null` for anything but the allowed schemes (http and https unless told otherwise), for addresses of more than 4,000 characters and for
 * what is not an address.
 */
export function resolveAddress(address: string | null | undefined, url: string, schemes: readonly string[] = WEB): string | null {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > MAX_ADDRESS) return null;
  try {
    const resolved = new URL(trimmed, url);
    return schemes.includes(resolved.protocol) ? resolved.href : null;
  } catch {
    return null; // no address: the page's fault, and it has no consequence but a missing link or picture
  }
}
const WEB = ['http:', 'https:'];
/** What a link in an article may lead to. */
export const LINK_SCHEMES: readonly string[] = [...WEB, 'mailto:'];
