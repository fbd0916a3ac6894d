import { isRoleNoun } from '../../actors/roles/is-role-noun';
import type { Word } from '../find-words';
import type { NameLexicon } from '../name-lexicon';
import { isAbstract, isOrganisationNoun } from './noun-titles';

/**
 * Returns whether the capitalised words `[from, to)` contain no known noun and are next to a singular reporting verb, as in «sagte Tarnow»
 * and «Tarnow sagte».
 */
export function isBesideSpeech(words: readonly Word[], from: number, to: number, lexicon: NameLexicon): boolean {
  const first = words[from] as Word;
  for (let at = from; at < to; at++) if (isKnownNoun(words[at] as Word, lexicon)) return false;
  const before = first.gap === 'space' ? words[from - 1] : undefined;
  const after = words[to]?.gap === 'space' ? words[to] : undefined;
  if (before && lexicon.speech.has(before.key) && (before.gap !== 'space' || words[from - 2]?.opens)) return true;
  return after?.form === 'lower' && lexicon.speech.has(after.key) && (!before || lexicon.openers.has(before.key));
}

/** Returns whether a word is in the list of common words, or is a noun for an organisation, an abstract thing, a person or an utterance. */
const isKnownNoun = (word: Word, lexicon: NameLexicon): boolean =>
  isOrganisationNoun(word, lexicon) ||
  isAbstract(word, lexicon) ||
  isRoleNoun(word.key, lexicon) ||
  lexicon.common.has(word.key) ||
  lexicon.organisationEnds.has(word.key) ||
  lexicon.demonyms.has(word.key) ||
  lexicon.titleGender.has(word.key) ||
  lexicon.wordNouns.has(word.key);
