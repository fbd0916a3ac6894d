import type { Actor, ActorKind, Analysis, MentionKind, Quote, Reading, Span } from '../model';
import { sliceOf } from './span';

/** How many colours there are for voices; further speakers take the colours again, told apart by their initials. */
export const VOICES = 6;

/**
 * Who stands behind words: an actor, a source without a name that the article says it withholds (`unnamed`), a speaker known
 * by a description alone (`described`), or nobody that the article or we could tell (`unattributed`).
 */
export type MemberKind = ActorKind | 'unnamed' | 'described' | 'unattributed';

/** One entry of the cast: everything the article tells of one actor or source. */
export interface CastMember {
  /** The actor's id; `s1`, `s2`, … for speakers who are no actor; `none` for quotes without a speaker. */
  readonly id: string;
  readonly kind: MemberKind;
  /** The name, or the words of the article for it. Empty for `unattributed`. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  /** Where the article speaks of it, in the order of the text. */
  readonly places: readonly Place[];
  readonly quotes: readonly Quote[];
  /** How much it matters to the story, as a share of what the one does that matters most; 0 for those who are no actors. */
  readonly weight: number;
  /** The colour of its quotes, 1 to `VOICES`; 0 where it says nothing. */
  readonly voice: number;
}
export interface Place extends Span {
  readonly kind: MentionKind;
}

export interface Cast {
  /** Actors by salience, then the other speakers in the order of the text. */
  readonly members: readonly CastMember[];
  readonly byId: ReadonlyMap<string, CastMember>;
  /** By the quote's id. */
  readonly ofQuote: ReadonlyMap<string, CastMember>;
}

/** Everyone in a reading with their words: the view's one table of who is who. */
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

/** The quotes of each speaker. Sources without an actor are one where the article uses the same words for them. */
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

/** Colours by the number of quotes, so that only those who say least share one; else in the order in which they are heard. */
function voicesOf({ quotes }: Analysis, quotesOf: ReadonlyMap<string, readonly Quote[]>): Map<string, number> {
  const keyOfQuote = new Map([...quotesOf].flatMap(([key, group]) => group.map((quote): [string, string] => [quote.id, key])));
  const heard = new Set(quotes.map(({ id }) => keyOfQuote.get(id) ?? NOBODY));
  heard.delete(NOBODY);
  const loudest = [...heard].sort((a, b) => (quotesOf.get(b)?.length ?? 0) - (quotesOf.get(a)?.length ?? 0));
  return new Map(loudest.map((key, at) => [key, (at % VOICES) + 1]));
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

/** The fullest description that the article gives. */
function roleOf(text: string, { roles }: Actor): string | null {
  const [longest] = [...roles].sort((a, b) => b.end - b.start - (a.end - a.start));
  return (longest && trimRole(sliceOf(text, longest))) || null;
}

const EDGE = /[\s,;:–—-]/;

/** Without the commas and dashes that joined it to the name. By index: an anchored expression would look at each run of blanks again and again. */
function trimRole(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && EDGE.test(words[start] ?? '')) start++;
  while (start < end && EDGE.test(words[end - 1] ?? '')) end--;
  return words.slice(start, end);
}

/** Where the steps of a member lead: to its mentions, or to its quotes where nothing mentions it. */
export function stepsOf({ places, quotes }: CastMember): readonly Span[] {
  return places.length > 0 ? places : quotes.flatMap(({ parts }) => parts.slice(0, 1));
}

export type Certainty = 'certain' | 'probable' | 'none';

/** How sure the attribution of a quote is, for readers: from 95 times in 100 on it counts as certain. */
export function certaintyOf({ speaker, confidence }: Quote): Certainty {
  if (!speaker) return 'none';
  return confidence >= 0.95 ? 'certain' : 'probable';
}

/** Two letters that stand for a member: first and last word of a name; of a description, its first two words of some length. */
export function initialsOf({ name, kind }: Pick<CastMember, 'name' | 'kind'>): string {
  const words = name.split(/[\s-]/u).flatMap((word) => word.replace(/^[^\p{L}\p{N}]+/u, '') || []);
  const isName = kind === 'person' || kind === 'organisation' || kind === 'state' || kind === 'place';
  const weighty = words.filter((word) => (isName ? /^[\p{Lu}\p{Lo}\p{N}]/u.test(word) : word.length > 3));
  const [first, ...rest] = weighty.length > 0 ? weighty : words;
  const letters = [first, kind === 'person' ? rest.at(-1) : rest[0]].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}
