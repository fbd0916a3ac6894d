import { nullable, object, oneOf, text, wholeNumber } from '../../decode/decode';
import { DECISION_KINDS, MAX_LABEL } from '../../model';
import type { Database } from '../database';
import { addDecision, type CopiedDecision } from '../identities/copied-decision';
import { createIdentity, idOfUid } from '../identities/identity-rows';
import type { KeptIdentity } from '../identities/kept-identities';
import { readRows } from './read-rows';

/** To which identity an actor of an article belongs because of the reader's decision. */
export interface FoundPin {
  readonly kind: string;
  readonly name: string;
  readonly identity_uid: string;
  readonly before_uid: string;
  readonly decision_uid: string;
}
const uid = text(64);
const time = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const label = text(Math.max(MAX_LABEL, 1_000));
const decodePin = object<FoundPin>({
  kind: oneOf(['person', 'organisation', 'place']),
  name: label,
  identity_uid: uid,
  before_uid: uid,
  decision_uid: uid,
});
const decodeDecision = object<CopiedDecision>({
  uid,
  kind: oneOf(DECISION_KINDS),
  identity_uid: uid,
  other_uid: nullable(uid),
  name: label,
  made_at: time,
  undone_at: nullable(time),
});

const decodeIdentity = object<KeptIdentity>({
  number: text(64),
  kind: oneOf(['person', 'organisation', 'state', 'place']),
  name: label,
  uid,
});

/** Reads which identities the actors of an article have without the reader's joins, as far as that can be read. */
export function readKeptIdentities(source: Database, id: number): readonly KeptIdentity[] {
  const read = (identity: string) =>
    readRows(
      source,
      decodeIdentity,
      `SELECT m.number, m.kind, m.name, i.uid FROM cast_member m JOIN identity i ON i.id = ${identity} WHERE m.article_id = ${id}`,
    ).found;
  const found = read('coalesce(m.base_id, m.identity_id)');
  // Files before version 17 do not have this column.
  return found.length > 0 ? found : read('m.identity_id');
}

/** Writes which identities the actors of an article have, into a file that is empty otherwise. The rest is derived when the article is prepared. */
export function writeKeptIdentities(target: Database, id: number, kept: readonly KeptIdentity[]): void {
  for (const { uid, ...member } of kept) {
    target.rows(
      `INSERT INTO cast_member(article_id, number, identity_id, kind, lang, state, name, names, roles, is_renamed, quotes, mentions)
       VALUES(?, ?, ?, ?, '', '', ?, ?, '[]', 0, 0, 0)`,
      [
        id,
        member.number,
        idOfUid(target, uid) ?? createIdentity(target, member, uid),
        member.kind,
        member.name,
        JSON.stringify([member.name]),
      ],
    );
  }
}

/** Reads the reader's decisions about the actors of an article, as far as they can be read. */
export const readPins = (source: Database, id: number): readonly FoundPin[] =>
  readRows(source, decodePin, `SELECT kind, name, identity_uid, before_uid, decision_uid FROM identity_pin WHERE article_id = ${id}`).found;

/** Writes the reader's decisions about the actors of an article, except those that it has already. */
export function writePins(target: Database, id: number, pins: readonly FoundPin[]): void {
  for (const { kind, name, identity_uid, before_uid, decision_uid } of pins)
    target.rows(
      'INSERT OR IGNORE INTO identity_pin(article_id, kind, name, identity_uid, before_uid, decision_uid) VALUES(?, ?, ?, ?, ?, ?)',
      [id, kind, name, identity_uid, before_uid, decision_uid],
    );
}

/** Copies the list of the reader's decisions about identities. A decision that was undone in one of the files stays undone. */
export function salvageDecisions(source: Database, target: Database): void {
  const sql = 'SELECT uid, kind, identity_uid, other_uid, name, made_at, undone_at FROM identity_decision';
  for (const each of readRows(source, decodeDecision, sql).found) addDecision(target, each);
}
