import { list, object, optional, text, wholeNumber } from '../decode/decode';
import { MAX_LABEL } from '../model';
import { decodeId, done, type Handler } from './handler';
import { keepApart, mergeIdentities, partIdentity, renameIdentity, undoDecision } from './identities/decide-identities';
import { findIdentities } from './identities/find-identities';
import type { IdentityCall, IdentityPage } from './identities/identity-library';
import { readCastIdentities, readIdentity, readSuggestions } from './identities/read-identities';
import { MAX_PAGE } from './library';
import { MAX_BULK } from './shelf-library';

const decodePage = object<IdentityPage>({ limit: wholeNumber(1, MAX_PAGE), offset: optional(wholeNumber(0, Number.MAX_SAFE_INTEGER)) });
const decodeIds = list(MAX_BULK, decodeId);
const decodeText = text(MAX_LABEL);

/** The handlers of the calls that follow actors over all articles. A handler throws `Mismatch` if a field is malformed. */
export const IDENTITY_HANDLERS: Readonly<Record<IdentityCall, Handler>> = {
  castIdentities: (database, { id }) => done(readCastIdentities(database, decodeId(id))),
  identities: (database, { prefix, page }) => done(findIdentities(database, decodeText(prefix), decodePage(page))),
  identity: (database, { identity }) => readIdentity(database, decodeId(identity)),
  identitySuggestions: (database, { page }) => done(readSuggestions(database, decodePage(page))),
  mergeIdentities: (database, { identity, other }, now) => mergeIdentities(database, decodeId(identity), decodeId(other), now),
  partIdentity: (database, { identity, ids }, now) => partIdentity(database, decodeId(identity), decodeIds(ids), now),
  keepApart: (database, { identity, other }, now) => keepApart(database, decodeId(identity), decodeId(other), now),
  renameIdentity: (database, { identity, name }, now) => renameIdentity(database, decodeId(identity), decodeText(name).trim(), now),
  undoDecision: (database, { decision }, now) => undoDecision(database, decodeText(decision), now),
};
