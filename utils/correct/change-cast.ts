import { type Actor, type Analysis, type CastCorrection, type Mention, type Quote, READER_RULE, type Speaker } from '../model';
import { alike } from '../text/anchor';
import { byPosition, sliceOf } from '../text/span';
import { findInCast, freeId } from './find-actor';

export type CastParts = Pick<Analysis, 'quotes' | 'actors'>;

/**
 * Applies one correction of the cast to the quotations and actors. Returns `null` if the correction has no effect because the cast lacks an
 * actor that it names.
 */
export function changeCast(text: string, parts: CastParts, { actor: named, change }: CastCorrection): CastParts | null {
  const { actors } = parts;
  const actor = findInCast(named, actors);
  if (!actor) return null;
  switch (change.is) {
    case 'rename':
      return { ...parts, actors: actors.map((one) => (one === actor ? called(actor, change.name) : one)) };
    case 'hide':
      return { actors: actors.filter((one) => one !== actor), quotes: parts.quotes.map((quote) => without(actor.id, quote)) };
    case 'merge': {
      const into = findInCast(change.into, actors);
      if (!into) return null;
      return into === actor ? parts : merged(parts, actor, into);
    }
    case 'split': {
      const alias = actor.aliases.find((one) => alike(one) === alike(change.name));
      if (alias) return split(text, parts, actor, alias);
      // If the cast already lists an actor with the new name, nothing needs to be split off.
      return actors.some(({ name }) => alike(name) === alike(change.name)) ? parts : null;
    }
  }
}

/** Renames an actor. Its former name becomes an alias. */
const called = (actor: Actor, name: string): Actor => ({ ...actor, name, aliases: distinct([actor.name, ...actor.aliases], name) });

function without(id: string, quote: Quote): Quote {
  const { relay, ...rest } = quote;
  if (quote.speaker?.actorId === id) return { ...rest, speaker: null, rule: READER_RULE, confidence: 1 };
  return relay?.actorId === id ? rest : quote;
}

function merged({ quotes, actors }: CastParts, actor: Actor, into: Actor): CastParts {
  const both: Actor = {
    ...into,
    aliases: distinct([...into.aliases, actor.name, ...actor.aliases], into.name),
    roles: [...into.roles, ...actor.roles].sort(byPosition),
    mentions: disjointMentions([...into.mentions, ...actor.mentions]),
    salience: into.salience + actor.salience,
  };
  const rest = actors.filter((one) => one !== actor).map((one) => (one === into ? both : one));
  return { actors: rest.sort(bySalience), quotes: quotes.map((quote) => spokenBy(quote, (by) => by.actorId === actor.id, into.id)) };
}

/** Turns an alias into a separate actor. The new actor takes over the mentions that use this name and the quotations attributed to them. */
function split(text: string, { quotes, actors }: CastParts, actor: Actor, alias: string): CastParts {
  const isAlias = (words: string): boolean => alike(words) === alike(alias);
  const hasAlias = (mention: Mention): boolean => mention.kind === 'name' && isAlias(sliceOf(text, mention));
  const mentions = actor.mentions.filter(hasAlias);
  const share = actor.mentions.length > 0 ? mentions.length / actor.mentions.length : 0;
  const own: Actor = {
    id: freeId(actors),
    kind: actor.kind,
    name: alias,
    aliases: [],
    roles: [],
    mentions,
    salience: actor.salience * share,
  };
  const left: Actor = {
    ...actor,
    aliases: actor.aliases.filter((one) => one !== alias),
    mentions: actor.mentions.filter((mention) => !hasAlias(mention)),
    salience: actor.salience * (1 - share),
  };
  const isOwn = ({ actorId, mention }: Speaker): boolean =>
    actorId === actor.id &&
    (isAlias(sliceOf(text, mention)) || mentions.some(({ start, end }) => start < mention.end && mention.start < end));
  const all = [...actors.map((one) => (one === actor ? left : one)), own];
  return { actors: all.sort(bySalience), quotes: quotes.map((quote) => spokenBy(quote, isOwn, own.id)) };
}

/**
 * Replaces a quotation's speaker and its relay (the person who passed the words on) with another actor, each only if `isMeant` accepts it.
 * A relay who is then also the speaker is removed, because nobody relays their own words.
 */
function spokenBy(quote: Quote, isMeant: (speaker: Speaker) => boolean, actorId: string): Quote {
  const isSaid = quote.speaker !== null && isMeant(quote.speaker);
  const isRelayed = quote.relay !== undefined && isMeant(quote.relay);
  if (!isSaid && !isRelayed) return quote;
  const { relay: before, ...rest } = quote;
  const speaker = isSaid && quote.speaker ? { ...quote.speaker, actorId } : quote.speaker;
  const relay = isRelayed && before ? { ...before, actorId } : before;
  return { ...rest, speaker, ...(relay && relay.actorId !== speaker?.actorId ? { relay } : {}) };
}

const bySalience = (a: Actor, b: Actor): number => b.salience - a.salience;

/** Returns the names without duplicates and without `name`. */
function distinct(names: readonly string[], name: string): readonly string[] {
  const seen = new Set([name]);
  return names.filter((one) => !seen.has(one) && seen.add(one));
}

/** Sorts the mentions and removes any that overlap an earlier one. */
function disjointMentions(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort(byPosition)) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
