import { type Candidate, type Decision, decide } from '../../identity/decide';
import type { Member } from '../../identity/read-facts';
import type { Database } from '../database';

/** The identity that an actor of an article had in a backup, a damaged file or an imported one. */
export interface KeptIdentity extends Pick<Member, 'number' | 'kind' | 'name'> {
  readonly uid: string;
}

/** The identities that the actors of an article had in a file. They keep their uids, and the file tells them apart. */
export interface KeptIdentities {
  uidOf(member: Member): string | undefined;
  /** Returns the id of the identity that has the uid of an actor here, or had it in the file. */
  find(member: Member): number | undefined;
  /** Decides to which identity an actor belongs: to none that has another uid in the file. */
  decide(member: Member, candidates: readonly Candidate[]): Pick<Decision, 'identity' | 'perhaps'>;
  /** Records that an actor has got an identity. */
  note(member: Member, identity: number): void;
}

/** The identities of an article that comes from no file. */
export const NOTHING_KEPT: KeptIdentities = { uidOf: () => undefined, find: () => undefined, decide, note: () => undefined };

/**
 * The identities that have been written for those of a file, in a table of this connection. `uid` is the uid in the file, if the library had
 * the identity under another one.
 */
const TABLES = `CREATE TEMP TABLE IF NOT EXISTS kept_source(name TEXT NOT NULL);
  CREATE TEMP TABLE IF NOT EXISTS kept_identity(identity_id INTEGER PRIMARY KEY, uid TEXT);
  CREATE INDEX IF NOT EXISTS temp.kept_identity_uid ON kept_identity(uid) WHERE uid IS NOT NULL`;

/**
 * Begins to write identities of an article from the file `source`, which is empty for a backup. Those of the file before are forgotten,
 * because they may be the same as these.
 */
export function keepIdentities(database: Database, kept: readonly KeptIdentity[], source: string): KeptIdentities {
  if (kept.length === 0) return NOTHING_KEPT;
  database.run(TABLES);
  if (database.rows('SELECT 1 FROM kept_source WHERE name = ?', [source]).length === 0) {
    database.run('DELETE FROM kept_source; DELETE FROM kept_identity');
    database.rows('INSERT INTO kept_source(name) VALUES(?)', [source]);
  }
  const uidOf = ({ number, name }: Member) => kept.find((each) => each.number === number && each.name === name)?.uid;
  return {
    uidOf,
    find(member) {
      const uid = uidOf(member);
      return uid === undefined ? undefined : idOf(database, uid);
    },
    decide(member, candidates) {
      const found = decide(member, candidates);
      const uid = uidOf(member);
      if (uid === undefined || found.identity === null) return found;
      const others = candidates.filter(({ known }) => !isOther(database, known.id, uid));
      return { ...decide(member, others), perhaps: found.perhaps };
    },
    note(member, identity) {
      const uid = uidOf(member);
      if (uid === undefined) return;
      const sql = 'INSERT OR IGNORE INTO kept_identity(identity_id, uid) SELECT id, nullif(?2, uid) FROM identity WHERE id = ?1';
      database.rows(sql, [identity, uid]);
    },
  };
}

const idOf = (database: Database, uid: string): number | undefined =>
  database.rows<{ id: number }>(
    `SELECT id FROM identity WHERE uid = ?1
     UNION ALL SELECT i.id FROM kept_identity k JOIN identity i ON i.id = k.identity_id WHERE k.uid = ?1 LIMIT 1`,
    [uid],
  )[0]?.id;

/** Returns whether an identity is one that has another uid in the file. */
const isOther = (database: Database, id: number, uid: string): boolean =>
  database.rows('SELECT 1 FROM kept_identity k JOIN identity i ON i.id = k.identity_id WHERE i.id = ? AND coalesce(k.uid, i.uid) <> ?', [
    id,
    uid,
  ]).length > 0;
