import type { ActorKind, Analysis, MentionKind, Quote, Reading, Span } from '../model';
import { sliceOf } from '../text/span';
import { roleOf } from './role-of';
import { sourceWords } from './source-words';
import { assignVoices } from './voice-colours';

/**
 * The kinds of cast members that are no actors, in the order of the cast list: `unnamed` (a source whose name the article withholds),
 * `described` (a speaker known only by a description) and `unattributed` (the placeholder for quotations without a speaker).
 */
export const SOURCE_KINDS = ['unnamed', 'described', 'unattributed'] as const;
export type MemberKind = ActorKind | (typeof SOURCE_KINDS)[number];

/** A member of the cast: an actor or another source, together with its mentions and quotations. */
export interface CastMember {
  /**
   * The member's id: for an actor, the actor's id; for any other speaker, `s1`, `s2` and so on; and for the member that collects quotations
   * without a speaker, `none`.
   */
  readonly id: string;
  readonly kind: MemberKind;
  /** The name, or the words that the article uses for a source without a name. Empty for `unattributed`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** Whether the member is a speaker of whom the article has only a pronoun. */
  readonly isPronoun: boolean;
  /** The member's mentions, in text order. */
  readonly places: readonly Place[];
  readonly quotes: readonly Quote[];
  /** The member's salience as a fraction of the highest salience in the cast, from 0 to 1. It is 0 for members that are not actors. */
  readonly weight: number;
  /** The number of the member's colour, from 1 to `VOICES`, or 0 if the member is not quoted. */
  readonly voice: number;
}
export interface Place extends Span {
  readonly kind: MentionKind;
}

export interface Cast {
  /** The actors, the most salient first, followed by the other speakers in text order. */
  readonly members: readonly CastMember[];
  readonly byId: ReadonlyMap<string, CastMember>;
  /** Maps the id of each quotation to its speaker. */
  readonly ofQuote: ReadonlyMap<string, CastMember>;
}

/** Returns the cast of an analysed article, with each member's quotations. */
export function castOf({ article, analysis, found }: Reading): Cast {
  const quotesOf = groupQuotes(article.text, analysis);
  const voices = voicesOf(analysis, quotesOf, found && voicesOf(found, groupQuotes(article.text, found)));
  const heaviest = analysis.actors.reduce((most, { salience }) => Math.max(most, salience), 0);
  const actors = analysis.actors.map((actor): CastMember => {
    const quotes = quotesOf.get(actor.id) ?? [];
    return {
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      aliases: actor.aliases,
      role: roleOf(article.text, actor),
      isPronoun: false,
      places: actor.mentions,
      quotes,
      weight: heaviest > 0 ? actor.salience / heaviest : 0,
      voice: voices.get(actor.id) ?? 0,
    };
  });
  const known = new Set(analysis.actors.map(({ id }) => id));
  const others = [...quotesOf]
    .filter(([key]) => !known.has(key))
    .map(([key, quotes], at) => sourceOf(article.text, quotes, key === NOBODY ? NOBODY : `s${at + 1}`, voices.get(key) ?? 0));
  const members = [...actors, ...others];
  return {
    members,
    byId: new Map(members.map((member) => [member.id, member])),
    ofQuote: new Map(members.flatMap((member) => member.quotes.map((quote) => [quote.id, member]))),
  };
}

const NOBODY = 'none';

/**
 * Groups the quotations by speaker. Sources that are not actors are treated as one speaker if the article refers to them by the same words.
 */
function groupQuotes(text: string, { quotes, actors }: Analysis): Map<string, Quote[]> {
  const known = new Set(actors.map(({ id }) => id));
  const groups = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = keyOf(text, quote, known);
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return groups;
}

function keyOf(text: string, { speaker }: Quote, known: ReadonlySet<string>): string {
  if (!speaker) return NOBODY;
  if (speaker.actorId !== null && known.has(speaker.actorId)) return speaker.actorId;
  return `${speaker.unnamed ? 'unnamed' : 'described'} ${sourceWords(text, speaker).toLowerCase()}`;
}

/**
 * Assigns a colour to each speaker, in the order of the cast list: actors before unnamed sources before described ones. Quotations without
 * a speaker get none. `kept` are the colours without the reader's corrections, which speakers keep.
 */
function voicesOf(
  { quotes, actors }: Analysis,
  quotesOf: ReadonlyMap<string, readonly Quote[]>,
  kept?: ReadonlyMap<string, number>,
): Map<string, number> {
  const heard = actors.flatMap(({ id }) => (quotesOf.has(id) ? [id] : []));
  const known = new Set(heard);
  const others = [...quotesOf].filter(([key]) => !known.has(key));
  for (const kind of SOURCE_KINDS) for (const [key, group] of others) if (key !== NOBODY && sourceKindOf(group) === kind) heard.push(key);
  const keyOfQuote = new Map([...quotesOf].flatMap(([key, group]) => group.map((quote): [string, string] => [quote.id, key])));
  return assignVoices(
    heard,
    quotes.map(({ id }) => keyOfQuote.get(id) ?? NOBODY),
    kept,
  );
}

/** Returns the kind of a source that is no actor. */
function sourceKindOf([first]: readonly Quote[]): (typeof SOURCE_KINDS)[number] {
  if (!first?.speaker) return 'unattributed';
  return first.speaker.unnamed ? 'unnamed' : 'described';
}

function sourceOf(text: string, quotes: readonly Quote[], id: string, voice: number): CastMember {
  const speaker = quotes[0]?.speaker;
  const mentions = new Map(
    quotes.flatMap((quote) => (quote.speaker ? [[quote.speaker.mention.start, quote.speaker.mention] as const] : [])),
  );
  return {
    id,
    kind: sourceKindOf(quotes),
    name: speaker ? sourceWords(text, speaker).trim() : '',
    aliases: [],
    role: null,
    isPronoun: speaker?.isPronoun ?? false,
    places: [...mentions.values()].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, kind: 'description' })),
    quotes,
    weight: 0,
    voice,
  };
}

/** The greatest length of the first words of a speaker, in UTF-16 code units. It fills more than one line of the cast. */
const FIRST_WORDS = 120;

/** Returns the beginning of a member's first verbatim quotation, or an empty string if there is none. */
export function firstWordsOf(text: string, { quotes }: Pick<CastMember, 'quotes'>): string {
  const part = quotes.find(({ kind }) => kind !== 'indirect')?.parts[0];
  return part ? sliceOf(text, { start: part.start, end: Math.min(part.end, part.start + FIRST_WORDS) }) : '';
}

/**
 * Returns the spans that a reader can step through for a member: its mentions or, if it has none, the first part of each of its quotations.
 */
export function stepsOf({ places, quotes }: CastMember): readonly Span[] {
  return places.length > 0 ? places : quotes.flatMap(({ parts }) => parts.slice(0, 1));
}

export type Certainty = 'certain' | 'probable' | 'none';

/** Returns the level of certainty that readers see for an attribution. A confidence of at least 0.95 counts as certain. */
export function certaintyOf({ speaker, confidence }: Quote): Certainty {
  if (!speaker) return 'none';
  return confidence >= 0.95 ? 'certain' : 'probable';
}

/**
 * Returns a cast member's initials. For a person's name, they come from the first and last words, and for any other name from the first
 * two. For a description, they come from the first two words that are longer than three letters.
 */
export function initialsOf({ name, kind }: Pick<CastMember, 'name' | 'kind'>): string {
  const words = name.split(/[\s-]/u).flatMap((word) => word.replace(/^[^\p{L}\p{N}]+/u, '') || []);
  const isName = kind === 'person' || kind === 'organisation' || kind === 'state' || kind === 'place';
  const weighty = words.filter((word) => (isName ? /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) : word.length > 3));
  const [first, ...rest] = weighty.length > 0 ? weighty : words;
  const letters = [first, kind === 'person' ? rest.at(-1) : rest[0]].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}
