/** The maximum length of an address, in UTF-16 units. */
const MAX_ADDRESS = 4_000;

/**
 * Resolves an address against the document's address, and never against `<base>`, which the page controls. Returns `null` for invalid
 * addresses, for addresses of more than 4,000 characters, and for schemes that are not allowed. By default, http and https are allowed.
 */
export function resolveAddress(address: string | null | undefined, url: string, schemes: readonly string[] = WEB): string | null {
  const trimmed = address?.trim();
  if (!trimmed || trimmed.length > MAX_ADDRESS) return null;
  try {
    const resolved = new URL(trimmed, url);
    return schemes.includes(resolved.protocol) ? resolved.href : null;
  } catch {
    return null; // An invalid address is a fault of the page. It only costs a link or a picture.
  }
}
const WEB = ['http:', 'https:'];
/** The URL schemes that are allowed in an article's links. */
export const LINK_SCHEMES: readonly string[] = [...WEB, 'mailto:'];
