import type { NameLexicon } from '../../names/name-lexicon';
import { linkWordsOf } from './link-words';
import type { RoleToken } from './role-tokens';
import { descriptionWordsOf } from './role-words';

/**
 * Returns whether words begin with «one of» and what it is one of, as in «one of the founders», «l’un des fondateurs» and «einer der größten
 * Händler». What follows says who somebody or what an organisation is, whatever the noun.
 */
export function isOneOf(tokens: readonly RoleToken[], lexicon: NameLexicon): boolean {
  const { of, ones, articles } = linkWordsOf(lexicon);
  // In French, an article precedes «un».
  const at = tokens[0] && !ones.has(tokens[0].key) && (articles.has(tokens[0].key) || lexicon.determiners.has(tokens[0].key)) ? 1 : 0;
  const [one, link, next] = tokens.slice(at);
  if (!one || !link?.joined || !next?.joined || !ones.has(one.key)) return false;
  return of.has(link.key) && !descriptionWordsOf(lexicon).subjects.has(next.key) && !/^\d/u.test(next.key);
}
