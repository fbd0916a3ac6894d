import type { Span } from '../../../model';
import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import { classOf, SMALL } from '../../names/letters';
import type { NameLexicon } from '../../names/name-lexicon';
import { linkWordsOf } from './link-words';

/** A word in a description. A hyphenated word is a single token. */
export interface RoleToken extends Span {
  /** The folded word without its possessive ending. */
  readonly key: string;
  /** The word in lower case with its accents, which distinguish «à» from «a», without its possessive ending. */
  readonly spelling: string;
  /** Whether the word has a possessive ending, as in «Mongolia’s» and «breeders’». */
  readonly owner: boolean;
  /** Whether the word begins with a lower-case letter. */
  readonly small: boolean;
  /** Whether the word is in all caps, which distinguishes «U.S.» from «us». */
  readonly acronym: boolean;
  /**
   * Whether a single space, or the apostrophe of an elided word, separates the word from the previous one. In «a Fell, Ohio-based lawyer»,
   * the word after the comma counts as joined, too.
   */
  readonly joined: boolean;
}

const wordsIn = letterPattern(({ letters, numbers }) => `[${letters}${numbers}][${letters}${numbers}’'.&-]*`, 'g');
/** Matches the gap between a word in quotation marks and a word beside the marks. */
const MARKED_GAP = /^(?: [«„“"]|[»“”"] )$/u;
/** Matches the gap before a title in quotation marks, as in «author of “Silence”». */
const TITLE_GAP = /^ [«„“"]\s?$/u;
/** Matches the comma and the state after a town in «a Fell, Ohio-based lawyer». */
const STATE = casePattern(({ capitals, letters }) => `^, [${capitals}][${letters}.]{0,20}-based\\s`);
/** Matches a party in brackets, as in «le maire (LR) de Lyon». */
const PARTY = casePattern(({ capitals }) => `^\\((?:[${capitals}]{2,6})\\)(?= )`);
/** The length of the text that is searched for a party in brackets, in UTF-16 units. */
const PARTY_READ = 10;
/** The length of the text after a comma that is searched for a state, in UTF-16 units. */
const STATE_READ = 30;
/** The maximum length of a gap that is read, in UTF-16 units. */
const LONGEST_GAP = 4;
/** Matches a word with an apostrophe at its beginning, such as «l’Intérieur» and «dell’Interno». The first group is the elided word. */
const ELIDED = letterPattern(({ letters }) => `^([${letters}]{1,6}[’'])(?=[${letters}]{2})`);

const SMALL_NEXT = casePattern(({ smalls }) => `^\\s[${smalls}]`);
const INITIALS = letterPattern(({ letters }) => `^(?:[${letters}]\\.)*[${letters}]$`);

/** Returns the words between two offsets in the text. An elided word such as «l’» is a token of its own if the language has such words. */
export function roleTokens(text: string, from: number, to: number, lexicon: NameLexicon): RoleToken[] {
  const { abbreviations, nameWords, pack } = lexicon;
  const { of, works } = linkWordsOf(lexicon);
  const tokens: RoleToken[] = [];
  let before = from;
  let party = -1;
  // In a language without articles, a name in quotation marks may be a complement, as in «глава „Роснефти“».
  const isGap = (gap: string): boolean =>
    gap === ' ' ||
    (pack.order.bareNouns === true && MARKED_GAP.test(gap)) ||
    (TITLE_GAP.test(gap) && [of, works].some((words) => words.has(tokens.at(-1)?.key ?? ''))) ||
    (gap === ' (' && PARTY.test(text.slice(before + 1, before + 1 + PARTY_READ))) ||
    (gap === ') ' && before === party);
  const read = text.slice(from, to);
  for (const { 0: whole, index: at } of read.matchAll(wordsIn(read))) {
    let found = whole;
    let index = at;
    const elided = pack.elisions && ELIDED.exec(whole)?.[1];
    if (elided) {
      const start = from + at;
      const joined = isGap(text.slice(before, Math.min(start, before + LONGEST_GAP)));
      const small = classOf(elided.charCodeAt(0)) === SMALL;
      tokens.push({
        start,
        end: start + elided.length,
        key: foldWord(elided),
        spelling: elided.toLowerCase(),
        owner: false,
        acronym: false,
        small,
        joined,
      });
      found = whole.slice(elided.length);
      index += elided.length;
      before = start + elided.length;
    }
    const bare = found.replace(/[.&-]$/u, '');
    // The full stop at the end of a sentence is not part of the last word. In «Fell Co. executive», it is.
    const firm =
      nameWords.abbreviatedEnds.has(foldWord(bare)) &&
      SMALL_NEXT.test(text.slice(from + index + found.length, from + index + found.length + 2));
    const stopped = bare !== found && found.endsWith('.') && (firm || abbreviations.has(foldWord(bare)) || INITIALS.test(bare));
    const word = stopped ? found : bare;
    const owned = /^(.+?)(?:[’']s|(?<=s)[’'])$/u.exec(word)?.[1];
    const start = from + index;
    const gap = text.slice(before, Math.min(start, before + LONGEST_GAP));
    tokens.push({
      start,
      end: start + word.length,
      key: foldWord((owned ?? word).replace(/[.’']$/u, '')),
      spelling: (owned ?? word).toLowerCase(),
      owner: owned !== undefined,
      acronym: word.length > 1 && word === word.toUpperCase(),
      small: classOf(word.charCodeAt(0)) === SMALL,
      joined: elided ? true : isGap(gap) || (gap === ', ' && startsState(text, before)),
    });
    if (gap === ' (') party = start + word.length;
    before = start + word.length;
  }
  return tokens;
}

/** Returns whether a comma stands between a town and its state before a noun, as in «a Fell, Ohio-based lawyer». */
export const startsState = (text: string, comma: number): boolean => STATE.test(text.slice(comma, comma + STATE_READ));
