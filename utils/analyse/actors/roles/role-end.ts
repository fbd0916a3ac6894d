import { casePattern } from '../../../text/case-pattern';
import { SMALL_FIRST } from '../../../text/first-letter';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import { linkWordsOf } from './link-words';
import { roleTokens, startsState } from './role-tokens';
import { descriptionWordsOf, isPersonNoun } from './role-words';

/** The maximum length of a description, in UTF-16 units. Anything longer is a sentence. */
const LONGEST_DESCRIPTION = 220;
/** The maximum distance from a comma to the last noun in a list of occupations, in UTF-16 units. */
const LIST_REACH = 60;
/** The maximum number of words in each part of a list of occupations: from the comma to «and», and from «and» to the last noun. */
const MOST_LIST_WORDS = 4;

/**
 * Returns the offset at which the description that begins at `from` ends, or `null` if it is too long. A comma ends the description unless
 * it belongs to a list of occupations or «and a former …» follows it.
 * @param isPersonAt Returns whether a person's name begins at an offset.
 */
export function roleEnd(text: string, from: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): number | null {
  const limit = Math.min(text.length, from + LONGEST_DESCRIPTION);
  for (let at = from; at < limit; at++) {
    const unit = text[at] ?? '';
    const title = titleEnd(text, from, at, lexicon);
    // A comma inside the marks ends the description, as in «author of “Silence,” said».
    if (text[title - 2] === ',' && title > at) return title;
    if (title > at) {
      at = title - 1;
      continue;
    }
    if ('\n;:!?”“"()—'.includes(unit) || (unit === '–' && text[at - 1] === ' ')) return trimmed(text, from, at);
    if (unit === '.' && /^(?:\s|$)/u.test(text.slice(at + 1, at + 2)) && !endsAbbreviation(text, from, at, lexicon)) return at;
    // The full stop of «U.S.» may end the sentence, too.
    if (unit === '.' && opensSentence(text, at + 1, lexicon)) return at + 1;
    if (
      unit === ',' &&
      !startsState(text, at) &&
      !/^,\sand\s(?:a|an|the|former|one)\s/u.test(text.slice(at, at + 16)) &&
      !continuesList(text, at, lexicon, isPersonAt)
    )
      return at;
    if (unit === ' ' && joinsClause(text, at, lexicon, isPersonAt)) return at;
  }
  return limit === text.length ? trimmed(text, from, limit) : null;
}

/** Matches «and» and the two words after it. */
const JOINED = letterPattern(({ letters }) => `^ ([${letters}]{1,6}|&) (([${letters}]+)(?: ([${letters}]+))?)`);
/** The length of the text that is read for them, in UTF-16 units. */
const JOINED_READ = 40;

/**
 * Returns whether «and» introduces the next name («…, mayor of Fell and Tom Berg») or a clause («is a lawyer and has won», «war Mechaniker und
 * trug die Kosten»). A verb is recognised by the article after it.
 */
function joinsClause(text: string, at: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): boolean {
  const [found, and = '', , verb = '', article = ''] = JOINED.exec(text.slice(at, at + JOINED_READ)) ?? [];
  if (!found || !linkWordsOf(lexicon).and.has(foldWord(and))) return false;
  if (isPersonAt(at + and.length + 2)) return true;
  const key = foldWord(verb);
  if (!SMALL_FIRST.test(verb)) return false;
  if (lexicon.auxiliary.has(key)) return true;
  const opens = (word: string): boolean => lexicon.determiners.has(word) || lexicon.possessives.has(word);
  return opens(foldWord(article)) && !opens(key) && !descriptionWordsOf(lexicon).stops.has(key);
}

/** Matches the title of a work in quotation marks, with the space before it. */
const TITLE = casePattern(({ capitals }) => `^ ([“„"«])\\s?(?=[${capitals}])[^“”„"«».!?;:\\n]{2,60}[”“"»]`);
/** The length of the text that is searched for a title, in UTF-16 units. */
const TITLE_READ = 70;

const WORD_BEFORE = letterPattern(({ letters }) => `[${letters}’']{1,20}$`);

/** Returns where the title of a work ends that belongs to the description, as in «author of “Silence”», or the offset itself if there is none. */
function titleEnd(text: string, from: number, at: number, lexicon: NameLexicon): number {
  if (text[at] !== ' ' || !/[“„"«]/u.test(text[at + 1] ?? '')) return at;
  const before = foldWord(WORD_BEFORE.exec(text.slice(Math.max(from, at - 20), at))?.[0] ?? '');
  const title = TITLE.exec(text.slice(at, at + TITLE_READ))?.[0];
  const { of, works } = linkWordsOf(lexicon);
  return title && (of.has(before) || works.has(before)) ? at + title.length : at;
}

/** Matches the first word of a sentence after a full stop. */
const FIRST_WORD = casePattern(({ capitals, smalls }) => `^\\s([${capitals}][${smalls}]*)\\s`);

/** Returns whether a sentence begins after a full stop with a word that begins no name, as in «in the U.S. The group». */
function opensSentence(text: string, at: number, lexicon: NameLexicon): boolean {
  const word = FIRST_WORD.exec(text.slice(at, at + 14))?.[1];
  return word !== undefined && (lexicon.determiners.has(foldWord(word)) || descriptionWordsOf(lexicon).subjects.has(foldWord(word)));
}

/** Returns whether a list of occupations continues after a comma, as in «a lawyer, poet and former prisoner». */
function continuesList(text: string, comma: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): boolean {
  const tokens = roleTokens(text, comma + 1, Math.min(text.length, comma + LIST_REACH), lexicon);
  const link = tokens.findIndex(({ key }) => key === 'and');
  if (link < 1 || link > MOST_LIST_WORDS || tokens.slice(1, link + 1).some(({ joined }) => !joined)) return false;
  const last = tokens[link - 1];
  if (!last || !isPersonNoun(last, lexicon)) return false;
  let after = link + 1;
  while (
    after < tokens.length - 1 &&
    after <= link + MOST_LIST_WORDS &&
    tokens[after + 1]?.joined &&
    !isPersonNoun(tokens[after] as typeof last, lexicon)
  )
    after++;
  const end = tokens[after];
  return end !== undefined && isPersonNoun(end, lexicon) && !tokens.slice(0, after + 2).some(({ start }) => isPersonAt(start));
}

/** Returns whether a full stop belongs to an abbreviation or an initial. */
const endsAbbreviation = (text: string, from: number, at: number, { abbreviations }: NameLexicon): boolean => {
  const word =
    text
      .slice(Math.max(from, at - 8), at)
      .split(/[^\p{L}]/u)
      .at(-1) ?? '';
  // A longer word in capitals is a name: «… and ING. But».
  return word.length === 1 || (word !== word.toUpperCase() && abbreviations.has(foldWord(word)));
};

/** Returns the end of a range without its trailing whitespace. */
function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(text[end - 1] ?? '')) end--;
  return end;
}
