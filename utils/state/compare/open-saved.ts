import { isLink } from '../../article/is-link';
import { MIN_COMPARED } from '../../compare/comparison';
import type { CompareProblem } from '../../controls/comparison';
import type { Library } from '../../library/library';
import type { Failure, Result } from '../../model';
import type { Compared } from './compared';

/** The saved articles of a comparison, and those that could not be read. */
export interface OpenedForComparison {
  readonly articles: readonly Compared[];
  readonly problems: readonly CompareProblem[];
}

/** Opens saved articles. Leaves out those that are gone, damaged or links. Fails if too few are left because of failures. */
export async function openSaved(
  ids: readonly number[],
  library: Pick<Library, 'open' | 'castIdentities'>,
): Promise<Result<OpenedForComparison>> {
  const articles: Compared[] = [];
  const problems: CompareProblem[] = [];
  let failure: Failure = { code: 'articleMissing' };
  for (const id of ids) {
    const opened = await library.open(id);
    if (!opened.ok) {
      failure = opened.error;
      problems.push({ title: null, error: opened.error });
    } else if (isLink(opened.value.summary)) problems.push({ title: opened.value.summary.title, error: 'noText' });
    else {
      const identities = await library.castIdentities(id);
      // Without identities, the actors are recognised by what the articles say about them.
      articles.push({ id, tab: null, reading: opened.value, identities: identities.ok ? identities.value : {} });
    }
  }
  return articles.length < MIN_COMPARED ? { ok: false, error: failure } : { ok: true, value: { articles, problems } };
}
