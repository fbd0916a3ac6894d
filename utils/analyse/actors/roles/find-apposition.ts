import type { Span } from '../../../model';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import { isComplete } from './complement';
import { isGroupNoun } from './is-group-noun';
import { isTradeNoun } from './is-noun-before-name';
import { isOneOf } from './is-one-of';
import { linkWordsOf } from './link-words';
import { roleEnd } from './role-end';
import { type RoleToken, roleTokens } from './role-tokens';
import { descriptionWordsOf, isPersonNoun, isVerb, isVerbInS, pluralEnding, premodifies } from './role-words';

/** The maximum distance from the beginning of an apposition to its noun, in words. */
const NOUN_REACH = 9;
/** The maximum number of words from a name to the word with the possessive ending that it belongs to. */
const OWNER_REACH = 3;
/** The length of the text after a name that is searched for an apposition, in UTF-16 units. */
const APPOSITION_READ = 140;
/**
 * The maximum length of an apposition that ends its line, in UTF-16 units. Such a line is a signature («Anna Berg, resident»), in which the
 * noun needs no article.
 */
const LONGEST_SIGNATURE = 60;
const SIGNATURE = /^[^.,;:!?…\n]{1,60}(?:\n|$)/u;
/** Matches an age after a name: «, 45,», «, aged ninety,», « (45),», «, de 45 años,» and «, 45 Jahre alt,». */
const AGE = letterPattern(
  ({ letters: l }) => `^(?:(?:,\\s(?:[${l}]{1,4}\\s)?\\d{1,3}(?:\\s[${l}]{2,6}){0,2}|,\\saged\\s[${l}]{3,9}|\\s\\(\\d{1,3}\\))(?=,))?`,
);

/**
 * Returns the apposition after a name («…, a farmer from Leeds,», «… (a dentist from Brno)»), or `null` if there is none. The apposition
 * excludes the punctuation around it and any age before it.
 * @param end The offset at which the name ends.
 * @param isPersonAt Returns whether a person's name begins at an offset.
 */
export function findApposition(text: string, end: number, lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): Span | null {
  const after = text.slice(end, end + 32);
  const age = AGE.exec(after)?.[0].length ?? 0;
  const mark = /^(?:,\s+|\s[–—]\s|—\s?|\s\()/u.exec(after.slice(age))?.[0];
  if (!mark) return null;
  const start = end + age + mark.length;
  const tokens = roleTokens(text, start, Math.min(text.length, start + APPOSITION_READ), lexicon);
  // Any text may follow a dash or an opening bracket, so the words after either mark are checked more strictly.
  const strict = !mark.startsWith(',');
  if (tokens[0]?.start !== start) return null;
  const relative = mark.startsWith(',') && premodifies(lexicon) && tokens[0].key === 'who' ? officeVerb(tokens, lexicon) : null;
  const signs = SIGNATURE.test(text.slice(start, start + LONGEST_SIGNATURE + 1)) && isPersonNoun(tokens[0], lexicon);
  if (!relative && !isOneOf(tokens, lexicon) && !opensRole(tokens, strict, signs, lexicon, isPersonAt)) return null;
  const from = relative?.start ?? start;
  const to = roleEnd(text, from, lexicon, isPersonAt);
  if (to === null || to <= from) return null;
  const words = tokens.filter((token) => token.end <= to);
  const last = words.at(-1);
  // Instead of an apposition, the words may be a reporting clause («…, lawyers for the family said») or a description of the next name («…,
  // his wife, Anna,»).
  const endsInVerb = last && words.length > 1 && isReporting(last, words.at(-2), lexicon);
  if (!relative && endsInVerb) return null;
  if (lexicon.possessives.has(tokens[0].key) && text.startsWith(', ', to) && isPersonAt(to + 2)) return null;
  if (!relative && leadsToName(words, lexicon, isPersonAt)) return null;
  return { start: from, end: to };
}

/** Returns whether the words describe the next person, whose name follows a word of theirs directly: «A, the envoy Odo Brandt». */
function leadsToName(words: readonly RoleToken[], lexicon: NameLexicon, isPersonAt: (offset: number) => boolean): boolean {
  const { prepositions } = descriptionWordsOf(lexicon);
  const { of, and } = linkWordsOf(lexicon);
  return words.some((word, at) => {
    const before = words[at - 1];
    if (!before || !word.joined || !isPersonAt(word.start) || isOwned(words, at)) return false;
    const links = [prepositions, of, and, lexicon.determiners, lexicon.possessives];
    // In «the widow of former dictator Odo Brandt», the dictator is part of what describes the widow.
    const nested = isPersonNoun(before, lexicon) && words.slice(1, at - 1).some(({ key }) => of.has(key));
    const acts = isVerb(before, words[at - 2], lexicon) || isVerbInS(before, words[at - 2], lexicon);
    return !nested && !acts && !isGroupNoun(before, lexicon) && !links.some((set) => set.has(before.key));
  });
}

/** Returns whether a name is part of a possessor, such as «Wexley» in «the Wexley campaign’s director». */
function isOwned(tokens: readonly RoleToken[], at: number): boolean {
  for (let next = at; next < at + OWNER_REACH && (next === at || tokens[next]?.joined); next++) if (tokens[next]?.owner) return true;
  return false;
}

/** Returns whether a word is a reporting verb. A capitalised word, or one after an article or a preposition, is a noun. */
function isReporting(token: RoleToken, before: RoleToken | undefined, lexicon: NameLexicon): boolean {
  const { reportingForms, prepositions } = descriptionWordsOf(lexicon);
  if (!reportingForms.has(token.key) || isPersonNoun(token, lexicon)) return false;
  if (!token.small) return false;
  return premodifies(lexicon) || (!lexicon.determiners.has(before?.key ?? '') && !prepositions.has(before?.key ?? ''));
}

/** Returns whether the tokens begin with a description whose head is a noun for a person. */
export function opensRole(
  tokens: readonly RoleToken[],
  strict: boolean,
  signs: boolean,
  lexicon: NameLexicon,
  isPersonAt: (offset: number) => boolean,
): boolean {
  const { determiners, common, saying, roleWords } = lexicon;
  const { reportingForms, prepositions } = descriptionWordsOf(lexicon);
  let at = 0;
  const first = tokens[0] as RoleToken;
  if (first.key === 'until' && tokens[1]?.key === 'recently') at = 2;
  while (roleWords.descriptionOpeners.has(tokens[at]?.key ?? '')) at++;
  const begins = tokens[at] ?? first;
  const opened = at > 0 || determiners.has(first.key);
  // «Executive» and «leader» are common words, but not in «executive director», «leader of the union» and «giornalista italiana».
  const second = tokens[1];
  const titled =
    isPersonNoun(first, lexicon) &&
    second?.joined &&
    (isPersonNoun(second, lexicon) || [prepositions, linkWordsOf(lexicon).of, lexicon.demonyms].some((words) => words.has(second.key)));
  if (roleWords.companionWords.has(first.key) || (!opened && !signs && !titled && common.has(first.key))) return false;
  if (saying.has(first.key) && !isPersonNoun(first, lexicon)) return false;
  if (strict && !determiners.has(first.key) && !isPersonNoun(begins, lexicon) && at === 0) return false;
  if (determiners.has(begins.key) || lexicon.possessives.has(begins.key) || (at > 0 && begins.key === 'of')) at++;
  const head = headOf(tokens, at, lexicon);
  if (head < 0 || (!opened && !isPersonNoun(first, lexicon) && isVerb(first, undefined, lexicon)) || isClause(tokens, head, lexicon))
    return false;
  // A plural noun does not describe one person («the workers went on strike»), except after «one of».
  if (tokens[at - 1]?.key !== 'of' && pluralEnding(tokens[head] as RoleToken, lexicon) > 0) return false;
  const next = tokens[head + 1];
  if (
    next?.joined &&
    (reportingForms.has(next.key) || lexicon.auxiliary.has(next.key)) &&
    !prepositions.has(next.key) &&
    !isParticiple(tokens, head + 1, lexicon)
  )
    return false;
  // A name directly after the noun indicates a list of people, as in «Ulrike Stahl, the cellist Bao Tran and Jim Teller».
  return !tokens
    .slice(0, head + 2)
    .some((token, index) => (index <= head || token.joined) && !isOwned(tokens, index) && isPersonAt(token.start));
}

/**
 * Returns whether the words are a clause with its own verb rather than an apposition, as in «Cuando llegó Ana Roth, la alcaldesa pudo abrir
 * el puente», in a language in which adjectives follow their noun. The verb itself is not known, but an article may not follow an adjective.
 */
function isClause(tokens: readonly RoleToken[], head: number, lexicon: NameLexicon): boolean {
  if (!lexicon.pack.genitives) return false;
  const { prepositions } = descriptionWordsOf(lexicon);
  const { of, and, relatives } = linkWordsOf(lexicon);
  const next = tokens.findIndex(
    ({ key, joined }, at) => at > head && (!joined || and.has(key) || relatives.has(key) || (prepositions.has(key) && !of.has(key))),
  );
  return !isComplete(tokens.slice(0, next < 0 ? tokens.length : next), head, lexicon);
}

/** Returns whether a verb form is a participle that modifies a noun («a man accused of») rather than the verb of a clause. */
const isParticiple = (tokens: readonly RoleToken[], at: number, { pack }: NameLexicon): boolean =>
  tokens[at]?.key !== 'said' &&
  (tokens[at]?.key.endsWith('ing') ||
    (tokens[at]?.key.endsWith(pack.pastEnding ?? ' ') === true && /^(?:of|by|as|in|with|to)$/.test(tokens[at + 1]?.key ?? '')));

/** Returns the index of the last noun for a person in the first noun phrase, or −1 if there is none. */
function headOf(tokens: readonly RoleToken[], from: number, lexicon: NameLexicon): number {
  const { stops } = descriptionWordsOf(lexicon);
  let head = -1;
  for (let at = from; at < tokens.length && at < from + NOUN_REACH; at++) {
    const token = tokens[at] as RoleToken;
    if (at > 0 && !token.joined) break;
    const article = at === from && (lexicon.determiners.has(token.key) || lexicon.possessives.has(token.key));
    if (isPersonNoun(token, lexicon) || (at === 0 && isTradeNoun(token, tokens[1], lexicon))) head = at;
    else if (stops.has(token.key) && !article && !(token.key === 'and' && head < 0)) break;
    else if (head >= 0 && isVerb(token, tokens[at - 1], lexicon)) break;
  }
  return head;
}

/**
 * Returns the verb of a relative clause that states an office or an occupation («who heads the port», «who has led the union», «who was
 * vice minister of …»), or `null` if there is none.
 */
function officeVerb(tokens: readonly RoleToken[], lexicon: NameLexicon): RoleToken | null {
  const { stops } = descriptionWordsOf(lexicon);
  const perfect = /^(?:has|had)$/.test(tokens[1]?.key ?? '');
  const at = perfect || tokens[1]?.key.endsWith('ly') || tokens[1]?.key === 'also' ? 2 : 1;
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next?.joined) return null;
  const article = lexicon.determiners.has(next.key) || lexicon.possessives.has(next.key);
  if (/^(?:is|was|been)$/.test(verb.key)) {
    if (next.key !== 'the' && (stops.has(next.key) || next.key.endsWith('ed'))) return null;
    return headOf(tokens, at + 1, lexicon) >= 0 ? (tokens[1] ?? null) : null;
  }
  const first = perfect ? tokens[1] : verb;
  if (!lexicon.roleWords.officeVerbs.has(verb.key)) return null;
  if (/^(?:work|serve|quit|resign|act)/.test(verb.key)) return next.key === 'as' ? (tokens[at + 2] ?? null) : null;
  if (verb.key.startsWith('play') && next.key !== 'for' && next.small) return null;
  // A time after the verb is not an office: «who runs every morning».
  if (article && stops.has(tokens[at + 2]?.key ?? '')) return null;
  return article ||
    !stops.has(next.key) ||
    (verb.key.startsWith('preside') && next.key === 'over') ||
    (verb.key.startsWith('play') && next.key === 'for')
    ? (first ?? null)
    : null;
}
