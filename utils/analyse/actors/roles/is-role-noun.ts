import type { NameLexicon } from '../../names/name-lexicon';

/** Nouns for people by whom they belong to. */
const KINSHIP = new Set(
  'son daughter wife husband mother father brother sister widow grandson member head boss partner founder co-founder cofounder survivor victim veteran native expert fellow'.split(
    ' ',
  ),
);

/** Whether a folded word says what somebody is: an office, a trade, a relation; one or several of them. */
export function isRoleNoun(key: string, lexicon: NameLexicon): boolean {
  return isSingular(key, lexicon) || (key.endsWith('s') && isSingular(key.slice(0, -1), lexicon));
}

function isSingular(key: string, { roles, titles, sources, roleEndings }: NameLexicon): boolean {
  if (roles.has(key) || titles.has(key) || sources.has(key) || KINSHIP.has(key)) return true;
  return roleEndings.some((ending) => key.length > ending.length + 2 && key.endsWith(ending));
}
