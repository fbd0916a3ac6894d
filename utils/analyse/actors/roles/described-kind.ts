import type { NameLexicon } from '../../names/name-lexicon';
import { isGroupNoun } from './is-group-noun';
import type { RoleToken } from './role-tokens';
import { isPersonNoun } from './role-words';

/** The kind of actor that a description can be about. Other actors have no roles. */
export type DescribedKind = 'person' | 'organisation';

/** Returns whether a word is a noun for actors of a kind. */
export const isNounFor = (kind: DescribedKind, token: Pick<RoleToken, 'key' | 'owner'>, lexicon: NameLexicon): boolean =>
  kind === 'person' ? isPersonNoun(token, lexicon) : isGroupNoun(token, lexicon);
