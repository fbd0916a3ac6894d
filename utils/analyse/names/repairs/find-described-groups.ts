import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import { linkWordsOf } from '../../actors/roles/link-words';
import type { TaggedName } from '../../tagger/labels';
import { baseForms } from '../base-forms';
import type { NameLexicon } from '../name-lexicon';

/** Matches an article and a noun, or an elided article and a noun, before a name. */
const BEFORE = letterPattern(
  ({ letters, numbers }) => `(?<![${letters}${numbers}])([${letters}]{1,7}[ ’'])?([${letters}][${letters}-]{2,20}) [«"“„]?$`,
);
const REACH = 36;

/**
 * Takes a person or a place for an organisation if a noun for a group stands before the name: «die Band Luna Grau», «l’azienda Idrotec». English
 * is not read like this, because a relative clause can follow the noun there: «the charity Ana Roth founded». After a noun for a firm, the
 * other mentions of a name of one word are the organisation, too, unless it is part of somebody's full name.
 */
export function findDescribedGroups(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  if (lexicon.pack.leadingDescriptions) return tagged;
  const { groupNouns, firmNouns } = linkWordsOf(lexicon);
  const isBare = lexicon.pack.order.bareNouns === true;
  const nameOf = ({ start, end }: TaggedName): string => text.slice(start, end);
  const firms = new Set<string>();
  const parts = new Set(
    tagged.flatMap((name) => (name.type === 'person' && name.end - name.start < 60 ? nameOf(name).split(' ').slice(1) : [])),
  );
  const found = tagged.map((name) => {
    const [, article = '', noun = ''] = BEFORE.exec(text.slice(Math.max(0, name.start - REACH), name.start)) ?? [];
    const key = foldWord(noun);
    const isFirm = firmNouns.has(key) || (isBare && baseForms(key, lexicon).some((form) => firmNouns.has(form)));
    if (!isFirm && !groupNouns.has(key)) return name;
    const isLed = lexicon.determiners.has(foldWord(article.trim())) || /[’']$/u.test(article);
    if (!isLed && !(isBare && isFirm) && !(isFirm && lexicon.articles.has(foldWord(article.trim())))) return name;
    if (isFirm && /^\S+$/u.test(nameOf(name)) && !parts.has(nameOf(name))) firms.add(nameOf(name));
    return { ...name, type: 'organisation' as const };
  });
  return firms.size === 0 ? found : found.map((name) => (firms.has(nameOf(name)) ? { ...name, type: 'organisation' as const } : name));
}
