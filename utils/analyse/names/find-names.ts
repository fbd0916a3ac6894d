import type { Name } from '../actors/actor-draft';
import { findByRules } from './find-by-rules';
import type { NameLexicon } from './name-lexicon';
import { weighNames } from './weigh-names';

/**
 * The maximum length of a text that the tagger reads, in UTF-16 units. It is longer than any article. Longer texts are left to the rules,
 * which are faster.
 */
const LONGEST_TAGGED = 400_000;

/**
 * Finds the names of persons, organisations, states and places in a text. The names do not include their titles or a possessive «’s». Rules
 * propose the names. If the language has a trained tagger, the tagger decides. The names are sorted and disjoint. The work is linear in the
 * length of the text.
 * @param hints.title The headline, which is not part of the text. Its names and spellings are evidence.
 */
export function findNames(text: string, lexicon: NameLexicon, hints: { readonly title?: string } = {}): Name[] {
  const names = findByRules(text, lexicon, hints);
  return lexicon.tagger && text.length <= LONGEST_TAGGED ? weighNames(text, names, lexicon, lexicon.tagger) : names;
}
