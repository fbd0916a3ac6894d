import { type Cast, type CastMember, castOf } from '../article/cast';
import { wordsOf } from '../article/cite-quote';
import { headingsIn } from '../article/outline';
import { speakersIn } from '../article/speakers-in';
import { correctReading } from '../correct/correct-reading';
import type { Article, BodyNode, CastCorrection, ChannelKind, Quote, Reading } from '../model';
import { countWhile } from '../text/count-while';
import { rangeOf } from '../text/range-of';
import { sliceOf } from '../text/span';

/** The sources of an article, as a sheet for a class asks for them, with the solution. */
export interface ClassSheet {
  /** The sources that the analysis has found, in the order in which the article quotes them first. */
  readonly sources: readonly SheetSource[];
  /** The number of quotations of which the analysis has found no source. */
  readonly unknown: number;
  /** The quotations of which the reader says something else than the analysis, in text order. */
  readonly changes: readonly SheetChange[];
  /** The reader's corrections of the cast. */
  readonly castChanges: readonly CastCorrection[];
  readonly paragraphs: readonly SheetParagraph[];
}

/** A paragraph of the article with its number, counted from 1; `null` if it is a heading. */
export interface SheetParagraph {
  readonly text: string;
  readonly number: number | null;
}

/** A source of the article. */
export interface SheetSource {
  readonly member: CastMember;
  readonly isNamed: boolean;
  /** The numbers of quotations word for word, partly word for word, and in other words. */
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  /** The paragraphs with its quotations, counted from 1. */
  readonly paragraphs: readonly number[];
  /** The channels through which its words came, each once. */
  readonly channels: readonly ChannelKind[];
  /** The words of the article that name a channel, or say why the name is withheld. */
  readonly origins: readonly string[];
  /** Those who passed its words on, by the name or the words of the article. */
  readonly relays: readonly string[];
  readonly sureness: Sureness;
}

/** The degrees of certainty that the words are those of a source. Its least certain quotation decides. */
export const SURENESS = ['sure', 'rather', 'unsure'] as const;
export type Sureness = (typeof SURENESS)[number];

/** A quotation that the reader gives to another source, adds or takes away. `null` stands for no quotation. */
export interface SheetChange {
  readonly words: string;
  readonly ours: SheetAnswer | null;
  readonly yours: SheetAnswer | null;
}
/** The source of a quotation; `null` if it is not known. */
export interface SheetAnswer {
  readonly member: CastMember | null;
}

/** The shares of attributions that are right from which the analysis is sure, and rather sure. */
const SURE = 0.95;
const RATHER = 0.8;

/** Returns the sheet of a reading with its corrections, which are shown beside the analysis and not applied to it. */
export function classSheetOf(reading: Reading): ClassSheet {
  const { article, analysis, corrections = [] } = reading;
  const cast = castOf(reading);
  const blocks = blocksOf(article);
  const starts = blocks.flatMap(({ start, number }) => (number === null ? [] : [start]));
  return {
    sources: speakersIn(cast)
      .map((member) => sourceOf(article.text, member, cast, starts))
      .sort((a, b) => startOf(a.member.quotes) - startOf(b.member.quotes)),
    unknown: analysis.quotes.filter(({ speaker }) => speaker === null).length,
    changes: changesOf(reading, cast),
    castChanges: corrections.filter((one): one is CastCorrection => 'change' in one),
    paragraphs: blocks.map(({ text, number }) => ({ text, number })),
  };
}

const startOf = (quotes: readonly Quote[]): number =>
  quotes.reduce((least, { parts }) => Math.min(least, parts[0]?.start ?? least), Number.POSITIVE_INFINITY);

/** Returns the blocks of an article that have words, with their numbers and where they begin. */
function blocksOf({ body, text }: Article): readonly (SheetParagraph & { readonly start: number })[] {
  const headings = new Set<BodyNode>(headingsIn(body));
  let count = 0;
  return body.flatMap((node) => {
    const range = rangeOf([node]);
    if (!range) return [];
    return [{ text: sliceOf(text, range), start: range.start, number: headings.has(node) ? null : ++count }];
  });
}

function sourceOf(text: string, member: CastMember, { byId }: Cast, starts: readonly number[]): SheetSource {
  const { quotes, kind } = member;
  const countOf = (wanted: Quote['kind']) => quotes.filter((quote) => quote.kind === wanted).length;
  const paragraphs = quotes.map((quote) =>
    Math.max(
      1,
      countWhile(starts, (start) => start <= startOf([quote])),
    ),
  );
  const origins = quotes.flatMap(({ channel, speaker }) =>
    [channel, speaker?.anonymity].flatMap((span) => (span ? [sliceOf(text, span)] : [])),
  );
  const relays = quotes.flatMap(({ relay }) => (relay ? [byId.get(relay.actorId ?? '')?.name ?? sliceOf(text, relay.mention)] : []));
  return {
    member,
    isNamed: kind !== 'unnamed' && kind !== 'described',
    direct: countOf('direct'),
    mixed: countOf('mixed'),
    indirect: countOf('indirect'),
    paragraphs: [...new Set(paragraphs)].sort((a, b) => a - b),
    channels: [...new Set(quotes.flatMap(({ channel }) => channel?.kind ?? []))],
    origins: [...new Set(origins.map((words) => words.replace(/\s+/g, ' ').trim()))],
    relays: [...new Set(relays)],
    sureness: surenessOf(Math.min(...quotes.map(({ confidence }) => confidence))),
  };
}

const surenessOf = (confidence: number): Sureness => (confidence >= SURE ? 'sure' : confidence >= RATHER ? 'rather' : 'unsure');

function changesOf(reading: Reading, ours: Cast): readonly SheetChange[] {
  if (!reading.corrections?.length) return [];
  const corrected = correctReading(reading).reading;
  const yours = castOf(corrected);
  const [before, after] = [quotesById(reading), quotesById(corrected)];
  const quotes = [...new Map([...before, ...after]).values()].sort((a, b) => startOf([a]) - startOf([b]));
  return quotes.flatMap((quote): SheetChange[] => {
    const [own, other] = [answerOf(before.get(quote.id), ours), answerOf(after.get(quote.id), yours)];
    return isSameAnswer(own, other) ? [] : [{ words: oneLine(reading.article, quote), ours: own, yours: other }];
  });
}

const quotesById = ({ analysis }: Reading): ReadonlyMap<string, Quote> => new Map(analysis.quotes.map((quote) => [quote.id, quote]));
const oneLine = ({ text }: Article, quote: Quote): string => wordsOf(text, quote).replace(/\s+/g, ' ').trim();

function answerOf(quote: Quote | undefined, { ofQuote }: Cast): SheetAnswer | null {
  if (!quote) return null;
  const member = ofQuote.get(quote.id);
  return { member: member && member.kind !== 'unattributed' ? member : null };
}

const isSameAnswer = (a: SheetAnswer | null, b: SheetAnswer | null): boolean =>
  (a === null) === (b === null) && a?.member?.name === b?.member?.name && a?.member?.kind === b?.member?.kind;
