import { casePattern } from '../../../text/case-pattern';
import { countWhile } from '../../../text/count-while';
import { foldWord } from '../../../text/fold-word';
import { isRoleNoun } from '../../actors/roles/is-role-noun';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

const pairsIn = casePattern(
  ({ letters, capitals, smalls, numbers }) =>
    `(?<![${letters}${numbers}’'-])([${capitals}][${smalls}]{1,20})(?= ([${capitals}][${letters}’'-]{1,30}))`,
  'g',
);

/**
 * Adds the names whose first name is usually an adjective, so that the tagger leaves it out: «Christian» in «Christian Roth». The name is a
 * person's, even if the tagger took the surname for another kind.
 */
export function addFirstNames(text: string, tagged: readonly TaggedName[], lexicon: NameLexicon): readonly TaggedName[] {
  const { adjectiveFirstNames } = lexicon.nameWords;
  const found: TaggedName[] = [];
  for (const { 1: first = '', 2: surname = '', index: start } of text.matchAll(pairsIn(text))) {
    if (!adjectiveFirstNames.has(foldWord(first)) || !isSurname(surname, lexicon)) continue;
    const end = start + first.length + 1 + surname.length;
    const name = tagged[countWhile(tagged, (each) => each.end <= start)];
    // A longer name that contains both words is left alone.
    if (name && name.start < end && (name.start <= start || name.end > end)) continue;
    found.push({ start, end, type: 'person' });
  }
  if (found.length === 0) return tagged;
  const others = tagged.filter(({ start, end }) => (found[countWhile(found, (name) => name.end <= start)]?.start ?? end) >= end);
  return [...others, ...found].sort((a, b) => a.start - b.start);
}

/** Returns whether a word after a first name can be a surname: it is no noun, as in «Christian Brothers», and no demonym. */
function isSurname(word: string, lexicon: NameLexicon): boolean {
  const key = foldWord(word.replace(/['’]s$/u, ''));
  const isNoun = (form: string): boolean =>
    lexicon.common.has(form) || lexicon.kindWords.organisationEnds.has(form) || isRoleNoun(form, lexicon);
  return !isNoun(key) && !isNoun(key.replace(/e?s$/u, '')) && !lexicon.demonyms.has(key);
}
