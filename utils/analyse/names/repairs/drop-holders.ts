import { foldWord } from '../../../text/fold-word';
import { descriptionWordsOf } from '../../actors/roles/role-words';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

/** Leaves out organisations that are really the holders of an office or the members of a party, such as «Fell Municipal Director». */
export function dropHolders(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { holders } = descriptionWordsOf(lexicon).leading;
  return tagged.filter(({ start, end, type }) => {
    const words = text.slice(start, end).split(' ');
    return type !== 'organisation' || words.length < 2 || words.includes('of') || !holders.has(foldWord(words.at(-1) ?? ''));
  });
}
