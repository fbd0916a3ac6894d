import type { Span } from '../../../model';
import { foldWord } from '../../names/fold-word';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Name } from '../actor-draft';
import { findApposition } from './find-apposition';
import { findLeadingRoles } from './find-leading-roles';
import { findPrecedingRole } from './find-preceding-role';

/** What the article calls a person at one mention. */
export type RolesAt = (name: Name) => readonly Span[];

/** Reads what an article calls its persons: the titles and descriptions before their names, and the appositions after them. */
export function findRoles(text: string, names: readonly Name[], lexicon: NameLexicon): RolesAt {
  const leading = findLeadingRoles(text, names, lexicon);
  // «Lady Berg, Sir Hubert’s widow»: whose it is, is nobody of a list.
  const listed = names.filter(({ kind, end }) => kind === 'person' && !/^[’']s?(?:\s|$)/u.test(text.slice(end, end + 3)));
  const starts = new Set(listed.flatMap(({ start, title }) => [start, title?.start ?? start]));
  const isPersonAt = (offset: number): boolean => starts.has(offset);
  return (name) => {
    const before = leading.get(name) ?? titleOf(text, name, lexicon);
    const apposition = findApposition(text, name.end, lexicon, isPersonAt);
    const start = Math.min(
      name.start,
      name.title?.start ?? name.start,
      before && before.end <= name.start && before.end > name.start - 9 ? before.start : name.start,
    );
    // Who is described after the name is hardly described before it as well: «In a letter to the mayor, Anna Berg, a nurse, …».
    const preceding = apposition ? null : findPrecedingRole(text, { start, end: name.end }, lexicon);
    return [preceding, before, apposition].filter((role) => role !== null);
  };
}

/** A title that says what somebody does; of «Presidents A and B», each is the «President». */
function titleOf(text: string, { title }: Name, lexicon: NameLexicon): Span | null {
  if (!title || isAddress(text, title, lexicon)) return null;
  return isPlural(text, title, lexicon) ? { start: title.start, end: title.end - 1 } : title;
}

/** «Mr.», «Dame»: says nothing of what somebody does. */
const isAddress = (text: string, { start, end }: Span, { addressTitles }: NameLexicon): boolean =>
  text
    .slice(start, end)
    .split(/[\s.]+/)
    .filter(Boolean)
    .every((word) => addressTitles.has(foldWord(word)));

function isPlural(text: string, { start, end }: Span, { titles, roles }: NameLexicon): boolean {
  const last = foldWord(text.slice(start, end).split(/\s+/).at(-1) ?? '');
  return last.endsWith('s') && !titles.has(last) && (titles.has(last.slice(0, -1)) || roles.has(last.slice(0, -1)));
}
