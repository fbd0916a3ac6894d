import type { PronounWord } from '../../languages/pack';
import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import { findTokens, type Token } from '../../text/tokens';
import type { Gender } from '../actors/actor-draft';
import { classesOf, IS, type Lexicon } from '../grammar/lexicon';
import type { NamedMention } from './speaker';

/** What the words that name a speaker are. */
export interface MentionReading {
  /** The actor named in them. */
  readonly name: number | null;
  readonly pronoun: PronounWord | null;
  /** The head of a description that can stand for somebody named: «the president». */
  readonly description: string | null;
  /** A description of an article and a noun, whatever it is: «the carpenter». */
  readonly noun: string | null;
  /** A source whose name is withheld: «a White House official», «people familiar with the matter». */
  readonly unnamed: boolean;
  /** What the words tell of gender: «a spokeswoman». */
  readonly gender: Gender | null;
  /** «aides», «two officials». */
  readonly plural: boolean;
}

const LONGEST = 400;
const NOUNS = IS.role | IS.source;

/** Reads a speaker's words: pronoun, name (its head: not «a spokesman for Smith»), description or unnamed source. */
export function readMention(text: string, mention: Span, names: readonly NamedMention[], lexicon: Lexicon): MentionReading {
  const range = { start: mention.start, end: Math.min(mention.end, mention.start + LONGEST) };
  const tokens = findTokens(text, range, [], 0, lexicon.abbreviations);
  const bits = tokens.map((token) => classesOf(lexicon, token));
  const [first] = tokens;
  // «She's a captain but concedes that …»
  const contracted = first && tokens.length > 1 ? /^(\p{L}+)['’]\p{L}{1,2}$/u.exec(first.lower)?.[1] : null;
  if (first && (tokens.length === 1 || contracted)) {
    const pronoun = pronounOf(contracted ?? first.lower, lexicon);
    if (pronoun) return { name: null, pronoun, description: null, noun: null, unnamed: false, gender: null, plural: false };
  }
  const chunk = headOf(tokens, bits);
  const head = tokens[chunk - 1];
  if (!head) return { name: null, pronoun: null, description: null, noun: null, unnamed: false, gender: null, plural: false };
  const named = nameAt(names, head) ?? coordinated(tokens, bits, names) ?? apposed(tokens, bits, chunk, names);
  if (named !== null) return { name: named, pronoun: null, description: null, noun: null, unnamed: false, gender: null, plural: false };
  const headBits = bits[chunk - 1] ?? 0;
  const indefinite = ((bits[0] ?? 0) & IS.indefinite) !== 0;
  const described = headBits & (IS.role | IS.source | IS.title) ? head.lower : null;
  const description = indefinite ? null : (ageIn(tokens, chunk) ?? described);
  return {
    name: null,
    pronoun: null,
    description,
    noun: !indefinite && tokens.length === 2 && (bits[0] ?? 0) & IS.article && !(headBits & IS.institution) ? head.lower : null,
    unnamed: (headBits & IS.source) !== 0 || (indefinite && (headBits & IS.role) !== 0),
    gender: genderOf(head.lower, lexicon),
    plural: isPlural(head.lower, lexicon),
  };
}

/** «the 33-year-old», «der 33-Jährige»: the number of years. */
export const ageIn = (tokens: readonly Token[], chunk: number): string | null =>
  tokens.slice(0, chunk).reduce<string | null>((age, { lower }) => age ?? /^(\d{1,3})-\p{Ll}{4}/u.exec(lower)?.[1] ?? null, null);

function pronounOf(word: string, { pack }: Lexicon): PronounWord | null {
  const pronoun = pack.pronouns.find((candidate) => candidate.word === word);
  if (pronoun) return pronoun;
  for (const gender of ['female', 'male'] as const) {
    if (pack.pointers[gender].split(' ').includes(word)) return { word, gender, plural: false, stands: 'person' };
  }
  return null;
}

/** By the ending, where the language has one for all nouns. */
const isPlural = (noun: string, { pack }: Lexicon): boolean => pack.pluralEnding !== null && noun.endsWith(pack.pluralEnding);

function genderOf(noun: string, { pack }: Lexicon): Gender | null {
  if (pack.genderNouns.female.split(' ').includes(noun)) return 'female';
  return pack.genderNouns.male.split(' ').includes(noun) ? 'male' : null;
}

/** The number of tokens up to the head noun: before the first comma, bracket, preposition or relative pronoun. */
function headChunk(tokens: readonly Token[], bits: readonly number[]): number {
  const stop = tokens.findIndex(
    ({ kind, capital }, at) => at > 0 && (kind !== 'word' || (((bits[at] ?? 0) & (IS.preposition | IS.relative)) !== 0 && !capital)),
  );
  return stop < 0 ? tokens.length : stop;
}

/** «people familiar with …»: an adjective may follow the noun, and the noun is what counts. */
export function headOf(tokens: readonly Token[], bits: readonly number[]): number {
  const chunk = headChunk(tokens, bits);
  if (tokens[chunk - 1]?.capital || (bits[chunk - 1] ?? 0) & NOUNS) return chunk;
  const noun = bits.findLastIndex((bit, at) => at < chunk && (bit & NOUNS) !== 0);
  return noun < 0 ? chunk : noun + 1;
}

/** The name that covers a token: its last word is the head, so «Smith's aide» is no mention of Smith. */
function nameAt(names: readonly NamedMention[], token: Token): number | null {
  const before = countWhile(names, ({ start }) => start < token.end);
  for (let at = before - 1; at >= Math.max(0, before - 3); at--) {
    const name = names[at];
    if (name && name.start <= token.start && token.start < name.end) return name.actor;
  }
  return null;
}

/** «Smith and the mayor»: the first of several speakers. */
function coordinated(tokens: readonly Token[], bits: readonly number[], names: readonly NamedMention[]): number | null {
  const and = bits.findIndex((bit) => (bit & IS.coordinator) !== 0);
  const before = tokens[and - 1];
  return before ? nameAt(names, before) : null;
}

/** «the president's son, Eric Smith», «one delegate, party leader Eric Smith»: the name stands beside the description. */
function apposed(tokens: readonly Token[], bits: readonly number[], chunk: number, names: readonly NamedMention[]): number | null {
  const comma = tokens.findIndex(({ lower }, at) => at >= chunk && lower === ',');
  if (comma < 0) return null;
  // «the chair, Ana Roth of the Harbour Trust», «one sailor, a nurse from Ulm»: what a preposition brings is not who speaks.
  const stop = tokens.findIndex(
    ({ kind, capital }, at) => at > comma && (kind !== 'word' || (!capital && ((bits[at] ?? 0) & IS.preposition) !== 0)),
  );
  const end = stop < 0 ? tokens.length : stop;
  // The name is the last of the words with a capital that follow each other.
  const first = tokens.findIndex(({ capital }, at) => at > comma && at < end && capital);
  if (first < 0 || first > comma + FAR) return null;
  let last = first;
  for (let at = first; at < end && at <= comma + FAR; at++) if (tokens[at]?.capital) last = at;
  return nameAt(names, tokens[last] as Token);
}
/** So many words behind the comma a name may end that stands beside a description. */
const FAR = 7;
