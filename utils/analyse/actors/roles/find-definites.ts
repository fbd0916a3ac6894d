import type { Span } from '../../../model';
import { countWhile } from '../../../text/count-while';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import type { Gender } from '../actor-draft';
import type { DescribedKind } from './described-kind';
import { isGroupNoun } from './is-group-noun';
import { linkWordsOf } from './link-words';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, isPersonNoun, isVerb, pluralEnding } from './role-words';

/** A definite description such as «the 54-year-old retired fire marshal» that does not stand beside a name. */
interface Definite {
  /** The description without its article. */
  readonly span: Span;
  readonly kind: DescribedKind;
  /** Whether the description states an age. */
  readonly aged: boolean;
  /** The gender that the noun indicates, or `null` if it indicates none. */
  readonly gender: Gender | null;
  /** The folded noun. */
  readonly noun: string;
}

/** The maximum number of words in a description. */
const MOST_WORDS = 7;
/** The length of the text after an article that is read, in UTF-16 units. */
const READ = 110;
const AGED = letterPattern(({ letters }) => `^\\d{1,3}-[${letters}]`);

/** Yields the definite descriptions with at least one modifier. Without a modifier, a description such as «the mayor» may be of anybody. */
export function* findDefinites(text: string, names: readonly Span[], lexicon: NameLexicon): Generator<Definite> {
  const { articles } = linkWordsOf(lexicon);
  if (articles.size === 0) return;
  for (const { 0: word, index } of text.matchAll(articlesIn(text))) {
    if (!articles.has(word.toLowerCase()) || isApposition(text, index, names)) continue;
    const start = index + word.length + 1;
    const tokens = roleTokens(text, start, Math.min(text.length, start + READ), lexicon);
    const found = definiteIn(text, tokens, start, lexicon);
    // A person is described in this way mainly as a speaker. Elsewhere, the description is often about somebody else.
    if (found?.kind === 'person' && !found.aged && !followsSpeech(text, index, lexicon)) continue;
    if (found && !isBesideName(found, names)) yield found;
  }
}
const articlesIn = letterPattern(({ letters, marks }) => `(?<![${letters}${marks}’'-])[${letters}]{1,3}(?=\\s)`, 'g');

const LAST_WORD = letterPattern(({ letters }) => `(?<![${letters}])[${letters}]{2,20} $`);

/** Returns whether an article follows a reporting verb, or a word such as «so» in «so der Spitzenkandidat». */
function followsSpeech(text: string, article: number, lexicon: NameLexicon): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, article - 22), article))?.[0].trim() ?? '';
  return linkWordsOf(lexicon).speech.has(foldWord(word));
}

/** Returns the description that begins with the first token, or `null` if there is none. */
function definiteIn(text: string, tokens: readonly RoleToken[], start: number, lexicon: NameLexicon): Definite | null {
  if (tokens[0]?.start !== start) return null;
  const last = lastWord(tokens, lexicon);
  const noun = tokens[last];
  const kind = noun && kindOf(noun, lexicon);
  if (!noun || !kind) return null;
  const { vague } = linkWordsOf(lexicon);
  const modifiers = tokens.slice(0, last);
  if (modifiers.some(({ key, owner }) => owner || vague.has(key))) return null;
  if (modifiers.length === 0 && !noun.key.includes('-')) return null;
  const aged = tokens.slice(0, last + 1).some((token) => AGED.test(text.slice(token.start, token.end)));
  const gender = lexicon.titleGender.get(noun.key) ?? null;
  return { span: { start, end: noun.end }, kind, aged, gender, noun: noun.key };
}

/** Returns the index of the last word of the noun phrase that begins with the first token, or −1 if its end is not certain. */
function lastWord(tokens: readonly RoleToken[], lexicon: NameLexicon): number {
  const { stops, reportingForms } = descriptionWordsOf(lexicon);
  for (let at = 0; at < Math.min(tokens.length, MOST_WORDS); at++) {
    const token = tokens[at] as RoleToken;
    if (at === 0 && stops.has(token.key)) return -1;
    if (at > 0 && !token.joined) return at - 1;
    if (at > 0 && (stops.has(token.key) || reportingForms.has(token.key) || isVerb(token, tokens[at - 1], lexicon)))
      return linkWordsOf(lexicon).of.has(token.key) ? -1 : at - 1;
    // In German, the first capitalised word is the noun.
    if (lexicon.pack.nounCapitals && !token.small) return at;
  }
  return -1;
}

/** Returns the kind of actor that a singular noun denotes, or `null` if it denotes none or is too vague, such as «member» and «person». */
function kindOf(noun: RoleToken, lexicon: NameLexicon): DescribedKind | null {
  if (pluralEnding(noun, lexicon) > 0) return null;
  const { sources, roles, titles, roleWords } = lexicon;
  if (linkWordsOf(lexicon).definiteNouns.has(noun.key)) return noun.small ? 'organisation' : null;
  if (isGroupNoun(noun, lexicon)) return null;
  if (roleWords.relations.has(noun.key) || (sources.has(noun.key) && !roles.has(noun.key) && !titles.has(noun.key))) return null;
  return isPersonNoun(noun, lexicon) && (noun.small || lexicon.pack.nounCapitals) ? 'person' : null;
}

/** Returns whether a comma separates the article from a name before it, as in «Ana Roth, the mayor». */
const isApposition = (text: string, article: number, names: readonly Span[]): boolean => {
  const before = names[countWhile(names, ({ start }) => start < article) - 1];
  return before !== undefined && article - before.end < 4 && /[,(–—]/u.test(text.slice(before.end, article));
};

/** Returns whether a name contains the end of a description or begins directly after it. */
function isBesideName({ span: { end } }: Definite, names: readonly Span[]): boolean {
  const next = names[countWhile(names, (name) => name.end < end)];
  return next !== undefined && next.start <= end + 3;
}
