import { kindGroup } from '../../identity/decide';
import type { ActorKind, DecisionKind, SharedDecision } from '../../model';
import type { Database } from '../database';
import { writePins } from '../repair/salvage-identities';
import { addDecision } from './copied-decision';
import { idOfUid } from './identity-rows';
import { followJoins } from './joins';
import { placePinned, settle } from './place-pinned';

/** Returns the reader's decisions that concern the actors of an article, the first first, also those that were undone. */
export function readSharedDecisions(database: Database, articleId: number): readonly SharedDecision[] {
  const rows = database.rows<SharedRow>(
    `SELECT d.uid, d.kind, d.identity_uid, d.other_uid, d.name, d.made_at, d.undone_at,
       p.kind AS actor_kind, p.name AS actor, p.identity_uid AS place, p.before_uid
     FROM identity_pin p JOIN identity_decision d ON d.uid = p.decision_uid WHERE p.article_id = ? ORDER BY d.made_at, d.uid, p.kind, p.name`,
    [articleId],
  );
  return [...Map.groupBy(rows, ({ uid }) => uid).values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const actors = all.map(({ actor_kind, actor, place, before_uid }) => ({
      kind: actor_kind,
      name: actor,
      identity: place,
      before: before_uid,
    }));
    const { uid, kind, identity_uid, other_uid, name, made_at, undone_at } = first;
    const undoneAt = undone_at === null ? null : timeOf(undone_at);
    return [{ uid, kind, identity: identity_uid, other: other_uid, name, madeAt: timeOf(made_at), undoneAt, actors }];
  });
}
interface SharedRow {
  readonly uid: string;
  readonly kind: DecisionKind;
  readonly identity_uid: string;
  readonly other_uid: string | null;
  readonly name: string;
  readonly made_at: number;
  readonly undone_at: number | null;
  readonly actor_kind: ActorKind;
  readonly actor: string;
  readonly place: string;
  readonly before_uid: string;
}
const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Adds decisions to the list of the reader's decisions. Returns those that are new here, or newly undone. */
export const addSharedDecisions = (database: Database, decisions: readonly SharedDecision[]): readonly SharedDecision[] =>
  decisions.filter(({ uid, kind, identity, other, name, madeAt, undoneAt }) =>
    addDecision(database, {
      uid,
      kind,
      identity_uid: identity,
      other_uid: other,
      name,
      made_at: Date.parse(madeAt),
      undone_at: undoneAt === null ? null : Date.parse(undoneAt),
    }),
  );

/**
 * Gives the actors of an article the places that decisions have given them in another copy of the library. `fresh` are those of the decisions
 * that have just been added. Returns whether anything has changed.
 */
export function placeSharedDecisions(
  database: Database,
  articleId: number,
  decisions: readonly SharedDecision[],
  fresh: readonly SharedDecision[],
): boolean {
  const before = countPins(database, articleId);
  writePins(
    database,
    articleId,
    decisions.flatMap(({ uid, actors }) =>
      actors.map(({ kind, name, identity, before: earlier }) => ({
        kind: kindGroup(kind),
        name,
        identity_uid: identity,
        before_uid: earlier,
        decision_uid: uid,
      })),
    ),
  );
  const isChanged = fresh.length > 0 || countPins(database, articleId) !== before;
  if (!isChanged) return false;
  placePinned(database, 'article_id = ?', [articleId]);
  for (const { uid } of fresh) placePinned(database, 'decision_uid = ?', [uid]);
  const concerned = fresh.flatMap(({ identity, other }) => [identity, other ?? '']).flatMap((uid) => idOfUid(database, uid) ?? []);
  for (const id of new Set([...concerned, ...followJoins(database, concerned)])) settle(database, id);
  return true;
}

const countPins = (database: Database, articleId: number): number =>
  database.rows<{ n: number }>('SELECT count(*) AS n FROM identity_pin WHERE article_id = ?', [articleId])[0]?.n ?? 0;
