import { isLink } from '../../article/is-link';
import type { CompareProblem } from '../../controls/comparison';
import { type Library, MAX_PAGE } from '../../library/library';
import type { Compared } from './compared';

/** The saved articles of a comparison, and those that could not be read. */
export interface OpenedForComparison {
  readonly articles: readonly Compared[];
  readonly problems: readonly CompareProblem[];
}

/** Opens saved articles. Leaves out those that are gone, damaged or links. `titles` are those that are known from before, by id. */
export async function openSaved(
  ids: readonly number[],
  library: Pick<Library, 'open' | 'castIdentities' | 'search'>,
  titles: ReadonlyMap<number, string>,
): Promise<OpenedForComparison> {
  const articles: Compared[] = [];
  const problems: CompareProblem[] = [];
  for (const [at, id] of ids.entries()) {
    const opened = await library.open(id);
    if (!opened.ok) {
      const title = titles.get(id) ?? (await titleOfRemoved(id, library));
      problems.push({ article: title ?? at + 1, error: opened.error });
    } else if (isLink(opened.value.summary)) problems.push({ article: opened.value.summary.title, error: 'noText' });
    else {
      const identities = await library.castIdentities(id);
      // Without identities, the actors are recognised by what the articles say about them.
      articles.push({ id, tab: null, reading: opened.value, identities: identities.ok ? identities.value : {} });
    }
  }
  return { articles, problems };
}

/** Returns the title of a removed article; `null` if it is deleted for good, or not among the first that a search finds. */
async function titleOfRemoved(id: number, library: Pick<Library, 'search'>): Promise<string | null> {
  const removed = await library.search('is:deleted', { limit: MAX_PAGE });
  return removed.ok ? (removed.value.results.find(({ summary }) => summary.id === id)?.summary.title ?? null) : null;
}
