import { ROLE_WORDS } from './author-words';
import { foldWords, wordsOf } from './fold-words';
import { isSiteName, judgeName } from './judge-name';
import { startsUpper } from './letters';

/** Matches a word after a name that introduces for whom or where its bearer works, as in «Ann Lee for the Lindmoor Post». */
const PLACE = /\s(?:for|in|of|at|from|aus|für|bei|pour|à|para|desde|voor|vanuit|för|til|per)\s/;
const PARENTHESIS = /\s?\([^()]*\)$/;
/** Matches the word before a role, as in «our correspondent Ann Lee». */
const OUR = /^(?:our|unser(?:e|er|em|en)?|notre|nuestr[oa]|nostr[oa]|vår|vores|onze)\s/i;

/**
 * Removes the role from a name, as in «Ann Lee Staff Writer», «Political editor Ann Lee» or «Lindmoor Ledger staff», and the words that say
 * for whom or where somebody works. Returns the name unchanged if the rest is neither the name of a person nor that of the site.
 */
export function withoutRole(name: string, site: string | null): string {
  if (judgeName(name, site) === 'person') return name;
  const [bare = name] = name.replace(PARENTHESIS, '').split(PLACE, 1);
  for (const one of [bare, beforeRole(bare), afterRole(bare)]) if (one && isNamed(one, site) && one !== name) return one;
  return beforeRole(name) === name || !isSiteName(beforeRole(name), site) ? name : beforeRole(name);
}

/** Returns the person who is named before a place, as in «Ann Lee in Lindmoor Bay», or `null` if the line is not of this form. */
export function beforePlace(line: string, site: string | null): string | null {
  const [name = '', place = ''] = line.split(/\s(?:in|à|aus)\s/);
  return startsUpper(place) && wordsOf(place).length < 4 && isNamed(name, site) ? name : null;
}

/** Returns the words after a role that begins a line, as in «Political editor Ann Lee», or `null` if the line does not begin with one. */
export function afterRole(line: string): string | null {
  const words = line.replace(OUR, '').split(' ');
  const isRole = (word: string | undefined): boolean => ROLE_WORDS.has(foldWords(word ?? ''));
  if (!isRole(words[0])) return null;
  const at = words.findIndex((word) => !isRole(word));
  return at > 0 && words.length - at >= 2 ? words.slice(at).join(' ') : null;
}

function beforeRole(name: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 2 && ROLE_WORDS.has(foldWords(words[end - 1] ?? ''))) end--;
  return words.slice(0, end).join(' ');
}

const isNamed = (name: string, site: string | null): boolean => judgeName(name, site) === 'person';
