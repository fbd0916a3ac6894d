import type { ArticleScope } from '../model';
import { askedQuery } from './asked-query';
import { type LibraryAddress, readKeptList, readLibraryAddress } from './library-address';
import { isWhole, WHOLE_LIST } from './whole-list';

/**
 * Reads which articles the fragment of an address and the state of its entry in the browser's history name. The scope is `null` if they
 * name none in particular.
 */
export function readScope(fragment: string, kept: unknown): { readonly address: LibraryAddress; readonly scope: ArticleScope | null } {
  const named = readLibraryAddress(fragment);
  // A list that was left by a click is not named by the address, which would stay in the browser's history.
  const address = { ...named, ...(isWhole(named) ? readKeptList(kept) : null) };
  return { address, scope: scopeOf(address) };
}

/** Returns the articles that an address names, or `null` if it names none in particular. */
function scopeOf(address: LibraryAddress): ArticleScope | null {
  if (address.ids.length > 0) return { ids: address.ids };
  const list = { ...WHOLE_LIST, query: address.query, view: address.view, order: address.order };
  return isWhole(list) ? null : { query: askedQuery(list), order: list.order };
}
