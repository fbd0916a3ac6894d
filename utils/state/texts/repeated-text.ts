import { addressKey } from '../../library/article-key';

/** The length up to which a text says nothing that belongs to one page only, in UTF-16 units. */
const MAX_POOR = 400;

/**
 * Returns whether the same short text has come from another address of the same host. It is then what the site shows when it has no page.
 */
export type Repeats = (address: string, text: string) => boolean;

/** Creates the memory of the short texts of each host. */
export function createRepeats(): Repeats {
  const first = new Map<string, string>();
  return (address, text) => {
    if (text.length > MAX_POOR) return false;
    const key = `${URL.parse(address)?.host} ${text}`;
    const page = addressKey(address);
    if (!first.has(key)) first.set(key, page);
    return first.get(key) !== page;
  };
}
