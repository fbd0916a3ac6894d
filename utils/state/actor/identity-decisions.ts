import { signal } from '@preact/signals';
import type { ActorNotice, IdentityDecisions, JoinSearch } from '../../controls/actor-page';
import type { IdentityLibrary } from '../../library/identities/identity-library';
import type { DecisionKind, Failure, IdentityChange, Result } from '../../model';
import { latestOnly } from '../latest-only';

/** The parts of an actor's page that its decisions need. */
export interface DecidingPage {
  /** Returns the id of the actor; `null` if there is none. */
  shown(): number | null;
  say(notice: ActorNotice): void;
  fail(error: Failure): void;
  /** Loads the page again. */
  reload(): Promise<void>;
}

/** The number of actors that are offered for joining. */
const OFFERED = 8;
const NOBODY: JoinSearch = { actors: [], hasMore: false };

/** Creates the decisions about the actor that a page shows. */
export function createIdentityDecisions(library: IdentityLibrary, page: DecidingPage): IdentityDecisions {
  const found = signal(NOBODY);

  async function decide(kind: DecisionKind, run: (id: number) => Promise<Result<IdentityChange>>): Promise<void> {
    const id = page.shown();
    if (id === null) return;
    const change = await run(id);
    if (!change.ok) return refuse(change.error);
    found.value = NOBODY;
    await page.reload();
    page.say({ name: 'decided', kind, decision: change.value.decision });
  }

  /** Says why a decision was refused. An actor that is gone was changed elsewhere, so the page is loaded again. */
  async function refuse(error: Failure): Promise<void> {
    if (error.code !== 'identityMissing') return page.fail(error);
    found.value = NOBODY;
    await page.reload();
    page.say({ name: 'changed' });
  }

  return {
    found,
    lookFor: latestOnly(async (isLast, name: string) => {
      const answer = name.trim() === '' ? null : await library.identities(name, { limit: OFFERED + 2 });
      if (!isLast()) return;
      if (answer && !answer.ok) return page.fail(answer.error);
      // One of them may be the actor that is shown, and another one tells that there are more.
      const others = (answer?.value.results ?? []).filter(({ id }) => id !== page.shown());
      found.value = { actors: others.slice(0, OFFERED), hasMore: others.length > OFFERED };
    }),
    merge: (other) => decide('merge', (id) => library.mergeIdentities(id, other)),
    keepApart: (other) => decide('apart', (id) => library.keepApart(id, other)),
    part: (article) => decide('part', (id) => library.partIdentity(id, [article])),
    rename: (name) => decide('rename', (id) => library.renameIdentity(id, name)),
    async undo(decision) {
      const undone = await library.undoDecision(decision);
      if (!undone.ok) return refuse(undone.error);
      await page.reload();
      page.say({ name: 'undone' });
    },
  };
}
