import type { Span } from '../../../model';
import { casePattern } from '../../../text/case-pattern';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import { isComplete, openingOf } from './complement';
import { type Described, isNounFor } from './described-kind';
import { linkWordsOf } from './link-words';
import { phraseStart } from './phrase-start';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, isVerb, premodifies } from './role-words';

/** The maximum distance from a name back to the beginning of its description, in UTF-16 units. */
const DESCRIPTION_REACH = 120;

/**
 * Returns the description to which a name is an apposition, as in «The finance minister, Anna Berg, denied», «An aide to the envoy, Odo
 * Brandt.» and «El secretario chileno de Pesca, Ana Roth, lo negó». Returns `null` if there is none. The span of the name includes its
 * title.
 * @param kind The kind of the actor that has the name, or `people` if a list of people begins with the name.
 * @param personEnd The offset at which the name of the person before ends, where the description begins at the earliest.
 */
export function findPrecedingRole(text: string, { start, end }: Span, kind: Described, lexicon: NameLexicon, personEnd = 0): Span | null {
  const from = kind === 'organisation' ? articleStart(text, start, lexicon) : start;
  const link = linkBefore(text, from, lexicon);
  if (!link) return null;
  const after = text.slice(end, end + AFTER_READ).replace(PARTY, '');
  const marked = /^(?:$|[,.:;!?)”"»])/u.test(after);
  if (!marked && (link.isVerb || !isVerbAfter(after, lexicon))) return null;
  const comma = link.start;
  const close = CLOSE.exec(text.slice(Math.max(0, comma - 2), comma))?.[0].length ?? 0;
  const tokens = clauseTokens(text, comma, personEnd, lexicon);
  const last = tokens.at(-1);
  if (last?.end !== comma - close) return null;
  // The role is the leftmost noun whose phrase reaches the comma. For example, «a lawyer for the king» is a lawyer, not a king.
  let role: Span | null = null;
  for (let head = tokens.length - 1; head >= 0; head--) {
    const token = tokens[head] as RoleToken;
    // A capitalised noun for a group is the end of a name, as in «the Fell Union, the Corvane Alliance and …».
    const named = kind === 'organisation' && !token.small && !lexicon.pack.nounCapitals && head > 0;
    if (!named && isNounFor(kind, token, lexicon) && isHead(tokens, head, lexicon)) {
      const phrase = openedPhrase(text, tokens, head, link, lexicon);
      if (phrase && ((marked && !link.isVerb) || phrase.opensSentence)) role = phrase.span;
      // In «she is a mother to their son, Anna Berg», the son is Berg.
      if (role && phrase?.possessive) return role;
    }
    if (endsPhrase(tokens, head, lexicon)) break;
  }
  return role;
}

/** The part of a sentence that joins a description to the name after it: a comma, or a form of «to be» as in «The director is Ana Roth.» */
interface Link {
  readonly start: number;
  readonly isVerb: boolean;
}

const LAST_WORD = letterPattern(({ letters }) => ` ([${letters}]{1,6}) $`);

/** Returns what joins a description to the name that begins at an offset, or `null` if nothing does. */
function linkBefore(text: string, from: number, { copulas }: NameLexicon): Link | null {
  if (text[from - 1] !== ' ') return null;
  if (text[from - 2] === ',') return { start: from - 2, isVerb: false };
  const word = LAST_WORD.exec(text.slice(Math.max(0, from - 8), from))?.[1];
  return word && copulas.has(foldWord(word)) ? { start: from - word.length - 2, isVerb: true } : null;
}

/** Matches the mark after the title of a work, as in «the author of “Silence”, Ana Roth». */
const CLOSE = /\s?[”“"»]$/u;

/** Matches up to two UTF-16 units before the beginning of a sentence. */
const SENTENCE_OPENS = /^$|[.!?:»”"] $|[\n“"«„]$/u;

/** The length of the text after a name that is read, in UTF-16 units, and a party in brackets within it: «(SPD)», «(The Greens)». */
const AFTER_READ = 48;
const PARTY = /^ \([^()\n]{2,30}\)/u;

const SMALL_WORD = casePattern(({ smalls }) => `^ ([${smalls}]+)`);

/** Returns whether a name is followed by a lower-case word that does not continue a list. Such a word is usually the verb of the sentence. */
function isVerbAfter(after: string, lexicon: NameLexicon): boolean {
  const word = SMALL_WORD.exec(after)?.[1];
  return word !== undefined && !linkWordsOf(lexicon).and.has(foldWord(word));
}

const ARTICLE = casePattern(({ smalls }) => `(?<=, )[${smalls}]{1,4}(?: |[’'])$`);

/** Returns the offset of the article before a name, or the offset of the name if there is none. */
function articleStart(text: string, start: number, { determiners }: NameLexicon): number {
  const article = ARTICLE.exec(text.slice(Math.max(0, start - 8), start))?.[0];
  return article && determiners.has(foldWord(article.trim())) ? start - article.length : start;
}

/** Returns whether the noun at `head` is the main noun of the words up to the last token. */
const isHead = (tokens: readonly RoleToken[], head: number, lexicon: NameLexicon): boolean => {
  if (!premodifies(lexicon)) return isComplete(tokens, head, lexicon);
  const next = tokens[head + 1];
  return !next || lexicon.roleWords.nounLinks.has(next.key);
};

/** Returns the words directly before a comma that are separated only by single spaces. */
function clauseTokens(text: string, comma: number, floor: number, lexicon: NameLexicon): readonly RoleToken[] {
  const tokens = roleTokens(text, Math.max(floor, comma - DESCRIPTION_REACH), comma, lexicon);
  const from = tokens.findLastIndex(({ joined }) => !joined);
  return tokens.slice(Math.max(0, from));
}

/** Returns whether a word stands between two capitalised words, as «and» does in «the Institute for Peace and Security». */
const joinsCapitals = (tokens: readonly RoleToken[], at: number): boolean =>
  tokens[at - 1]?.small === false && tokens[at + 1]?.small === false;

/** Returns whether a word cannot be part of the phrase to its right. */
function endsPhrase(tokens: readonly RoleToken[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at] as RoleToken;
  const { stops, prepositions } = descriptionWordsOf(lexicon);
  const belongs =
    prepositions.has(token.key) ||
    linkWordsOf(lexicon).of.has(token.key) ||
    (linkWordsOf(lexicon).and.has(token.key) && (!premodifies(lexicon) || joinsCapitals(tokens, at))) ||
    lexicon.determiners.has(token.key) ||
    lexicon.possessives.has(token.key);
  if (stops.has(token.key)) return !belongs;
  // After «de» or «alla», the next word is a noun even if it is spelt like a verb, as in «sottosegretaria alla Difesa».
  const complements = !premodifies(lexicon) && (!token.small || linkWordsOf(lexicon).of.has(tokens[at - 1]?.key ?? ''));
  return !complements && isVerb(token, tokens[at - 1], lexicon);
}

/**
 * Returns the noun phrase with the noun at `head`, up to the comma, and whether it opens the sentence. An article or a possessive such as
 * «his» is left out, but a possessor such as «Berlin’s» is kept. Returns `null` if the phrase has none of these. In a language without
 * articles, the phrase must open the sentence.
 */
function openedPhrase(
  text: string,
  tokens: readonly RoleToken[],
  head: number,
  { start: end, isVerb: isPredicate }: Link,
  lexicon: NameLexicon,
): { span: Span; opensSentence: boolean; possessive: boolean } | null {
  const from = premodifies(lexicon) ? phraseStart(tokens, head, lexicon) : openingOf(tokens, head, lexicon).from;
  const first = tokens[from];
  const before = first?.joined ? tokens[from - 1] : undefined;
  if (!first || from > head) return null;
  const article = before && (lexicon.determiners.has(before.key) || lexicon.possessives.has(before.key)) ? before : undefined;
  const opening = (article ?? first).start;
  const opensSentence = SENTENCE_OPENS.test(text.slice(Math.max(0, opening - 2), opening));
  const opened =
    article || tokens.slice(from, head).some(({ owner }) => owner) || ((isPredicate || lexicon.pack.order.bareNouns) && opensSentence);
  const possessive = before !== undefined && lexicon.possessives.has(before.key);
  return opened ? { span: { start: first.start, end }, opensSentence, possessive } : null;
}
