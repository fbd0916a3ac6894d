import type { LanguagePack } from '../languages/pack';
import type { Article, Span } from '../model';
import { attributeQuotes } from './attribute-quotes';
import type { ActorDraft } from './drafts';
import { cutInsertions } from './find-insertions';
import { findNames } from './find-names';
import type { Stretch } from './find-stretches';
import { groupActors } from './group-actors';
import { readInterview } from './interview/read-interview';
import { lexiconOf } from './lexicon';
import { addBlockQuotes } from './markup/block-quotes';
import { paragraphsWithin, readMarkup } from './markup/read-markup';
import type { QuoteDraft } from './quote-draft';
import type { NamedMention } from './rank-mentions';
import { readMention } from './read-mention';
import { type ResolvedSpeaker, resolveSpeakers } from './resolve-speakers';

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
}

/** Reads a text in a script with capitals: names show by them, so that they come first. */
export function readByCapitals({ text, title, paragraphs, marked, body }: MarkedArticle, pack: LanguagePack): Told {
  const drafts = groupActors(text, findNames(text, pack, { title }), pack);
  const lexicon = lexiconOf(pack);
  const markup = readMarkup(body);
  const stretches = addBlockQuotes(text, paragraphs, cutInsertions(text, paragraphs, marked, lexicon), markup, lexicon);
  const cited = paragraphsWithin(text, paragraphs, markup.cited);
  const told = attributeQuotes({ text, paragraphs, stretches, cited }, lexicon);
  const strong = paragraphsWithin(text, paragraphs, markup.strong);
  const quotes = readInterview({ text, paragraphs, strong, actors: drafts }, told.quotes, pack);
  const read = (mention: Span, names: readonly NamedMention[]) => readMention(text, mention, names, lexicon);
  const speakers = resolveSpeakers(text, quotes, drafts, told, { read, possessiveEnding: pack.possessiveEnding });
  return { quotes, drafts, speakers };
}
