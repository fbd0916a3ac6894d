import type { Span } from '../model';
import { isRoleNoun } from './is-role-noun';
import { foldWord } from './names/fold-word';
import type { Lexicon } from './names/lexicon';

/** How far before the name its description may begin, in UTF-16 units. */
const LONGEST = 90;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
const POSSESSIVE = /[’']s?$/u;

/**
 * «The finance minister, Anna Berg, denied», «Norland’s trade envoy, Odo Brandt.»: the description that the name, with its title, stands behind
 * as an apposition.
 */
export function findPrecedingRole(text: string, { start, end }: Span, lexicon: Lexicon): Span | null {
  if (text[start - 1] !== ' ' || text[start - 2] !== ',' || !/[,.]/.test(text[end] ?? '')) return null;
  const comma = start - 2;
  const from = Math.max(0, comma - LONGEST);
  const clause =
    text
      .slice(from, comma)
      .split(/[\n,;:.?!“”"()]/u)
      .at(-1) ?? '';
  const words = [...clause.matchAll(WORD)];
  const last = words.at(-1);
  if (!last || last.index + last[0].length !== clause.length || !isRoleNoun(foldWord(last[0]), lexicon)) return null;
  // From the last word that begins a description: an article, «his», or somebody’s name in the genitive.
  const isOpener = (key: string): boolean => lexicon.determiners.has(key) || lexicon.possessives.has(key);
  const opening = words.findLastIndex(([word]) => isOpener(foldWord(word)) || POSSESSIVE.test(word));
  const first = words[opening];
  if (!first || opening === words.length - 1) return null;
  const begins = isOpener(foldWord(first[0])) ? words[opening + 1] : first;
  return begins ? { start: comma - clause.length + begins.index, end: comma } : null;
}
