import { foldWord } from '../names/fold-word';
import type { NameLexicon } from '../names/name-lexicon';
import type { Gender } from './actor-draft';
import type { NameParts } from './name-parts';

/** What the titles of one mention tell: «Mrs», «Queen», «spokeswoman». */
export function genderOfTitle(text: string, { name }: NameParts, lexicon: NameLexicon): Gender | null {
  if (!name.title) return null;
  for (const word of text.slice(name.title.start, name.title.end).split(/[\s.-]+/u)) {
    const key = foldWord(word);
    const gender = lexicon.titleGender.get(key) ?? genderOfRole(key, lexicon);
    if (gender) return gender;
  }
  return null;
}

/** «Ingenieurin» against «Ingenieur»: a role that ends as women's roles do, or that such a one is made of. */
function genderOfRole(key: string, { femaleEnding, roleEndings, tradeEndings }: NameLexicon): Gender | null {
  const isRole = (word: string): boolean => roleEndings.some((end) => word.endsWith(end)) || tradeEndings.some((end) => word.endsWith(end));
  if (!femaleEnding || !isRole(key)) return null;
  if (key.endsWith(femaleEnding)) return 'female';
  return isRole(key + femaleEnding) ? 'male' : null;
}

/** How many mentions are read for pronouns, and how far after each: enough to tell, and no more work in a hostile text. */
const READ = 12;
const REACH = 90;

/** The gender of a person by titles, then by first name, then by the pronouns that follow the names. */
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
  for (const { name } of members.slice(0, READ)) {
    const stop = Math.min(name.end + REACH, nextName(name.end));
    for (const word of text.slice(name.end, stop).split(/[^\p{L}]+/u)) {
      const gender = lexicon.pointerGender.get(word.toLowerCase());
      if (gender) votes[gender]++;
    }
  }
  if (votes.female > 2 * votes.male) return 'female';
  return votes.male > 2 * votes.female ? 'male' : null;
}
