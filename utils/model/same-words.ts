import type { Direction } from './body';

/**
 * A piece of a quotation as another article has it: words that both have, words that only the other article has, or words that only this
 * one has.
 */
export interface QuotationPiece {
  readonly kind: 'same' | 'added' | 'missing';
  readonly text: string;
}

/** The facts about an article that has the same words as another. */
export interface ArticleBeside {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly site: string | null;
  readonly lang: string;
  readonly dir: Direction;
  readonly published: string | null;
  /** The time when the article was saved, in ISO 8601. */
  readonly savedAt: string;
}

/** A quotation that several articles have. */
export interface QuotationElsewhere {
  /** Its id in the analysis, such as `q1`. */
  readonly quote: string;
  /** The number of other articles that have it. */
  readonly articles: number;
  /** The number of articles in other languages that perhaps have a translation of it. */
  readonly translations: number;
}

/** An article with much of the same text. Both shares are from 0 to 1. */
export interface SameText {
  readonly article: ArticleBeside;
  /** The share of the text that the other article has too. */
  readonly ofHere: number;
  /** The share of the other article's text. */
  readonly ofThere: number;
  /** Whether the other article appeared before this one. */
  readonly isEarlier: boolean;
}

/** Everything in an article that other articles also have. */
export interface SameWords {
  /** The quotations that are also in others, in the order of the text. */
  readonly quotations: readonly QuotationElsewhere[];
  /** The articles with much of the same text, the one with the most first. */
  readonly texts: readonly SameText[];
  /** The number of articles from earlier releases that have not been compared yet. */
  readonly unprepared: number;
}

/** A quotation as one of the articles has it. */
export interface QuotationVersion {
  readonly article: ArticleBeside;
  readonly quote: string;
  /** Whether this is the article that was asked about. */
  readonly isHere: boolean;
  /** Whether it appeared before all others. */
  readonly isFirst: boolean;
  /** The name of the speaker there, or the words for an unnamed source; `null` if there is none. */
  readonly speaker: string | null;
  /** Whether the speaker has another name there, or none. */
  readonly isOtherSpeaker: boolean;
  /** Whether most of the article's text is the same as that of an article before it in the list. */
  readonly isCopy: boolean;
  /** The words there, with the difference from those here. Those of a translation have no marks. */
  readonly pieces: readonly QuotationPiece[];
  /** The numbers, names and words for which it is guessed to be a translation; `null` for the same words. */
  readonly translation: readonly string[] | null;
}
