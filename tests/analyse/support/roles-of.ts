import { groupActors } from '../../../utils/analyse/actors/group-actors';
import { findNames } from '../../../utils/analyse/names/find-names';
import { namesOf } from '../../support/languages';

/** Returns the roles of the actor whose name ends with the given words. */
export function rolesOf(lang: string, text: string, name: string): string[] {
  // These tests are about roles, and a tagger may miss an invented name that stands alone.
  const names = lang === 'en' ? namesOf(lang) : { ...namesOf(lang), tagger: null };
  const actor = groupActors(text, findNames(text, names), names).find((one) => one.name.endsWith(name));
  return (actor?.roles ?? []).map(({ start, end }) => text.slice(start, end));
}
