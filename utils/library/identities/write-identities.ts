import { type Decision, kindGroup } from '../../identity/decide';
import { isWeakKey, isWeakName, keysOfActor, surnameKey } from '../../identity/keys-of';
import { type Member, readFacts } from '../../identity/read-facts';
import type { Reading } from '../../model';
import type { Database } from '../database';
import { articleCompany } from './article-company';
import { chooseBase } from './choose-base';
import { findCandidates, type Setting } from './find-candidates';
import { addMember, createIdentity } from './identity-rows';
import { baseOfUid, settleJoin } from './joins';
import { type KeptIdentities, NOTHING_KEPT } from './kept-identities';
import { writeSuggestions } from './suggestions';
import { tidyIdentity } from './tidy-identity';

/** The version of the rows that are derived from the actors of an article. A release that decides otherwise increments it. */
export const IDENTITY_VERSION = 3;

/** A row of `cast_member` before it is written again. */
interface OldMember {
  readonly identity: number;
  /** The identity that it had without joins. */
  readonly base: number;
  readonly kind: Member['kind'];
  readonly names: readonly string[];
}

/**
 * Finds out who the actors of an article are, and replaces what is stored about them. An actor keeps the identity that the reader decided on,
 * or that it had before; otherwise it is compared with the identities that have a similar name. `kept` are the identities that the actors had
 * in a file: if they are not here, new identities get their uids. Must run in a transaction.
 */
export function writeIdentities(database: Database, articleId: number, shown: Reading, kept = NOTHING_KEPT): void {
  const members = readFacts(shown);
  const before: Before = { old: readOld(database, articleId), pins: pinsOf(database, articleId), kept };
  database.rows('DELETE FROM cast_member WHERE article_id = ?', [articleId]);
  const [row] = database.rows<{ host: string; at: number; identified: number }>(
    'SELECT host, coalesce(published_at, saved_at) AS at, identified FROM shelf WHERE article_id = ?',
    [articleId],
  );
  const company = articleCompany(database);
  const setting: Setting = { article: articleId, host: row?.host ?? '', at: row?.at ?? 0, company };
  const touched = new Set(before.old.map(({ identity }) => identity));
  const settle = (member: Member, found: Identified): void => {
    const base =
      found.base ??
      (found.identity === null ? createIdentity(database, member, kept.uidOf(member)) : chooseBase(database, member, found.identity));
    const identity = found.identity ?? settleJoin(database, base);
    kept.note(member, base);
    writeSuggestions(database, identity, found.perhaps);
    addMember(database, articleId, member, identity, base);
    touched.add(identity);
    if (kindGroup(member.kind) !== 'place') company.add(identity);
  };
  // Doubtful actors wait until the others are known, because those speak for or against an identity.
  const doubtful: (() => void)[] = [];
  const isFromBefore = row !== undefined && row.identified > 0 && row.identified < IDENTITY_VERSION;
  for (const { member, keys } of inOrder(members)) {
    const decided = decidedFor(database, member, before);
    const known = decided ?? oldOf(member, before);
    const asKnown = (base: number, perhaps: Decision['perhaps'] = []) => ({ identity: settleJoin(database, base), base, perhaps });
    // A later release may know more about an actor that was alone.
    if (known !== null && !(decided === null && isFromBefore && isUnused(database, known))) {
      settle(member, asKnown(known));
      continue;
    }
    const candidates = findCandidates(database, keys, setting);
    const find = (): Identified => {
      const found = kept.decide(member, candidates);
      return found.identity === null && known !== null ? asKnown(known, found.perhaps) : found;
    };
    const found = find();
    if ((found.identity === null || found.base !== undefined) && found.perhaps.length > 0) doubtful.push(() => settle(member, find()));
    else settle(member, found);
  }
  for (const settleDoubtful of doubtful) settleDoubtful();
  for (const id of touched) tidyIdentity(database, id);
  markIdentified(database, articleId);
}

/** Records that the actors of an article are identified as this release does it. */
export function markIdentified(database: Database, articleId: number): void {
  database.rows('UPDATE shelf SET identified = ? WHERE article_id = ?', [IDENTITY_VERSION, articleId]);
}

/** Sorts the actors so that those with a full name come first: the others are told apart by them. */
function inOrder(members: readonly Member[]): readonly MemberWithKeys[] {
  const all = members.map((member): MemberWithKeys => ({ member, keys: keysOfMember(member) }));
  return [...all.filter(({ keys }) => !isWeakName(keys)), ...all.filter(({ keys }) => isWeakName(keys))];
}
interface MemberWithKeys {
  readonly member: Member;
  readonly keys: readonly string[];
}

/** Returns the keys by which the identities are found that an actor may belong to. */
function keysOfMember(member: Member): readonly string[] {
  const keys = keysOfActor(member);
  if (member.kind !== 'person' || keys.every(isWeakKey)) return keys;
  return [...new Set([...keys, ...member.names.map((name) => surnameKey(name, member.lang))])];
}

function readOld(database: Database, articleId: number): readonly OldMember[] {
  const sql = 'SELECT identity_id AS identity, coalesce(base_id, identity_id) AS base, kind, names FROM cast_member WHERE article_id = ?';
  return database
    .rows<{ identity: number; base: number; kind: Member['kind']; names: string }>(sql, [articleId])
    .map(({ names, ...rest }) => ({ ...rest, names: JSON.parse(names) as string[] }));
}

/** The known facts about the actors of an article before they are compared. */
interface Before {
  readonly old: readonly OldMember[];
  readonly pins: readonly Pin[];
  readonly kept: KeptIdentities;
}
interface Identified extends Pick<Decision, 'identity' | 'perhaps'> {
  readonly base?: number;
}

/** Returns the identity without joins that the reader decided on, or that the actor had in a backup; `null` if there is none. */
function decidedFor(database: Database, member: Member, before: Before): number | null {
  return findPinned(database, before.pins, member) ?? before.kept.find(member) ?? null;
}

/** Returns the identity without joins that an actor had before its article was written again; `null` if there is none. */
function oldOf(member: Member, { old }: Before): number | null {
  const own = old.filter(({ kind }) => kindGroup(kind) === kindGroup(member.kind));
  const same =
    own.find((each) => each.names.includes(member.name)) ?? own.find((each) => each.names.some((name) => member.names.includes(name)));
  return same?.base ?? null;
}

/** Returns whether an identity has no actors and does not belong to another one. */
const isUnused = (database: Database, id: number): boolean =>
  database.rows(
    `SELECT 1 FROM identity WHERE id = ?1 AND joined_to IS NULL AND NOT EXISTS (SELECT 1 FROM cast_member WHERE identity_id = ?1)
       AND NOT EXISTS (SELECT 1 FROM identity WHERE joined_to = ?1)`,
    [id],
  ).length > 0;

interface Pin {
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}
const pinsOf = (database: Database, articleId: number): readonly Pin[] =>
  database.rows<Pin>('SELECT kind, name, identity_uid AS uid FROM identity_place WHERE article_id = ?', [articleId]);

/** Returns the identity that the reader decided on, or `null` if there is no decision about the actor. */
function findPinned(database: Database, pins: readonly Pin[], { kind, names, name }: Member): number | null {
  const own = pins.filter((each) => each.kind === kindGroup(kind));
  const pin = own.find((each) => each.name === name) ?? own.find((each) => names.includes(each.name));
  if (!pin) return null;
  return baseOfUid(database, pin.uid, { kind, name });
}
