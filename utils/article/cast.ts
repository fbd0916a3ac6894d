import type { Actor, ActorKind, Analysis, MentionKind, Quote, Reading, Span } from '../model';
import { sliceOf } from '../text/span';

/** The number of speaker colours. If there are more speakers, some share a colour and can be distinguished by their initials. */
export const VOICES = 6;

/**
 * The kind of a cast member: an actor, a source whose name the article withholds (`unnamed`), a speaker known only by a description
 * (`described`), or the unknown speaker of quotations without one (`unattributed`).
 */
export type MemberKind = ActorKind | 'unnamed' | 'described' | 'unattributed';

/** A member of the cast: an actor or a source, with everything that the article says about it. */
export interface CastMember {
  /** The id of the actor. Speakers that are not actors have the ids `s1`, `s2`, …, and `none` stands for quotations without a speaker. */
  readonly id: string;
  readonly kind: MemberKind;
  /** The name, or the article's words for a source that has none. Empty for `unattributed`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** The mentions of the member, in the order of the text. */
  readonly places: readonly Place[];
  readonly quotes: readonly Quote[];
  /** The salience of the member relative to the most salient actor, from 0 to 1; 0 for members that are not actors. */
  readonly weight: number;
  /** The number of the member's colour, from 1 to `VOICES`; 0 if it is not quoted. */
  readonly voice: number;
}
export interface Place extends Span {
  readonly kind: MentionKind;
}

export interface Cast {
  /** The actors by salience, then the other speakers in the order of the text. */
  readonly members: readonly CastMember[];
  readonly byId: ReadonlyMap<string, CastMember>;
  /** Maps the id of a quotation to its speaker. */
  readonly ofQuote: ReadonlyMap<string, CastMember>;
}

/** Returns the cast of a reading with the quotations of each member. */
export function castOf({ article, analysis }: Reading): Cast {
  const quotesOf = groupQuotes(article.text, analysis);
  const voices = voicesOf(analysis, quotesOf);
  const heaviest = analysis.actors.reduce((most, { salience }) => Math.max(most, salience), 0);
  const actors = analysis.actors.map((actor): CastMember => {
    const quotes = quotesOf.get(actor.id) ?? [];
    return {
      id: actor.id,
      kind: actor.kind,
      name: actor.name,
      aliases: actor.aliases,
      role: roleOf(article.text, actor),
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

/** Groups the quotations by speaker. Sources without an actor are the same if the article uses the same words for them. */
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
  return `${speaker.unnamed ? 'unnamed' : 'described'} ${sliceOf(text, speaker.mention).toLowerCase()}`;
}

/**
 * Assigns the colours, beginning with the most quoted speakers, so that only speakers with few quotations share one. Speakers with equally
 * many quotations follow the order of their first quotations.
 */
function voicesOf({ quotes }: Analysis, quotesOf: ReadonlyMap<string, readonly Quote[]>): Map<string, number> {
  const keyOfQuote = new Map([...quotesOf].flatMap(([key, group]) => group.map((quote): [string, string] => [quote.id, key])));
  const heard = new Set(quotes.map(({ id }) => keyOfQuote.get(id) ?? NOBODY));
  heard.delete(NOBODY);
  const byQuotes = [...heard].sort((a, b) => (quotesOf.get(b)?.length ?? 0) - (quotesOf.get(a)?.length ?? 0));
  return new Map(byQuotes.map((key, at) => [key, (at % VOICES) + 1]));
}

function sourceOf(text: string, quotes: readonly Quote[], id: string, voice: number): CastMember {
  const speaker = quotes[0]?.speaker;
  const mentions = new Map(
    quotes.flatMap((quote) => (quote.speaker ? [[quote.speaker.mention.start, quote.speaker.mention] as const] : [])),
  );
  return {
    id,
    kind: !speaker ? 'unattributed' : speaker.unnamed ? 'unnamed' : 'described',
    name: speaker ? sliceOf(text, speaker.mention).trim() : '',
    aliases: [],
    role: null,
    places: [...mentions.values()].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, kind: 'description' })),
    quotes,
    weight: 0,
    voice,
  };
}

/** Returns the longest role that the article gives, or `null`. */
function roleOf(text: string, { roles }: Actor): string | null {
  const [longest] = [...roles].sort((a, b) => b.end - b.start - (a.end - a.start));
  return (longest && trimRole(sliceOf(text, longest))) || null;
}

const EDGE = /[\s,;:–—-]/;

/**
 * Removes the commas and dashes that joined a role to the name. It walks by index, because an anchored regular expression would examine
 * each run of blanks repeatedly.
 */
function trimRole(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && EDGE.test(words[start] ?? '')) start++;
  while (start < end && EDGE.test(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
}

/** Returns the places of a member that can be stepped through: its mentions, or the beginnings of its quotations if it has no mentions. */
export function stepsOf({ places, quotes }: CastMember): readonly Span[] {
  return places.length > 0 ? places : quotes.flatMap(({ parts }) => parts.slice(0, 1));
}

export type Certainty = 'certain' | 'probable' | 'none';

/** Returns the certainty of an attribution as it is shown to readers: a confidence of 0.95 or more counts as certain. */
export function certaintyOf({ speaker, confidence }: Quote): Certainty {
  if (!speaker) return 'none';
  return confidence >= 0.95 ? 'certain' : 'probable';
}

/**
 * Returns the initials of a member. They are taken from the first and the last word of a person's name, from the first two words of another
 * name, or from the first two longer words of a description.
 */
export function initialsOf({ name, kind }: Pick<CastMember, 'name' | 'kind'>): string {
  const words = name.split(/[\s-]/u).flatMap((word) => word.replace(/^[^\p{L}\p{N}]+/u, '') || []);
  const isName = kind === 'person' || kind === 'organisation' || kind === 'state' || kind === 'place';
  const weighty = words.filter((word) => (isName ? /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) : word.length > 3));
  const [first, ...rest] = weighty.length > 0 ? weighty : words;
  const letters = [first, kind === 'person' ? rest.at(-1) : rest[0]].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}
