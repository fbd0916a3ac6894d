import type { Name } from '../actors/actor-draft';
import { findByRules } from './find-by-rules';
import type { NameLexicon } from './name-lexicon';
import { weighNames } from './weigh-names';

/** Longer texts than any article, in UTF-16 units, are left to the rules: the tagger is the slower of the two. */
const LONGEST_TAGGED = 400_000;

/**
 * Every name of a person, organisation, state or place in a text: sorted, disjoint, without titles and possessive «’s». Rules propose; where
 * the language has a trained tagger, it decides. Linear in the text.
 * @param hints.title the headline, which stands outside the text: its names and spellings count as evidence.
 */
export function findNames(text: string, lexicon: NameLexicon, hints: { readonly title?: string } = {}): Name[] {
  const names = findByRules(text, lexicon, hints);
  return lexicon.tagger && text.length <= LONGEST_TAGGED ? weighNames(text, names, lexicon, lexicon.tagger) : names;
}
