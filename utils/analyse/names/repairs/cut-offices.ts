import { foldWord } from '../../../text/fold-word';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

const OF = new Set(['of', 'for']);
/** The maximum length of a name with its office that is read, in UTF-16 units. */
const READ = 120;

/** Leaves out the office before a person's name if the tagger included it, as in «Fell Secretary of State for Urbanism Ana Roth». */
export const cutOffices = (text: string, tagged: readonly TaggedName[], { titles, pack }: NameLexicon): readonly TaggedName[] =>
  tagged.map((name) => {
    if (name.type !== 'person' || !pack.leadingDescriptions || name.end - name.start > READ) return name;
    const words = text.slice(name.start, name.end).split(' ');
    const last = words.findLastIndex((word) => OF.has(word));
    const isOffice = words.some((word, at) => OF.has(words[at + 1] ?? '') && titles.has(foldWord(word)));
    // One word is the field of the office, and two are the name.
    if (!isOffice || words.length - last !== 4) return name;
    return { ...name, start: name.end - words.slice(-2).join(' ').length };
  });
