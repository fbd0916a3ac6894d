import { chooseName } from '../../identity/choose-name';
import { type Decision, kindGroup } from '../../identity/decide';
import { isWeakKey, isWeakName, keysOf, keysOfActor, surnameKey } from '../../identity/keys-of';
import { type Member, readFacts } from '../../identity/read-facts';
import type { Reading } from '../../model';
import { foldForSearch } from '../../text/fold-for-search';
import type { Database } from '../database';
import { articleCompany } from './article-company';
import { findCandidates, type Setting } from './find-candidates';
import { type KeptIdentities, NOTHING_KEPT } from './kept-identities';
import { writeSuggestions } from './suggestions';

/** The version of the rows that are derived from the actors of an article. A release that decides otherwise increments it. */
export const IDENTITY_VERSION = 2;

/** A row of `cast_member` before it is written again. */
interface OldMember {
  readonly identity: number;
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
  const [row] = database.rows<{ host: string; at: number }>(
    'SELECT host, coalesce(published_at, saved_at) AS at FROM shelf WHERE article_id = ?',
    [articleId],
  );
  const company = articleCompany(database);
  const setting: Setting = { article: articleId, host: row?.host ?? '', at: row?.at ?? 0, company };
  const touched = new Set(before.old.map(({ identity }) => identity));
  const settle = (member: Member, found: Identified): void => {
    const identity = found.identity ?? createIdentity(database, member, kept.uidOf(member));
    kept.note(member, identity);
    writeSuggestions(database, identity, found.perhaps);
    addMember(database, articleId, member, identity);
    touched.add(identity);
    if (kindGroup(member.kind) !== 'place') company.add(identity);
  };
  // Doubtful actors wait until the others are known, because those speak for or against an identity.
  const doubtful: (() => void)[] = [];
  for (const { member, keys } of inOrder(members)) {
    const known = knownBefore(database, member, before);
    if (known !== null) {
      settle(member, { identity: known, perhaps: [] });
      continue;
    }
    const candidates = findCandidates(database, keys, setting);
    const found = kept.decide(member, candidates);
    if (found.identity === null && found.perhaps.length > 0) doubtful.push(() => settle(member, kept.decide(member, candidates)));
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
  const sql = 'SELECT identity_id AS identity, kind, names FROM cast_member WHERE article_id = ?';
  return database
    .rows<{ identity: number; kind: Member['kind']; names: string }>(sql, [articleId])
    .map(({ names, ...rest }) => ({ ...rest, names: JSON.parse(names) as string[] }));
}

/** The known facts about the actors of an article before they are compared. */
interface Before {
  readonly old: readonly OldMember[];
  readonly pins: readonly Pin[];
  readonly kept: KeptIdentities;
}
type Identified = Pick<Decision, 'identity' | 'perhaps'>;

/** Returns the identity that the reader decided on, or that the actor had before; `null` if there is none. */
function knownBefore(database: Database, member: Member, before: Before): number | null {
  const pinned = findPinned(database, before.pins, member);
  if (pinned !== null) return pinned;
  const kept = before.kept.find(member);
  if (kept !== undefined) return kept;
  const isSameKind = ({ kind }: OldMember): boolean => kindGroup(kind) === kindGroup(member.kind);
  const same =
    before.old.find((each) => isSameKind(each) && each.names.includes(member.name)) ??
    before.old.find((each) => isSameKind(each) && each.names.some((name) => member.names.includes(name)));
  return same?.identity ?? null;
}

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
  return idOfUid(database, pin.uid) ?? createIdentity(database, { kind, name }, pin.uid);
}

/** Returns the id of the identity with a uid. */
export const idOfUid = (database: Database, uid = ''): number | undefined =>
  database.rows<{ id: number }>('SELECT id FROM identity WHERE uid = ?', [uid])[0]?.id;

/** Begins an identity without names. Returns its id. */
export function createIdentity(database: Database, { kind, name }: Pick<Member, 'kind' | 'name'>, uid?: string): number {
  const [row] = database.rows<{ id: number }>(
    'INSERT INTO identity(uid, kind, name) VALUES(coalesce(?, lower(hex(randomblob(16)))), ?, ?) RETURNING id',
    [uid ?? null, kind, name],
  );
  if (!row) throw new Error('SQLite returned no row for an insert');
  return row.id;
}

/** Writes an actor of an article, and gives its names to its identity. */
export function addMember(database: Database, articleId: number, member: Member, identity: number): void {
  const { number, kind, lang, state, name, names, roles, isRenamed, quotes, mentions } = member;
  database.rows(
    `INSERT INTO cast_member(article_id, number, identity_id, kind, lang, state, name, names, roles, is_renamed, quotes, mentions)
     VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    // biome-ignore format: one line a row
    [articleId, number, identity, kind, lang, state, name, JSON.stringify(names), JSON.stringify(roles), Number(isRenamed), quotes, mentions],
  );
  const isSurname = kind === 'person' && names.every((each) => keysOf(each, kind, lang, state).every(isWeakKey));
  // The states in an article are no part of a person's name.
  const nameState = kind === 'person' ? '' : state;
  for (const each of names) {
    const [row] = database.rows<{ id: number; articles: number }>(
      `INSERT INTO identity_name(identity_id, name, lang, state, folded, articles, shown) VALUES(?, ?, ?, ?, ?, 1, ?)
       ON CONFLICT DO UPDATE SET articles = articles + 1, shown = shown + excluded.shown RETURNING id, articles`,
      [identity, each, lang, nameState, foldForSearch(each).folded, Number(each === name)],
    );
    if (row?.articles !== 1) continue;
    for (const key of isSurname ? [...keysOf(each, kind, lang, state), surnameKey(each, lang)] : keysOf(each, kind, lang, state))
      database.rows('INSERT OR IGNORE INTO identity_key(key, identity_id, name_id) VALUES(?, ?, ?)', [key, identity, row.id]);
  }
}

/** The number of names among which that of an identity is chosen. */
const NAMES_READ = 40;

/** Chooses the name of an identity, or deletes it if no article has it. */
export function tidyIdentity(database: Database, id: number): void {
  const names = database.rows<{ name: string; lang: string; shown: number; articles: number }>(
    'SELECT name, lang, sum(shown) AS shown, sum(articles) AS articles FROM identity_name WHERE identity_id = ? GROUP BY name, lang ORDER BY shown DESC LIMIT ?',
    [id, NAMES_READ],
  );
  if (names.length === 0) {
    database.rows('DELETE FROM identity WHERE id = ? AND NOT EXISTS (SELECT 1 FROM cast_member WHERE identity_id = ?)', [id, id]);
    return;
  }
  const [renamed] = database.rows<{ name: string }>(
    'SELECT name FROM cast_member WHERE identity_id = ? AND is_renamed = 1 ORDER BY article_id DESC LIMIT 1',
    [id],
  );
  const [identity] = database.rows<{ kind: Member['kind']; given: string | null }>(
    `SELECT kind, (SELECT nullif(name, '') FROM identity_decision d WHERE d.identity_uid = i.uid AND d.kind = 'rename' AND undone_at IS NULL
       ORDER BY made_at DESC LIMIT 1) AS given FROM identity i WHERE id = ?`,
    [id],
  );
  const { kind = 'person', given = null } = identity ?? {};
  const shown = given ?? renamed?.name ?? chooseName(names, kind);
  database.rows('UPDATE identity SET name = ?2, given = ?3 WHERE id = ?1 AND (name <> ?2 OR given IS NOT ?3)', [id, shown, given]);
}
