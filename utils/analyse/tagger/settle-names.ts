import { LIST } from '../names/listed-names';
import type { NameLexicon } from '../names/name-lexicon';
import type { NameType, TaggedName } from './labels';
import { OPENS_SENTENCE, readLineForms } from './line-forms';
import { nameSpans } from './name-spans';
import type { TaggerToken } from './tokens';

/** The majority that another type needs to replace a name's type: the same words must occur with it at least this many times as often. */
const CLEAR_MAJORITY = 2;

/**
 * Corrects the types of the names in a text, and adds surnames that were missed. The type of a name is replaced if the same name occurs
 * clearly more often with another type. A single word is an organisation if it occurs elsewhere before a word such as «Group». The surname
 * of a person whose full name is in the text is a name wherever it is capitalised.
 */
export function settleNames(
  tokens: readonly TaggerToken[],
  names: readonly TaggedName[],
  lexicon: Pick<NameLexicon, 'nameWords' | 'states' | 'phrases' | 'listed' | 'stemOf' | 'firstNames' | 'kindWords'>,
): TaggedName[] {
  const { nameWords, stemOf } = lexicon;
  const spans = nameSpans(tokens, names).map(({ name, from, to }) => ({ ...name, from, to, key: keyOf(tokens.slice(from, to)) }));
  const votes = new Map<string, Map<NameType, number>>();
  /** The number of full names with a surname, by its stem. */
  const surnames = new Map<string, number>();
  const firms = new Set<string>();
  for (const { key, type, from, to } of spans) {
    const counts = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, counts);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const last = tokens[to - 1]?.lower ?? '';
    if (type === 'person' && to - from > 1) surnames.set(stemOf(last), (surnames.get(stemOf(last)) ?? 0) + 1);
    if (type === 'organisation' && to - from === 2 && nameWords.firmEnds.has(last)) firms.add(tokens[from]?.lower ?? '');
  }
  const lowerCase = new Set(tokens.filter(({ isWord, isCapital }) => isWord && !isCapital).map(({ lower }) => lower));
  const forms = readLineForms(tokens);
  const settled: TaggedName[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const span = spans[next];
    if (span && span.from <= at) {
      const counts = votes.get(span.key);
      const fullNames = isKnownPlace(span.key, lexicon) ? 0 : (surnames.get(stemOf(span.key)) ?? 0);
      const isSurname = fullNames > 0 && isOnlySurname(span.key, lexicon);
      const type = isSurname ? 'person' : firms.has(span.key) ? 'organisation' : majorityType(counts, span.type, fullNames);
      settled.push({ start: span.start, end: span.end, type: byKnowledge(type, span.key, counts, lexicon) });
      at = span.to - 1;
      next++;
      continue;
    }
    const { lower, start, end, isCapital } = tokens[at] as TaggerToken;
    if (!isCapital || !surnames.has(stemOf(lower)) || lower.length < 3 || lowerCase.has(lower)) continue;
    const followsName = tokens[at - 1]?.isCapital && ((forms[at - 1] ?? 0) & OPENS_SENTENCE) === 0;
    if (followsName || tokens[at + 1]?.isCapital) continue;
    settled.push({ start, end, type: majorityType(votes.get(lower), 'person') });
  }
  return settled;
}

const keyOf = (tokens: readonly TaggerToken[]): string => tokens.map(({ lower }) => lower).join(' ');

/**
 * Corrects a type by what is known about the name. The name of a state is never an organisation's, and a full name is no place's. A name that is as often an organisation
 * as a place is an organisation, unless it is a known place.
 */
function byKnowledge(
  type: NameType,
  key: string,
  counts: ReadonlyMap<NameType, number> | undefined,
  lexicon: Pick<NameLexicon, 'states' | 'phrases' | 'listed' | 'stemOf' | 'firstNames' | 'kindWords'>,
): NameType {
  if (type === 'organisation' && lexicon.states.has(key)) return 'location';
  if (type === 'location' && isFullName(key, lexicon) && !isKnownPlace(key, lexicon)) return 'person';
  if (type !== 'location' || (counts?.get('organisation') ?? 0) < (counts?.get('location') ?? 0)) return type;
  return isKnownPlace(key, lexicon) ? type : 'organisation';
}

/** Returns whether a name is a first name with one other word that is no place's, as in «Liz Trevane», but not «Victoria Falls». */
function isFullName(key: string, { firstNames, kindWords }: Pick<NameLexicon, 'firstNames' | 'kindWords'>): boolean {
  const [first = '', last = '', ...more] = key.split(' ');
  return more.length === 0 && last.length > 2 && firstNames.has(first) && !kindWords.placeEnds.has(last);
}

/** Returns whether a name is that of a state, or of a place in the gazetteers or in the lists of the language. */
function isKnownPlace(
  key: string,
  { states, phrases, listed, stemOf }: Pick<NameLexicon, 'states' | 'phrases' | 'listed' | 'stemOf'>,
): boolean {
  if (states.has(key)) return true;
  const words = key.split(' ');
  const [first = ''] = words;
  const isPhrase = (phrases.get(first) ?? []).some(({ kind, keys }) => kind === 'place' && keys.join(' ') === key);
  const stem = words.map(stemOf).join(' ');
  return isPhrase || (listed.get(stemOf(first)) ?? []).some(({ lists, stems }) => (lists & PLACES) !== 0 && stems.join(' ') === stem);
}
const PLACES = LIST.towns | LIST.places;

/** Returns whether a single word is listed as a surname but not as an organisation. */
function isOnlySurname(key: string, { listed, stemOf }: Pick<NameLexicon, 'listed' | 'stemOf'>): boolean {
  const stem = stemOf(key);
  const lists = (listed.get(stem) ?? []).reduce((all, one) => (one.stems.length === 1 ? all | one.lists : all), 0);
  return (lists & LIST.surnames) !== 0 && (lists & LIST.organisations) === 0;
}

/**
 * Returns another type if it has a clear majority over the given type. Otherwise, returns the given type. A surname of a full name in the
 * text is a person's name if it occurs as one, alone or in full names, at least as often.
 * @param fullNames The number of full names in the text that have the name as their surname.
 */
function majorityType(counts: ReadonlyMap<NameType, number> | undefined, type: NameType, fullNames = 0): NameType {
  const own = counts?.get(type) ?? 0;
  if (fullNames > 0 && type !== 'person' && own > 0 && (counts?.get('person') ?? 0) + fullNames >= own) return 'person';
  for (const [other, count] of counts ?? []) if (other !== type && count >= CLEAR_MAJORITY * own && count > own) return other;
  return type;
}
