import type { Signal } from '@preact/signals';
import type { ActorPageState } from '../../controls/actor-page';
import type { IdentityLibrary } from '../../library/identities/identity-library';
import { MAX_PAGE } from '../../library/library';
import type { Failure, FoundIdentities, FoundIdentity, Result } from '../../model';
import { latestOnly } from '../latest-only';

/** The search for actors by name. */
export interface ActorSearch {
  /** Looks for actors by the beginning of a name. Finds as many as before if the same name is looked for again. */
  lookFor(name: string): Promise<void>;
  /** Adds the next actors to those that are shown. */
  showMore(): Promise<void>;
}

/** The number of actors that are shown at first, and added at a time. */
const FOUND = 50;

/** Creates the search, whose results are in `state`. `isOpen` returns whether no actor is shown. */
export function createActorSearch(
  library: Pick<IdentityLibrary, 'identities'>,
  state: Signal<ActorPageState>,
  isOpen: () => boolean,
  fail: (error: Failure) => void,
): ActorSearch {
  let last = { looked: '', length: FOUND };

  /** Reads the first actors with a name. */
  async function read(looked: string, length: number): Promise<Result<FoundIdentities>> {
    const results: FoundIdentity[] = [];
    for (;;) {
      const limit = Math.min(MAX_PAGE, length - results.length);
      const page = await library.identities(looked, { limit, offset: results.length });
      if (!page.ok) return page;
      results.push(...page.value.results);
      const { total } = page.value;
      if (results.length >= Math.min(length, total) || page.value.results.length === 0) return { ok: true, value: { results, total } };
    }
  }
  return {
    lookFor: latestOnly(async (isLast, looked: string) => {
      if (looked !== last.looked) last = { looked, length: FOUND };
      const found = await read(looked, last.length);
      if (!isLast() || !isOpen()) return;
      state.value = found.ok
        ? { name: 'search', looked, found: found.value.results, total: found.value.total }
        : { name: 'error', error: found.error };
    }),
    showMore: latestOnly(async (isLast) => {
      const before = state.value;
      if (before.name !== 'search') return;
      const page = await library.identities(before.looked, { limit: FOUND, offset: before.found.length });
      if (!isLast() || state.value !== before) return;
      if (!page.ok) return fail(page.error);
      const known = new Set(before.found.map(({ id }) => id));
      const found = [...before.found, ...page.value.results.filter(({ id }) => !known.has(id))];
      last = { looked: before.looked, length: Math.max(FOUND, found.length) };
      state.value = { ...before, found, total: page.value.total };
    }),
  };
}
