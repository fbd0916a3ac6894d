import type { ImportedItem } from '../model';
import type { ImportPorts } from './import-file';

/**
 * Returns the key that is equal for items about the same article: that of its address or, without an address, its title and author. Returns
 * `null` for an item that has neither.
 */
export function itemKey({ address, title, author }: ImportedItem, ports: Pick<ImportPorts, 'keyOf'>): string | null {
  if (address !== null) return ports.keyOf(address);
  return title === null ? null : `title:${title.toLowerCase()}\n${(author ?? '').toLowerCase()}`;
}
