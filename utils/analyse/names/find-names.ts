import { finish, type Steps } from '../../steps/steps';
import type { Name } from '../actors/actor-draft';
import { dropCommonAcronyms } from './drop-common-acronyms';
import { dropCredits } from './drop-credits';
import { dropPortfolios } from './drop-portfolios';
import { findByRules } from './find-by-rules';
import type { NameLexicon } from './name-lexicon';
import { readShortenedSurnames } from './read-shortened-surnames';
import { weighNames } from './weigh-names';

/**
 * The maximum length of a text that the tagger reads, in UTF-16 units. It exceeds the length of any real article. In a longer text, only
 * the rules are used, because they are faster.
 */
const LONGEST_TAGGED = 400_000;

interface Hints {
  readonly title?: string;
}

/**
 * Finds the names of people, organisations, states and places in the text, in linear time. The rules propose the names. If the language has
 * a trained tagger, the tagger decides.
 * @param hints.title The headline, which is not part of the text. Its names and spellings are used as evidence.
 * @returns The names, sorted and disjoint, without their titles or a possessive «’s».
 */
export const findNames = (text: string, lexicon: NameLexicon, hints: Hints = {}): Name[] => finish(findNamesInSteps(text, lexicon, hints));

/** Does the same as `findNames`, but in two steps: the rules and the tagger. */
export function* findNamesInSteps(text: string, lexicon: NameLexicon, hints: Hints): Steps<Name[]> {
  const names = findByRules(text, lexicon, hints);
  yield;
  const weighed = lexicon.tagger && text.length <= LONGEST_TAGGED ? weighNames(text, names, lexicon, lexicon.tagger) : names;
  const kept = dropPortfolios(text, dropCredits(text, dropCommonAcronyms(text, weighed, lexicon), lexicon), lexicon);
  return [...readShortenedSurnames(text, kept, lexicon)];
}
