import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../../gazetteers/first-names';
import type { Gender } from '../drafts';
import { foldWord } from './fold-word';

let genders: ReadonlyMap<string, Gender | null> | undefined;

function table(): ReadonlyMap<string, Gender | null> {
  if (genders) return genders;
  const made = new Map<string, Gender | null>();
  for (const name of FEMALE_NAMES) made.set(foldWord(name), 'female');
  for (const name of MALE_NAMES) {
    const key = foldWord(name);
    made.set(key, made.get(key) === 'female' ? null : 'male');
  }
  for (const name of SHARED_NAMES) made.set(foldWord(name), null);
  genders = made;
  return made;
}

/** Whether a folded word is a first name. */
export const isFirstName = (key: string): boolean => table().has(key);

/** What a folded first name tells of gender; `null`: nothing. */
export const genderOfFirstName = (key: string): Gender | null => table().get(key) ?? null;
