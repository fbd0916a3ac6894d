import type { LanguagePack } from '../languages/pack';
import type { Article, Channel, Span } from '../model';
import type { ActorDraft } from './actors/actor-draft';
import type { Stretch } from './marks/find-stretches';
import type { QuoteDraft } from './quotes/quote-draft';
import type { ResolvedSpeaker } from './speakers/speaker';

/** An article with its paragraphs and what stands in quotation marks. */
export interface MarkedArticle extends Pick<Article, 'text' | 'title' | 'body'> {
  readonly paragraphs: readonly Span[];
  readonly marked: readonly Stretch[];
}

/** The quotations of a text, whoever it knows of, and who of them speaks each quotation. */
export interface Told {
  readonly quotes: readonly QuoteDraft[];
  readonly drafts: readonly ActorDraft[];
  readonly speakers: readonly ResolvedSpeaker[];
  /** By what way each quotation came to the article; `null` where it does not tell. */
  readonly channels: readonly (Channel | null)[];
  /** Why the source of each quotation is not named; `null` where it is, or the article does not tell. */
  readonly anonymity: readonly (Span | null)[];
  /** Who passed each quotation on; `null` where nobody is told to. */
  readonly relays: readonly (ResolvedSpeaker | null)[];
}

/** A language ready to be read: its pack with the rules that go with its script. */
export interface Language {
  readonly primaryMarks: LanguagePack['marks']['primary'];
  read(article: MarkedArticle): Told;
}
