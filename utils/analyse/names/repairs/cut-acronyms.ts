import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import { keyOf } from '../../../text/name-key';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';
import { thingWordsOf } from '../thing-words';

const ACRONYM = casePattern(({ capitals }) => `^([${capitals}]{2,7}) (\\S+)$`);

/** Separates the acronym of a thing from the name of a state after it, as in «das BIP Norlands» (the GDP of Norland), and leaves it out. */
export function cutAcronyms(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { acronyms } = thingWordsOf(lexicon);
  const isState = (key: string): boolean => lexicon.states.has(key) || lexicon.states.has(lexicon.stemOf(key));
  return tagged.map((name) => {
    if (name.type !== 'organisation' || name.end - name.start > 60) return name;
    const [, acronym = '', state = ''] = ACRONYM.exec(text.slice(name.start, name.end)) ?? [];
    if (!acronyms.has(foldWord(acronym)) || !isState(keyOf(state))) return name;
    return { start: name.end - state.length, end: name.end, type: 'location' as const };
  });
}
