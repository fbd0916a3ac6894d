import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import type { Name } from '../actors/actor-draft';
import type { NameLexicon } from './name-lexicon';

const SHORTENED = casePattern(({ capitals, smalls }) => `^([${capitals}][${smalls}]+)(?:[ -][${capitals}][${smalls}]+)* [${capitals}]$`);

/**
 * Adds the full stop to people's names whose surname is shortened to one letter, as papers write those of suspects: «Karl B.». A name of this
 * form is a person's if its first word is a first name.
 */
export const readShortenedSurnames = (text: string, names: readonly Name[], { firstNames }: NameLexicon): readonly Name[] =>
  names.map((name) => {
    const [, first] = (text[name.end] === '.' && SHORTENED.exec(text.slice(name.start, name.end))) || [];
    if (!first || (name.kind !== 'person' && !firstNames.has(foldWord(first)))) return name;
    return { ...name, kind: 'person', end: name.end + 1 };
  });
