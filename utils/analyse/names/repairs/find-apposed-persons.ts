import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

const LAST_WORD = casePattern(({ letters, numbers, smalls }) => `(?<![${letters}${numbers}])([${smalls}]{3,20}), $`);
const NAME = casePattern(({ capitals, letters }) => `^[${capitals}][${letters}]+ [${capitals}][${letters}’'-]+$`);
const REACH = 26;

/** Takes an organisation for a person if it is in apposition to an office: «Jamie Court» in «the group’s president, Jamie Court, says». */
export const findApposedPersons = (text: string, tagged: readonly TaggedName[], { titles }: NameLexicon): readonly TaggedName[] =>
  tagged.map((name) => {
    if (name.type !== 'organisation' || !NAME.test(text.slice(name.start, name.end)) || !/^[,.]/u.test(text.slice(name.end, name.end + 1)))
      return name;
    const office = LAST_WORD.exec(text.slice(Math.max(0, name.start - REACH), name.start))?.[1];
    return office && titles.has(foldWord(office)) ? { ...name, type: 'person' as const } : name;
  });
