import type { BesideList } from '../controls/library';
import type { Library } from '../library/library';
import type { AskedList } from '../model';
import { askedQuery, readAsked } from '../query/asked-query';
import { openWords } from '../query/open-words';
import { printQuery } from '../query/print-query';

/** Nothing that the reader may look for is missing from the list. */
export const NOTHING_BESIDE: BesideList = { deleted: 0, unsearched: 0, archivedLinks: 0, longer: null };

/**
 * Counts the articles that are not in a list with `total` results, although the reader may look for them there. `saved` is the number of
 * all articles. Counts nothing if the library fails.
 */
export async function countBeside(library: Pick<Library, 'search'>, asked: AskedList, total: number, saved: number): Promise<BesideList> {
  const count = async (query: string): Promise<number> => {
    const found = await library.search(query, { limit: 1, order: 'newest' });
    return found.ok ? found.value.total : 0;
  };
  const isSearch = asked.query.trim() !== '';
  if (asked.view === 'links' && !isSearch) return { ...NOTHING_BESIDE, archivedLinks: await count('is:link is:archived') };
  if (total > 0) return NOTHING_BESIDE;
  if (saved === 0) return { ...NOTHING_BESIDE, deleted: asked.view === 'deleted' ? 0 : await count('is:deleted') };
  if (!isSearch) return NOTHING_BESIDE;
  const { root } = readAsked(asked);
  const opened = root && openWords(root);
  const query = printQuery(opened);
  const found = opened ? await count(askedQuery({ ...asked, query })) : 0;
  return { ...NOTHING_BESIDE, unsearched: await count('is:link'), longer: found > 0 ? { query, found } : null };
}
