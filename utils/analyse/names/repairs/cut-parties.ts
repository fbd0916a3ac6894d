import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import { keyOf } from '../../../text/name-key';
import { firstNamesLike } from '../../actors/nominative-person';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

/** Matches an acronym such as «PSL», «M5S» and «Pd». */
const ACRONYM = casePattern(({ capitals, numbers, smalls }) => `^[${capitals}][${capitals}${numbers}]{0,5}[${smalls}]?$`);

/**
 * Separates the acronym of a known party from the name of its member in any case, as in «il senatore Pd Luca Fanti» and «z posłem PSL Markiem
 * Dolnym».
 */
export function cutParties(
  text: string,
  tagged: readonly TaggedName[],
  { fullNames, firstNames, pack }: NameLexicon,
): readonly TaggedName[] {
  const isFirstName = (word: string): boolean => firstNames.has(foldWord(word)) || firstNamesLike(word, pack).length > 0;
  return tagged.flatMap((name): readonly TaggedName[] => {
    const [party = '', first = '', ...rest] = text.slice(name.start, name.end).split(' ');
    if (rest.length === 0 || !ACRONYM.test(party) || !isFirstName(first) || !fullNames.has(keyOf(party))) return [name];
    const start = name.start + party.length + 1;
    return [
      { start: name.start, end: start - 1, type: 'organisation' },
      { start, end: name.end, type: 'person' },
    ];
  });
}
