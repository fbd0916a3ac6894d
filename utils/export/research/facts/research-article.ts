import { addressOf } from '../../../article/article-address';
import { type Cast, type CastMember, castOf } from '../../../article/cast';
import { wordsOf } from '../../../article/cite-quote';
import { sourceWords } from '../../../article/source-words';
import { correctReading } from '../../../correct/correct-reading';
import type { CorrectedReading } from '../../../correct/corrected-reading';
import {
  type Actor,
  type Article,
  type ExportedIdentity,
  type ExportedReading,
  type Highlight,
  type Quote,
  READER_RULE,
  type Span,
  type Speaker,
} from '../../../model';
import { byPosition, sliceOf } from '../../../text/span';
import { sureFinder } from '../../../text/sure-anchor';
import { quoteType, standsAlone } from './quote-type';

/** An article as research programs get it: with the reader's corrections applied, and in no language of the interface. */
export interface ResearchArticle {
  readonly article: Article;
  /** A name of the article that stays the same in every export. */
  readonly uid: string;
  readonly title: string;
  readonly address: string;
  readonly savedAt: string;
  readonly cast: Cast;
  readonly actors: readonly Actor[];
  /** The identity of each actor over all articles of the library, by `Actor.id`. Empty if the article is not in the library. */
  readonly identities: Identities;
  readonly quotations: readonly ResearchQuotation[];
  readonly highlights: readonly ResearchHighlight[];
  readonly tags: readonly string[];
  /** The reader's note on the article; empty if there is none. */
  readonly note: string;
}

export type Identities = ReadonlyMap<string, ExportedIdentity>;

/** A quotation with everything that is known about it. */
export interface ResearchQuotation {
  readonly id: string;
  readonly quote: Quote;
  /** The quoted words on one line. */
  readonly words: string;
  /** The name of the actor who speaks, or the words of the article for a source without a name; `null` if no speaker is known. */
  readonly actor: string | null;
  readonly member: CastMember | null;
  /** The speaker over all articles of the library; `null` for a source without a name, or if the article is not in the library. */
  readonly identity: ExportedIdentity | null;
  /** Whether the article names the source; `null` if it is not known who the source is. */
  readonly isNamed: boolean | null;
  /** The words beside the quotation that stand for the speaker, such as «she»; `null` if there are none. */
  readonly speakerWords: string | null;
  readonly cueWords: string | null;
  /** The person who passed the words on; `null` if nobody did. */
  readonly relay: string | null;
  /** The reason that the article gives for leaving the source unnamed. */
  readonly anonymity: string | null;
  readonly correction: ReaderCorrection | null;
  /** The place of speaker, verb and content, in the letters of the Gender Gap Tracker. */
  readonly type: string;
  /** Whether no words beside the quotation say who speaks. */
  readonly isFloating: boolean;
}

/** The reader's corrections: the speaker, the extent of the quotation, or the entry of the speaker in the cast. */
export type ReaderCorrection = 'speaker' | 'quotation' | 'actor';

/** A highlight with the places of its words that are still in the article. */
export interface ResearchHighlight {
  readonly highlight: Highlight;
  readonly places: readonly Span[];
}

/** Returns an article as research programs get it. */
export function researchOf(reading: ExportedReading): ResearchArticle {
  const corrected = correctReading(reading);
  const { article, analysis } = corrected.reading;
  const cast = castOf({ article, analysis });
  const address = addressOf(article);
  const find = sureFinder(article.text);
  const known: Known = {
    cast,
    actors: analysis.actors,
    identities: new Map(Object.entries(reading.identities ?? {})),
    correctionOf: correctionFinder(corrected),
  };
  return {
    article,
    uid: reading.shelf?.uid ?? address,
    title: article.title.trim() || address,
    address,
    savedAt: reading.summary.savedAt,
    cast,
    actors: known.actors,
    identities: known.identities,
    quotations: analysis.quotes.map((quote) => quotationOf(article.text, quote, known)),
    highlights: (reading.highlights ?? []).map((highlight) => ({
      highlight,
      places: highlight.parts.flatMap((part) => find(part) ?? []).sort(byPosition),
    })),
    tags: reading.shelf?.tags ?? [],
    note: reading.shelf?.note ?? '',
  };
}

type FindCorrection = (quote: Quote) => ReaderCorrection | null;

/** The facts about an article that its quotations refer to. */
interface Known extends Pick<ResearchArticle, 'cast' | 'actors' | 'identities'> {
  readonly correctionOf: FindCorrection;
}

function quotationOf(text: string, quote: Quote, { cast, actors, identities, correctionOf }: Known): ResearchQuotation {
  const { id, speaker, relay, cue } = quote;
  const member = (speaker && cast.ofQuote.get(id)) ?? null;
  return {
    id,
    quote,
    words: oneLine(wordsOf(text, quote)),
    actor: member?.name || null,
    member,
    identity: (member && identities.get(member.id)) ?? null,
    isNamed: member && !member.isPronoun ? member.kind !== 'unnamed' && member.kind !== 'described' : null,
    speakerWords: wordsAt(text, speaker?.mention),
    cueWords: wordsAt(text, cue),
    relay: relay ? nameOf(text, relay, actors) : null,
    anonymity: wordsAt(text, speaker?.anonymity),
    correction: correctionOf(quote),
    type: quoteType(text, quote),
    isFloating: standsAlone(quote),
  };
}

/** Returns the name of the actor to whom a mention refers, or its words. */
const nameOf = (text: string, speaker: Speaker, actors: readonly Actor[]): string =>
  actors.find(({ id }) => id === speaker.actorId)?.name ?? oneLine(sourceWords(text, speaker));

/** Returns a function that finds what the reader has corrected about a quotation. The last correction of the quotation itself counts. */
function correctionFinder({ source, reading, byQuote }: CorrectedReading): FindCorrection {
  const before = new Map(source.analysis.actors.map((actor) => [actor.id, namesOf(actor)]));
  const changed = new Set(reading.analysis.actors.filter((actor) => before.get(actor.id) !== namesOf(actor)).map(({ id }) => id));
  return ({ id, rule, speaker }) => {
    const index = byQuote.get(id);
    const correction = index === undefined ? undefined : source.corrections?.[index];
    if (correction && 'verdict' in correction) return correction.verdict.is === 'quote' ? 'quotation' : 'speaker';
    return rule === READER_RULE || (speaker?.actorId != null && changed.has(speaker.actorId)) ? 'actor' : null;
  };
}
const namesOf = ({ kind, name, aliases }: Actor): string => [kind, name, ...aliases].join('\n');

const wordsAt = (text: string, span: Span | null | undefined): string | null => (span && oneLine(sliceOf(text, span))) || null;
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
