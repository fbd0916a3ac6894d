import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import { countWhile } from '../../text/count-while';
import { letterPattern } from '../../text/letter-pattern';
import { findTokens, type Token } from '../../text/tokens';
import type { Gender } from '../actors/actor-draft';
import { classesOf, IS, type Lexicon } from '../grammar/lexicon';
import { isPluralPossessive } from '../grammar/plural-possessive';
import type { MentionReading } from './mention-reading';
import { nameAt } from './name-at';
import { authorOf, isPossessed } from './possessors';
import type { NamedMention } from './speaker';

/** The maximum number of UTF-16 units read from a mention. */
const LONGEST_MENTION = 400;
const NOUNS = IS.role | IS.source;

const CONTRACTED = letterPattern(({ letters }) => `^([${letters}]+)['’][${letters}]{1,2}$`);

/**
 * Reads the words that name a speaker: a pronoun, a name, a description or an unnamed source. A name must be the head of the phrase, so «a
 * spokesman for Smith» does not name Smith.
 */
export function readMention(text: string, mention: Span, names: readonly NamedMention[], lexicon: Lexicon): MentionReading {
  const range = { start: mention.start, end: Math.min(mention.end, mention.start + LONGEST_MENTION) };
  const tokens = findTokens(text, range, [], 0, lexicon.abbreviations);
  const bits = tokens.map((token) => classesOf(lexicon, token));
  const [first] = tokens;
  // The pronoun may be contracted with a verb: «She's a captain but concedes that …».
  const contracted = first && tokens.length > 1 ? CONTRACTED.exec(first.lower)?.[1] : null;
  if (first && (tokens.length === 1 || contracted)) {
    const pronoun = pronounOf(contracted ?? first.lower, lexicon);
    if (pronoun) return { name: null, pronoun, description: null, noun: null, unnamed: false, gender: null, plural: false };
  }
  const chunk = headOf(tokens, bits);
  const head = tokens[chunk - 1];
  if (!head) return { name: null, pronoun: null, description: null, noun: null, unnamed: false, gender: null, plural: false };
  const headBits = bits[chunk - 1] ?? 0;
  const named =
    holderOf(tokens, bits, head, names) ??
    coordinated(tokens, bits, chunk, names) ??
    nameAt(names, head) ??
    apposed(tokens, bits, chunk, names) ??
    coordinated(tokens, bits, tokens.length, names) ??
    authorOf(tokens, chunk, names, lexicon) ??
    inMarks(text, range, headBits, names);
  if (named !== null) return { name: named, pronoun: null, description: null, noun: null, unnamed: false, gender: null, plural: false };
  const indefinite = ((bits[0] ?? 0) & IS.indefinite) !== 0;
  const compound = kindOfCompound(head.lower, lexicon);
  const described = headBits & (IS.role | IS.source | IS.title) || compound === 'person' ? head.lower : null;
  const possessed = isPossessed(tokens, bits, chunk, lexicon);
  const description = indefinite ? null : (ageIn(tokens, chunk) ?? (possessed ? head.lower : described));
  return {
    name: null,
    pronoun: null,
    description,
    noun: !indefinite && tokens.length === 2 && (bits[0] ?? 0) & IS.article && !(headBits & IS.institution) ? head.lower : null,
    headNoun: head.lower,
    unnamed: (headBits & IS.source) !== 0 || (indefinite && (headBits & IS.role) !== 0),
    gender: genderOf(head.lower, lexicon),
    plural: isPlural(head.lower, lexicon),
    indefinite,
    possessed,
    document: lexicon.complements.written.has(head.lower) || lexicon.documents.has(head.lower),
    impersonal: lexicon.documents.has(head.lower),
    head: kindOf(headBits) ?? (lexicon.groupNouns.has(head.lower) || lexicon.statements.has(head.lower) ? 'body' : compound),
    proper: described === null && isProper(tokens.slice(0, chunk), bits, lexicon),
  };
}

/** Returns whether a phrase is a proper name of several words, in a language that does not capitalise its nouns: «the Fell Magazine». */
function isProper(words: readonly Token[], bits: readonly number[], { pack }: Lexicon): boolean {
  const name = (bits[0] ?? 0) & IS.determiner ? words.slice(1) : words;
  return !pack.nounCapitals && name.length > 1 && name.every(({ capital }) => capital);
}

const kindOf = (bits: number): 'person' | 'body' | null => (bits & IS.institution ? 'body' : bits & (NOUNS | IS.title) ? 'person' : null);

/** Returns the kind of thing that a compound names, such as «Verkehrsministerium», by the longest known noun that ends it. */
function kindOfCompound(noun: string, { classes }: Lexicon): 'person' | 'body' | null {
  for (let from = 1; from <= noun.length - SHORTEST_NOUN; from++) {
    const kind = kindOf(classes.get(noun.slice(from)) ?? 0);
    if (kind) return kind;
  }
  return null;
}
/** The minimum length of the noun that ends a compound, in UTF-16 units. */
const SHORTEST_NOUN = 5;

const AGED = casePattern(({ smalls }) => `^(\\d{1,3})-[${smalls}]{4}`);

/** Returns the age in a noun phrase, in years, or `null`: «the 33-year-old», «der 33-Jährige». */
export const ageIn = (tokens: readonly Token[], chunk: number): string | null =>
  tokens.slice(0, chunk).reduce<string | null>((age, { lower }) => age ?? AGED.exec(lower)?.[1] ?? null, null);

function pronounOf(word: string, { pack }: Lexicon): PronounWord | null {
  const pronoun = pack.pronouns.find((candidate) => candidate.word === word);
  if (pronoun) return pronoun;
  for (const gender of ['female', 'male'] as const) {
    if (pack.pointers[gender].split(' ').includes(word)) return { word, gender, plural: false, stands: 'person' };
  }
  return null;
}

/** Returns whether a noun has the language's plural ending. */
const isPlural = (noun: string, { pack }: Lexicon): boolean => pack.pluralEnding !== null && noun.endsWith(pack.pluralEnding);

function genderOf(noun: string, { pack }: Lexicon): Gender | null {
  if (pack.genderNouns.female.split(' ').includes(noun)) return 'female';
  return pack.genderNouns.male.split(' ').includes(noun) ? 'male' : null;
}

/** Returns the number of tokens before the first punctuation mark, quotation, preposition or relative pronoun. */
function headChunk(tokens: readonly Token[], bits: readonly number[]): number {
  const stop = tokens.findIndex(
    ({ kind, capital }, at) =>
      at > 0 &&
      !isPluralPossessive(tokens, at) &&
      (kind !== 'word' || (((bits[at] ?? 0) & (IS.preposition | IS.relative)) !== 0 && !capital)),
  );
  return stop < 0 ? tokens.length : stop;
}

/**
 * Returns the number of tokens up to and including the head noun. An adjective after the head noun is not counted, as in «people familiar
 * with …».
 */
export function headOf(tokens: readonly Token[], bits: readonly number[]): number {
  const whole = headChunk(tokens, bits);
  // A noun phrase in the genitive follows its head: «ein Sprecher der Reederei», «Vertreter eines Hafens».
  const genitive = bits.findIndex((bit, at) => at > 0 && at < whole && (bit & IS.determiner) !== 0 && ((bits[at - 1] ?? 0) & NOUNS) !== 0);
  const chunk = genitive > 0 ? genitive : whole;
  if (tokens[chunk - 1]?.capital || (bits[chunk - 1] ?? 0) & NOUNS) return chunk;
  const noun = bits.findLastIndex((bit, at) => at < chunk && (bit & NOUNS) !== 0);
  return noun < 0 ? chunk : noun + 1;
}

/**
 * Returns the person whose office follows the name of their organisation, or `null`: «Harbour Board of Trustees chairman Ana Roth». Without
 * the office, the organisation is the source.
 */
function holderOf(tokens: readonly Token[], bits: readonly number[], head: Token, names: readonly NamedMention[]): number | null {
  const organisation = names[countWhile(names, ({ start }) => start <= head.start) - 1];
  const office = organisation ? tokens.findIndex(({ start }) => start >= organisation.end) : -1;
  const [noun, holder] = [tokens[office], tokens[office + 1]];
  if (!organisation || !noun || !holder || organisation.end < head.end || noun.start > organisation.end + 1) return null;
  return ((bits[office] ?? 0) & (IS.role | IS.title)) !== 0 && holder.capital ? nameAt(names, holder) : null;
}

/** Returns the first of several coordinated speakers before token `to`, or `null`: «Smith» in «Smith and the mayor». */
function coordinated(tokens: readonly Token[], bits: readonly number[], to: number, names: readonly NamedMention[]): number | null {
  const and = bits.findIndex((bit, at) => at < to && (bit & IS.coordinator) !== 0);
  const [before, link] = [tokens[and - 1], tokens[and]];
  // A name can contain the coordinator: «the Ministry of Trade and Industry».
  const around = link && names[countWhile(names, ({ start }) => start < link.start) - 1];
  const isInName = link && around && link.end < around.end;
  return before && !isInName ? nameAt(names, before) : null;
}

/** Returns the actor whose name in quotation marks ends a phrase that is not about a person, or `null`: «the newspaper “Tagblatt”». */
function inMarks(text: string, { start, end }: Span, headBits: number, names: readonly NamedMention[]): number | null {
  if (headBits & (NOUNS | IS.title)) return null;
  const name = names[countWhile(names, (each) => each.end < end - 1)];
  const isMarked =
    name !== undefined &&
    name.start > start &&
    name.end === end - 1 &&
    MARK.test(text[name.start - 1] ?? '') &&
    MARK.test(text[end - 1] ?? '');
  return isMarked ? name.actor : null;
}
const MARK = /["“”„«»‹›]/u;

/**
 * Returns the actor whose name is in apposition to a description, or `null`: «the president's son, Eric Smith», «one delegate, party leader
 * Eric Smith».
 */
function apposed(tokens: readonly Token[], bits: readonly number[], chunk: number, names: readonly NamedMention[]): number | null {
  const comma = tokens.findIndex(({ lower }, at) => at >= chunk && lower === ',');
  if (comma < 0) return null;
  // A name after a preposition is not the speaker: «the chair, Ana Roth of the Harbour Trust», «one sailor, a nurse from Ulm».
  const stop = tokens.findIndex(
    ({ kind, capital }, at) => at > comma && (kind !== 'word' || (!capital && ((bits[at] ?? 0) & IS.preposition) !== 0)),
  );
  const end = stop < 0 ? tokens.length : stop;
  // The name ends at the last capitalised word.
  const first = tokens.findIndex(({ capital }, at) => at > comma && at < end && capital);
  if (first < 0 || first > comma + NAME_REACH) return null;
  // The name in a relative clause is not the speaker: «the lawsuit, which Roth had filed».
  if (bits.some((bit, at) => at > comma && at < first && (bit & IS.relative) !== 0)) return null;
  let last = first;
  for (let at = first; at < end && at <= comma + NAME_REACH; at++) if (tokens[at]?.capital) last = at;
  return nameAt(names, tokens[last] as Token);
}
/** The maximum distance from a comma to the last word of the name after it, in tokens. */
const NAME_REACH = 7;
