import type { CastMember } from '../article/cast';
import type { CastIdentity, ChannelKind, Manner, QuotationPiece, QuoteKind, Reading } from '../model';
import type { Voice } from '../voices/voice-share';

/** The smallest and the greatest number of articles in a comparison. */
export const MIN_COMPARED = 2;
export const MAX_COMPARED = 6;

/** The comparison of some articles. Wherever a list has an entry for each article, the entries are in the order of the articles. */
export interface Comparison {
  readonly articles: readonly ComparedArticle[];
  /** The pairs of articles that have most of their sentences in common. */
  readonly copies: readonly CopiedText[];
  /** The speakers with a name, those who are quoted in the most articles first. */
  readonly speakers: readonly ComparedSpeaker[];
  /**
   * The words that several articles quote, those in the most articles first, and then those that one article quotes and others perhaps
   * translate.
   */
  readonly passages: readonly ComparedPassage[];
  /** For each article, the quotations that no other article has or perhaps translates. */
  readonly alone: readonly (readonly ComparedQuotation[])[];
}

/** An article with the reader's corrections, and what can be counted in it. */
export interface ComparedArticle {
  readonly reading: Reading;
  readonly identities: CastIdentities;
  readonly words: number;
  readonly quotations: number;
  readonly indirect: number;
  /** The number of quoted speakers who have a name, and of those whom the article does not name. */
  readonly named: number;
  readonly unnamed: number;
  /** The speakers' shares of the words that are quoted word for word, the largest first. */
  readonly voices: readonly Voice[];
  /** The quoted sources without a name. */
  readonly nameless: readonly SpeakerPlace[];
}

/** The identities of the actors of a saved article, by `Actor.id`; empty for an article that is not saved. */
export type CastIdentities = Readonly<Record<string, CastIdentity>>;

/** Two articles, by their places in the comparison, and the share of one that the other has too, from 0 to 1; that of the one with more. */
export interface CopiedText {
  readonly articles: readonly [number, number];
  readonly share: number;
}

/** A speaker of at least one article. */
export interface ComparedSpeaker {
  /** The name of the identity, or else the fullest name in the articles. */
  readonly name: string;
  /** The identity in the library; `null` if no article with the speaker is saved. */
  readonly identity: number | null;
  /** The part of the speaker in each article; `null` if it does not mention the speaker. */
  readonly places: readonly (SpeakerPlace | null)[];
  /** The number of articles that quote the speaker. */
  readonly quotedIn: number;
  /** The identities in the library of everybody in this row. Usually, there is one at most. */
  readonly identities: readonly number[];
  /** The rows of the table of speakers with a similar name. */
  readonly similar: readonly number[];
  /** The rows of which it is an open question whether they are the same. */
  readonly perhaps: readonly number[];
}

/** The part of a speaker in one article. */
export interface SpeakerPlace {
  /** The speaker there, with all quotations. */
  readonly member: CastMember;
  /** The number of quotations, of which `indirect` are in other words. */
  readonly quotations: number;
  readonly indirect: number;
  /** The share of the words that the article quotes word for word, in per cent. */
  readonly percent: number;
}

/** The ways in which articles can attribute or quote the same words differently. */
export const DIFFERENCES = ['speaker', 'named', 'kind', 'manner', 'channel', 'words'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** The same words in several articles. */
export interface ComparedPassage {
  /** For each article, its quotations of these words; usually one, and none if it does not quote them. */
  readonly quotations: readonly (readonly ComparedQuotation[])[];
  /** For each article, its quotations that are perhaps translations of these words. An article with such a quotation does not quote the words. */
  readonly translations: readonly (readonly GuessedTranslation[])[];
  /** The place of the article that quotes the most of these words. The others are compared with it. */
  readonly fullest: number;
  readonly differences: readonly Difference[];
}
/** A quotation that is perhaps a translation. */
export interface GuessedTranslation {
  readonly quotation: ComparedQuotation;
  /** The numbers, names and words that both have. */
  readonly shared: readonly string[];
}

/** Returns whether several articles certainly have the words of a passage, which are not only perhaps translated. */
export const isInSeveral = ({ quotations }: Pick<ComparedPassage, 'quotations'>): boolean =>
  quotations.filter(({ length }) => length > 0).length > 1;

/** A quotation with its attribution. */
export interface ComparedQuotation {
  readonly id: string;
  /** The words, divided where they differ from those of the fullest version. */
  readonly pieces: readonly QuotationPiece[];
  readonly kind: QuoteKind;
  /** `null` if the article names no speaker. */
  readonly member: CastMember | null;
  /** The words that report the quotation, such as «Ana Roth told reporters»; `null` if there are none. */
  readonly reported: string | null;
  readonly manner: Manner | null;
  readonly channel: ChannelKind | null;
}

/** Returns the words of a quotation as its article has them. */
export const wordsIn = ({ pieces }: Pick<ComparedQuotation, 'pieces'>): string =>
  pieces.map(({ kind, text }) => (kind === 'missing' ? '' : text)).join('');
