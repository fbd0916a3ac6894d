import { type Actor, type Analysis, CHANNELS, type Channel, MANNERS, type Mention, type Quote, type Span, type Speaker } from '../model';
import { type Decode, finiteNumber, flag, list, Mismatch, nullable, object, oneOf, optional, record, text, wholeNumber } from './decode';
import { language, spanWithin } from './decode-body';

const MAX_ITEMS = 500_000;
const MAX_NAME = 1_000;

/**
 * Decodes the analysis of a text that is `length` UTF-16 units long. Checks that spans are in range, that they are sorted and disjoint
 * where the model requires it, that ids are unique, and that every speaker's `actorId` belongs to an actor in the analysis. The caller must
 * check `textHash` against the text. Throws `Mismatch`.
 */
export function decodeAnalysis(value: unknown, length: number): Analysis {
  const span = spanWithin(length);
  const speaker = object<Speaker>({
    mention: span,
    antecedent: optional(span),
    isPronoun: optional(flag),
    actorId: nullable(text(40)),
    unnamed: flag,
    anonymity: optional(span),
  });
  const mention = object<Mention>({
    start: wholeNumber(0, length),
    end: wholeNumber(0, length),
    kind: oneOf(['name', 'description', 'pronoun']),
  });
  const channel: Decode<Channel> = (value) => ({ ...span(value), kind: oneOf(CHANNELS)(record(value).kind) });
  const quote = object<Quote>({
    id: text(40),
    parts: inOrder(list(MAX_ITEMS, span)),
    kind: oneOf(['direct', 'mixed', 'indirect']),
    speaker: nullable(speaker),
    relay: optional(speaker),
    cue: nullable(span),
    manner: optional(oneOf(MANNERS)),
    channel: optional(channel),
    rule: text(100),
    confidence: finiteNumber(0, 1),
  });
  const actor = object<Actor>({
    id: text(40),
    kind: oneOf(['person', 'organisation', 'state', 'place']),
    name: text(MAX_NAME),
    aliases: list(MAX_ITEMS, text(MAX_NAME)),
    roles: list(MAX_ITEMS, span),
    mentions: inOrder(list(MAX_ITEMS, mention)),
    salience: finiteNumber(-Number.MAX_VALUE, Number.MAX_VALUE),
  });
  const analysis = object<Analysis>({
    textHash: text(40),
    lang: language,
    quotes: list(MAX_ITEMS, quote),
    actors: list(MAX_ITEMS, actor),
    version: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  })(value);
  uniqueIds(analysis.quotes);
  const actors = uniqueIds(analysis.actors);
  for (const { id, speaker: who, relay } of analysis.quotes) {
    if ([who, relay].some((one) => one && one.actorId !== null && !actors.has(one.actorId)))
      throw new Mismatch(`${id}: a speaker who is not among the actors`);
  }
  return analysis;
}

function inOrder<T extends Span>(decode: Decode<readonly T[]>): Decode<readonly T[]> {
  return (value) => {
    const spans = decode(value);
    let reached = 0;
    for (const { start, end } of spans) {
      if (start < reached || end < start) throw new Mismatch('spans out of order');
      reached = end;
    }
    return spans;
  };
}

function uniqueIds(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size !== items.length) throw new Mismatch('an id that comes twice');
  return ids;
}
