import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import type { KnownNames } from '../names/known-names';
import type { NameParts } from './name-parts';

/** Returns whether a name is a single word in capitals, which may be an acronym. A few lower-case letters are allowed, as in «FinCEN». */
export const isAcronym = ({ text, words }: NameParts): boolean => words.length < 2 && isAcronymWord(text);

const ACRONYM_FIRST = casePattern(({ capitals }) => `^[${capitals}]{2,6} `);

/** Returns whether the first word of a name is in capitals, as in «RWTH Fell». */
export const opensWithAcronym = ({ text }: NameParts): boolean => ACRONYM_FIRST.test(text);

/** Returns whether a word is written like an acronym: in capitals, or in mixed letters with a capital after the first, as in «AfD». */
const isAcronymWord = (word: string): boolean => word.length > 1 && (word === word.toUpperCase() || MIXED_CAPITALS.test(word));
const MIXED_CAPITALS = casePattern(({ capitals, smalls }) => `^[${capitals}][${smalls}]{0,3}[${capitals}]{1,4}$`);

/**
 * Returns the possible acronyms of a name, in lower case. They are made from the capitalised words, or from all words, and may leave out
 * «the» and a state at the beginning. For «Bank of England», they are «be» and «boe». For «U.S. Fisheries Agency», one of them is «fa».
 */
export function acronymsOf({ text, words }: NameParts, { states }: Pick<KnownNames, 'states'>): Set<string> {
  const named = text.replace(/^the\s/iu, '');
  const all = [...acronymsFrom(named, words)];
  for (let length = 1; length < words.length - 1 && length <= LONGEST_STATE; length++)
    if (states.has(words.slice(0, length).join(' ')))
      all.push(
        ...acronymsFrom(
          named
            .split(/[\s\u00a0-]+/u)
            .slice(length)
            .join(' '),
          words.slice(length),
        ),
      );
  return new Set(all);
}
/** The maximum length of the name of a state, in words. */
const LONGEST_STATE = 4;

const CAPITALS = casePattern(({ letters, numbers, capitals }) => `(?<![${letters}${numbers}])[${capitals}]`, 'g');
const acronymsFrom = (text: string, words: readonly string[]): [string, string] => [
  foldWord((text.match(CAPITALS(text)) ?? []).join('')),
  words.map((word) => word[0] ?? '').join(''),
];

/**
 * Returns whether one of two names is the other with some of its words replaced by their acronym, as in «NRA Training Centre» for «Norland
 * Regatta Authority Training Centre».
 */
export function sharesAcronym(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const extra = long.words.length - short.words.length;
  if (short.words.length < 2 || extra === 0) return false;
  const at = short.words.findIndex((word, index) => word !== long.words[index]);
  const rest = short.words.slice(at + 1);
  const to = long.words.length - rest.length;
  if (at < 0 || !rest.every((word, index) => word === long.words[to + index])) return false;
  const written = short.text.split(/[\s\u00a0-]+/u).at(at - short.words.length) ?? '';
  return isAcronymWord(written) && spells(short.words[at] ?? '', long.words.slice(at, to));
}

/** Returns whether an acronym consists of the beginnings of the given words in their order, with at least one letter of each. */
function spells(acronym: string, words: readonly string[]): boolean {
  const [word = '', ...rest] = words;
  if (rest.length === 0) return word.startsWith(acronym) && acronym !== '';
  for (let size = 1; size <= LONGEST_PART && size < acronym.length && acronym[size - 1] === word[size - 1]; size++)
    if (spells(acronym.slice(size), rest)) return true;
  return false;
}
/** The maximum number of letters that an acronym takes from one word. */
const LONGEST_PART = 3;
