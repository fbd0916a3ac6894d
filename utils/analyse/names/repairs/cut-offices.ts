import type { TaggedName } from '../../tagger/labels';
import { foldWord } from '../fold-word';
import type { NameLexicon } from '../name-lexicon';

/** Matches an office with its field, and the words after the field: «Secretary of State for Urbanism» and «Ana Roth». */
const OFFICE = /^(?:.*? )?(\p{L}+) (?:of|for) (?:.* (?:of|for|and) )?\p{Lu}[\p{L}-]+ (?=\p{Lu}\S+ \p{Lu}\S+$)/u;
const READ = 120;

/** Leaves out the office before a person's name if the tagger included it, as in «Fell Secretary of State for Urbanism Ana Roth». */
export const cutOffices = (text: string, tagged: readonly TaggedName[], { titles, pack }: NameLexicon): readonly TaggedName[] =>
  tagged.map((name) => {
    if (name.type !== 'person' || !pack.leadingDescriptions || name.end - name.start > READ) return name;
    const [office = '', noun = ''] = OFFICE.exec(text.slice(name.start, name.end)) ?? [];
    return titles.has(foldWord(noun)) ? { ...name, start: name.start + office.length } : name;
  });
