import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import type { NameLexicon } from '../names/name-lexicon';
import type { Gender } from './actor-draft';
import type { NameParts } from './name-parts';

/** Returns the gender indicated by the title of a mention, such as «Mrs», «Queen» or «spokeswoman», or `null` if there is none. */
export function genderOfTitle(text: string, { name }: NameParts, lexicon: NameLexicon): Gender | null {
  if (!name.title) return null;
  for (const word of text.slice(name.title.start, name.title.end).split(/[\s.-]+/u)) {
    const key = foldWord(word);
    const gender = lexicon.titleGender.get(key) ?? genderOfRole(key, lexicon);
    if (gender) return gender;
  }
  return null;
}

/**
 * Returns the gender indicated by the ending of a role, or `null` if there is none. For example, an «Ingenieurin» is a woman and an
 * «Ingenieur» a man.
 */
function genderOfRole(key: string, { femaleEnding, roleEndings, tradeEndings }: NameLexicon): Gender | null {
  const isRole = (word: string): boolean => roleEndings.some((end) => word.endsWith(end)) || tradeEndings.some((end) => word.endsWith(end));
  if (!femaleEnding || !isRole(key)) return null;
  if (key.endsWith(femaleEnding)) return 'female';
  return isRole(key + femaleEnding) ? 'male' : null;
}

/**
 * The maximum number of mentions of each person, counted from the first, whose following words are searched for pronouns. The limit keeps
 * the running time linear for hostile input.
 */
const MENTIONS_READ = 12;
/** The maximum distance from a name to a pronoun that refers to it, in UTF-16 units. */
const PRONOUN_REACH = 90;

const BETWEEN_WORDS = letterPattern(({ letters }) => `[^${letters}]+`);

/**
 * Returns a person's gender, or `null` if nothing indicates it. Titles take precedence over first names, and first names over the pronouns
 * after the names.
 * @param nextName Returns the offset of the first name at or after an offset.
 */
export function learnGender(
  text: string,
  members: readonly NameParts[],
  lexicon: NameLexicon,
  nextName: (end: number) => number,
): Gender | null {
  for (const parts of members) {
    const gender = genderOfTitle(text, parts, lexicon);
    if (gender) return gender;
  }
  for (const { words } of members) {
    const gender = words.length > 1 ? lexicon.firstNames.get(words[0] ?? '') : null;
    if (gender) return gender;
  }
  const votes = { female: 0, male: 0 };
  for (const { name } of members.slice(0, MENTIONS_READ)) {
    const stop = Math.min(name.end + PRONOUN_REACH, nextName(name.end));
    const after = text.slice(name.end, stop);
    for (const word of after.split(BETWEEN_WORDS(after))) {
      const gender = lexicon.pointerGender.get(word.toLowerCase());
      if (gender) votes[gender]++;
    }
  }
  if (votes.female > 2 * votes.male) return 'female';
  return votes.male > 2 * votes.female ? 'male' : null;
}
