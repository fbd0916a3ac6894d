import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import { letterPattern } from '../../text/letter-pattern';
import { keyOf } from '../../text/name-key';
import type { Name } from '../actors/actor-draft';
import { linkWordsOf } from '../actors/roles/link-words';
import type { NameLexicon } from './name-lexicon';
import { thingWordsOf } from './thing-words';

/** Matches an acronym, with or without a plural ending. */
const ACRONYM = casePattern(({ capitals }) => `^([${capitals}]{2,7})s?$`);
const pluralsIn = casePattern(
  ({ letters, capitals, numbers }) => `(?<![${letters}${numbers}'’-])([${capitals}]{2,7})s(?![${letters}${numbers}'’-])`,
  'g',
);
/** Matches a capital at the beginning of a word. */
const CAPITAL = casePattern(({ letters, numbers, capitals }) => `(?<![${letters}${numbers}])[${capitals}]`, 'g');
const BEFORE_ACRONYM = casePattern(({ smalls }) => `(?: \\(|, [${smalls}]{1,4} )["“„«]?$`);
const WORD = letterPattern(({ letters }) => `^[${letters}]+$`);
/** The length of the text before an acronym that is searched for the words that it abbreviates, in UTF-16 units. */
const REACH = 120;

/**
 * Leaves out acronyms of common nouns. An acronym is a common noun if the language has it as a noun for a group («la ONG») or for a thing («el PIB»), or if the text has
 * its plural («SPACs») or its words in lower case: «a special purpose acquisition company, or SPAC». Known organisations and states are never
 * left out, nor are the acronyms of other names in the text.
 */
export function dropCommonAcronyms(text: string, names: readonly Name[], lexicon: NameLexicon): readonly Name[] {
  const plurals = new Set([...text.matchAll(pluralsIn(text))].map(([, acronym = '']) => acronym));
  const { groupNouns } = linkWordsOf(lexicon);
  const things = thingWordsOf(lexicon).acronyms;
  const acronymOf = ({ start, end, kind }: Name): string | undefined =>
    kind === 'organisation' && end - start < 9 ? ACRONYM.exec(text.slice(start, end))?.[1] : undefined;
  const capital = CAPITAL(text);
  const initials = new Set(names.map(({ start, end }) => (text.slice(start, end).match(capital) ?? []).join('')));
  const common = new Set<string>();
  for (const name of names) {
    const acronym = acronymOf(name);
    if (
      !acronym ||
      common.has(acronym) ||
      initials.has(acronym) ||
      lexicon.fullNames.has(keyOf(acronym)) ||
      lexicon.states.has(keyOf(acronym))
    )
      continue;
    if (
      plurals.has(acronym) ||
      groupNouns.has(foldWord(acronym)) ||
      things.has(foldWord(acronym)) ||
      isAbbreviation(text.slice(Math.max(0, name.start - REACH), name.start), acronym)
    )
      common.add(acronym);
  }
  return common.size === 0 ? names : names.filter((name) => !common.has(acronymOf(name) ?? ''));
}

/** Returns whether a text ends with words in lower case that an acronym abbreviates, followed by a bracket, or by a comma and one word. */
function isAbbreviation(before: string, acronym: string): boolean {
  const words = before.replace(BEFORE_ACRONYM(before), '');
  if (words === before) return false;
  const last = words.split(/[ -]/).slice(-acronym.length);
  return last.every((word) => WORD.test(word)) && last.map((word) => word[0]).join('') === foldWord(acronym);
}
