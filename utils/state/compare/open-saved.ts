import { isLink } from '../../article/is-link';
import type { CompareProblem } from '../../controls/comparison';
import type { Library } from '../../library/library';
import type { Compared } from './compared';

/** The saved articles of a comparison, and those that could not be read. */
export interface OpenedForComparison {
  readonly articles: readonly Compared[];
  readonly problems: readonly CompareProblem[];
}

/** Opens saved articles. Leaves out those that are gone, damaged or links. `titles` are those that are known from before, by id. */
export async function openSaved(
  ids: readonly number[],
  library: Pick<Library, 'open' | 'castIdentities'>,
  titles: ReadonlyMap<number, string>,
): Promise<OpenedForComparison> {
  const articles: Compared[] = [];
  const problems: CompareProblem[] = [];
  for (const [at, id] of ids.entries()) {
    const opened = await library.open(id);
    if (!opened.ok) problems.push({ article: titles.get(id) ?? at + 1, error: opened.error });
    else if (isLink(opened.value.summary)) problems.push({ article: opened.value.summary.title, error: 'noText' });
    else {
      const identities = await library.castIdentities(id);
      // Without identities, the actors are recognised by what the articles say about them.
      articles.push({ id, tab: null, reading: opened.value, identities: identities.ok ? identities.value : {} });
    }
  }
  return { articles, problems };
}
