import { splitWords } from '../../text/split-words';
import { isGroupNoun } from '../actors/roles/is-group-noun';
import { isRoleNoun } from '../actors/roles/is-role-noun';
import { LIST } from '../names/listed-names';
import type { NameLexicon } from '../names/name-lexicon';
import type { TaggedName } from './labels';
import { OPENS_SENTENCE, readLineForms } from './line-forms';
import { type NameSpan, nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';
import type { WordClusters } from './word-clusters';

/** The minimum length of the last noun in a compound, in UTF-16 units. */
const SHORTEST_NOUN = 4;

/** The minimum length of a noun that may end a longer word, in UTF-16 units. A shorter one may end a name: «wahl» in «Schwahl». */
const LONG_NOUN = 6;

/**
 * Leaves out common nouns that the tagger took for names, in a language that capitalises every noun: compounds such as «Corona-Pandemie»,
 * nouns for offices and groups, and single words that name a person nowhere else in the text. A person's name loses the role before it. In
 * such a language, a capital is no evidence.
 */
export function dropCommonNouns(
  tokens: readonly TaggerToken[],
  names: readonly TaggedName[],
  lexicon: NameLexicon,
  clusters: WordClusters,
): readonly TaggedName[] {
  const { nounCapitals } = lexicon.pack;
  if (!nounCapitals) return names;
  const things = splitWords(nounCapitals.thingNouns);
  const plurals = splitWords(nounCapitals.groupPlurals);
  const forms = readLineForms(tokens);
  const spans = nameSpans(tokens, names);
  const counts = new Map<string, number>();
  const surnames = surnamesOf(spans, tokens);
  for (const { words } of spans)
    for (const { lower } of words) counts.set(lexicon.stemOf(lower), (counts.get(lexicon.stemOf(lower)) ?? 0) + 1);
  return spans.flatMap((span) => {
    const { name, from, words } = span;
    const last = words.at(-1);
    if (!last) return [name];
    const person = personIn(span, tokens, surnames, lexicon);
    if (person) return [person];
    const endsIn = (nouns: readonly string[]) =>
      nouns.some((noun) => last.lower === noun || (noun.length >= LONG_NOUN && last.lower.endsWith(noun)));
    if (name.type === 'organisation') {
      const joined = isCompound(tokens, span);
      // A town's adjective before a common noun makes no name: «Berliner NGO».
      const isOfTown = words.length === 2 && !joined && words[0]?.lower.endsWith(nounCapitals.townEnding);
      const isGroup = lexicon.organisationNouns.some((noun) => last.lower.endsWith(noun));
      if (
        isTruncated(tokens, span) &&
        !isGroup &&
        (endsIn(things) || lexicon.abstractEndings.some((ending) => last.lower.endsWith(ending)))
      )
        return [];
      if (isOfTown && last.raw === last.raw.toUpperCase() && isGroupNoun({ key: last.lower, owner: false }, lexicon)) return [];
      return endsIn(plurals) || (joined && endsIn(things)) || isCommonGroup(words, joined, lexicon, clusters) ? [] : [name];
    }
    if (name.type === 'person' && words.length > 1) return [withoutRole(name, words, lexicon)];
    const isElsewhere = (counts.get(lexicon.stemOf(last.lower)) ?? 0) > 1;
    if (name.type !== 'person' || isElsewhere || isKnown(last, lexicon)) return [name];
    const opensSentence = ((forms[from] as number) & OPENS_SENTENCE) !== 0;
    // A possessive stands before nouns, but not before surnames: «meinen Bachelor» (my bachelor’s degree).
    const isOwned = lexicon.possessives.has(tokens[from - 1]?.lower ?? '');
    return opensSentence || isOwned || clusters(last.lower).coarse > 0 ? [] : [name];
  });
}

/** Returns the surnames of the people whose full names are in the text. */
const surnamesOf = (spans: readonly NameSpan[], tokens: readonly TaggerToken[]): ReadonlySet<string> =>
  new Set(
    spans.flatMap((span) =>
      span.name.type === 'person' && span.words.length > 1 && compoundEnd(span, tokens) === span.from
        ? (span.words.at(-1)?.lower ?? [])
        : [],
    ),
  );

/** Returns the index of the token after the compound with a hyphen that begins a name, or the index of the name's first token. */
function compoundEnd({ from, to }: NameSpan, tokens: readonly TaggerToken[]): number {
  let at = from;
  while (at + 2 < to && tokens[at + 1]?.raw === '-') at += 2;
  return at === from ? from : at + 1;
}

/**
 * Returns the person whose surname is part of a name, or `null`: «Berg» in «Hafen-Experte Berg» and «der Ukrainer Berg», and «Bergs» in «Bergs
 * Mannschaft». The person's full name must be in the text.
 */
function personIn(
  span: NameSpan,
  tokens: readonly TaggerToken[],
  surnames: ReadonlySet<string>,
  { demonyms }: NameLexicon,
): TaggedName | null {
  const { name, from, words } = span;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2) return null;
  const start = compoundEnd(span, tokens);
  const leads = start > from ? tokens[start] === last : words.length === 2 && demonyms.has(first.lower);
  if (leads && surnames.has(last.lower)) return { ...name, type: 'person', start: last.start };
  const isOwner = name.type === 'organisation' && start === from && /.s$/u.test(first.lower) && surnames.has(first.lower.slice(0, -1));
  return isOwner ? { ...name, type: 'person', end: first.end } : null;
}

/** Returns a person's name without the role before it, as in «Hafenexperte Lange» (harbour expert Lange). */
function withoutRole(name: TaggedName, [first, second]: readonly TaggerToken[], lexicon: NameLexicon): TaggedName {
  const isRole = first && second && !lexicon.firstNames.has(first.lower) && isRoleNoun(first.lower, lexicon);
  return isRole ? { ...name, start: second.start } : name;
}

/** Returns whether a word is a known first name or surname. */
const isKnown = ({ lower }: TaggerToken, { firstNames, listed, stemOf }: NameLexicon): boolean =>
  firstNames.has(lower) ||
  (listed.get(stemOf(lower)) ?? []).some(({ stems, lists }) => stems.length === 1 && (lists & LIST.surnames) !== 0);

/** Returns whether a hyphen joins the last two words of a name. */
const isCompound = (tokens: readonly TaggerToken[], { to, words }: NameSpan): boolean => words.length > 1 && tokens[to - 2]?.raw === '-';

/** Returns whether a name contains the first part of a compound that continues later, as in «Luft- und Raumfahrttechnik». */
const isTruncated = (tokens: readonly TaggerToken[], { from, to }: NameSpan): boolean => {
  for (let at = from + 1; at < to - 1; at++)
    if (tokens[at]?.raw === '-' && tokens[at]?.end !== tokens[at + 1]?.start && !tokens[at + 1]?.isCapital) return true;
  return false;
};

/** Returns whether a single word or a compound with a hyphen is a common noun and no organisation. */
function isCommonGroup(words: readonly TaggerToken[], isCompoundName: boolean, lexicon: NameLexicon, clusters: WordClusters): boolean {
  const { raw, lower } = words.at(-1) as TaggerToken;
  const isAcronym = raw === raw.toUpperCase();
  if (words.length === 1) return isAcronym ? isGroupNoun({ key: lower, owner: false }, lexicon) : isRoleNoun(lower, lexicon);
  if (!isCompoundName || isAcronym || lexicon.organisationNouns.some((noun) => lower.endsWith(noun))) return false;
  return isRoleNoun(lower, lexicon) || endsInNoun(lower, clusters);
}

/** Returns whether a word is a known noun or a compound that ends in one. */
function endsInNoun(lower: string, clusters: WordClusters): boolean {
  for (let from = 0; from <= lower.length - SHORTEST_NOUN; from++) if (clusters(lower.slice(from)).coarse > 0) return true;
  return false;
}
