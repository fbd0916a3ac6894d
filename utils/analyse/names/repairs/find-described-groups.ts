import { linkWordsOf } from '../../actors/roles/link-words';
import type { TaggedName } from '../../tagger/labels';
import { foldWord } from '../fold-word';
import type { NameLexicon } from '../name-lexicon';

/** Matches an article and a noun, or an elided article and a noun, before a name. */
const BEFORE = /(?<![\p{L}\p{N}])(\p{L}{1,5}[ ’'])(\p{L}[\p{L}-]{2,20}) $/u;
const REACH = 30;

/**
 * Takes a person or a place for an organisation if a noun for a group stands before the name: «die Band Luna Grau», «l’azienda Idrotec». English
 * is not read like this, because a relative clause can follow the noun there: «the charity Ana Roth founded».
 */
export function findDescribedGroups(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { pack, determiners } = lexicon;
  if (pack.leadingDescriptions) return tagged;
  const { groupNouns } = linkWordsOf(lexicon);
  return tagged.map((name) => {
    if (name.type === 'organisation') return name;
    const [, article = '', noun = ''] = BEFORE.exec(text.slice(Math.max(0, name.start - REACH), name.start)) ?? [];
    const isGroup = groupNouns.has(foldWord(noun)) && (determiners.has(foldWord(article.trim())) || /[’']$/u.test(article));
    return isGroup ? { ...name, type: 'organisation' as const } : name;
  });
}
