import type { LanguagePack } from '../languages/pack';
import type { Article, Channel, Span } from '../model';
import type { Steps } from '../steps/steps';
import type { ActorDraft } from './actors/actor-draft';
import type { Stretch } from './marks/find-stretches';
import type { QuoteDraft } from './quotes/quote-draft';
import type { NamedMention, ResolvedSpeaker, SentenceSubjects } from './speakers/speaker';

/** An article with its paragraphs and its stretches of words in quotation marks. */
export interface MarkedArticle extends Pick<Article, 'text' | 'title' | 'body'> {
  readonly paragraphs: readonly Span[];
  readonly marked: readonly Stretch[];
}

/**
 * The quotations and actors found in an article. Every list after `drafts` has one entry per quotation. For a script without capitals,
 * however, `anonymity` and `relays` are empty.
 */
export interface ArticleReading {
  readonly quotes: readonly QuoteDraft[];
  readonly drafts: readonly ActorDraft[];
  readonly speakers: readonly ResolvedSpeaker[];
  readonly structure: SentenceSubjects;
  /** The sentence subjects that refer to an actor by a pronoun or a description. */
  readonly subjects: readonly NamedMention[];
  /** The channel through which each quotation reached the article, or `null` if the article does not name one. */
  readonly channels: readonly (Channel | null)[];
  /** The words that say why the source of each quotation is not named, or `null` if the source is named or the article gives no reason. */
  readonly anonymity: readonly (Span | null)[];
  /** For each quotation, the source that passed it on, or `null` if nobody did. */
  readonly relays: readonly (ResolvedSpeaker | null)[];
}

/** A language, with everything needed to read an article in it. */
export interface Language {
  /** The opening and closing marks of the language's primary pair of quotation marks. */
  readonly primaryMarks: LanguagePack['marks']['primary'];
  /** Finds the quotations and actors in an article. */
  read(article: MarkedArticle): Steps<ArticleReading>;
}
