import { OPENINGS } from '../phrases/boilerplate-openings';
import { INVITATIONS } from '../phrases/invitations';
import { READ_ALSO } from '../phrases/read-also';
import { foldForPhrases, matchPhrases } from './match-phrases';

/** The number of UTF-16 units at the beginning of a text that are read. */
const MAX_READ = 200;

/**
 * Returns whether a text begins like an invitation, a lead to another story or another notice for readers. `lang` is the page's language,
 * or `null` if it is unknown.
 */
export function opensLikeNotice(text: string, lang: string | null): boolean {
  const line = foldForPhrases(text.slice(0, MAX_READ));
  return OPENINGS.test(line) || [INVITATIONS, READ_ALSO].some((lists) => matchPhrases(lists, lang).opening(line) > 0);
}
