import type { NameLexicon } from '../../names/name-lexicon';
import { isNounOfOrganisations } from './is-group-noun';
import { isPluralNoun } from './is-plural-noun';
import type { RoleToken } from './role-tokens';
import { isPersonNoun } from './role-words';

/** The kind of actor that a description can be about. Other actors have no roles. */
export type DescribedKind = 'person' | 'organisation';

/** Whether a description is about an actor of a kind, or about several people. */
export type Described = DescribedKind | 'people';

/** Returns whether a word is a noun for actors of a kind. */
export const isNounFor = (kind: Described, token: Pick<RoleToken, 'key' | 'spelling' | 'owner'>, lexicon: NameLexicon): boolean =>
  kind === 'people'
    ? isPluralNoun(token, lexicon)
    : kind === 'person'
      ? isPersonNoun(token, lexicon)
      : isNounOfOrganisations(token, lexicon);
