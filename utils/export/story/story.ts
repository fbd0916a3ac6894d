import { addressOf, namesOf, publisherOf } from '../../article/article-address';
import { leadPictureOf } from '../../article/article-pictures';
import { type Cast, type CastMember, castOf, certaintyOf } from '../../article/cast';
import { wordsOf } from '../../article/cite-quote';
import type { DocumentWords } from '../../article/document-words';
import { readerRuleOf } from '../../article/reader-rule';
import { correctReading } from '../../correct/correct-reading';
import {
  type Article,
  type BodyElement,
  type ExportedReading,
  type Highlight,
  type HighlightColour,
  type Quote,
  READER_RULE,
  type Span,
} from '../../model';
import { formatDate, formatMoment } from '../../text/format-date';
import { opensWith } from '../../text/opens-with';
import { byPosition } from '../../text/span';
import { sureFinder } from '../../text/sure-anchor';

/** The content of an article with the reader's corrections, in the order in which an exported document presents it. */
export interface Story {
  readonly article: Article;
  readonly title: string;
  /** The standfirst; `null` if there is none or if the text of the article begins with it. */
  readonly standfirst: string | null;
  /** The byline, the site, the section, the dates of publication and update, and the date of reading, one per item. */
  readonly facts: readonly string[];
  readonly address: string;
  /** The lead picture; `null` if there is none or if the body begins with it. */
  readonly lead: BodyElement | null;
  /** The sentence that says how much of the article its page shows; `null` if it shows the whole article. */
  readonly partial: string | null;
  readonly quotes: readonly Quote[];
  readonly members: Cast;
  readonly cast: readonly StoryMember[];
  readonly quotations: readonly StoryQuotation[];
  /**
   * The reader's highlights with their notes, in text order. Highlights whose words are no longer in the article come last.
   */
  readonly highlights: readonly StoryHighlight[];
  /** The reader's tags on one line; `null` if there are none. */
  readonly tags: string | null;
  /** The reader's note on the article; empty if there is none. */
  readonly note: string;
  /** The reader's corrections, one sentence each. */
  readonly corrections: readonly string[];
}
/** A member of the cast. */
export interface StoryMember {
  readonly name: string;
  readonly role: string | null;
  /** The kind of actor, the other names, and the numbers of mentions and quotations, one per item. */
  readonly facts: readonly string[];
}
/** A quotation in the document's list of quotations. */
export interface StoryQuotation {
  readonly id: string;
  /** The quotation and its speaker on one line. */
  readonly line: string;
}

/** A highlight in the document's list of highlights. */
export interface StoryHighlight {
  readonly id: string;
  /** The words and the note on one line. */
  readonly line: string;
  readonly colour: HighlightColour;
  readonly hasNote: boolean;
  /** The places of the words that are still in the article. */
  readonly places: readonly Span[];
}

/** Returns the content of an exported document. All texts that are not from the article are in the language of the interface. */
export function storyOf(reading: ExportedReading, words: DocumentWords): Story {
  const { article, analysis } = correctReading(reading).reading;
  const members = castOf({ article, analysis });
  const published = formatDate(article.published, words.locale);
  const updated = formatDate(article.updated, words.locale);
  const readOn = formatMoment(reading.summary.savedAt, words.locale);
  return {
    article,
    title: article.title || words.untitled,
    standfirst: article.standfirst && !opensWith(article.text, article.standfirst) ? article.standfirst : null,
    facts: [
      article.byline,
      ...namesOf(publisherOf(article)),
      article.section,
      published,
      updated && updated !== published ? words.updated(updated) : null,
      readOn && words.read(readOn),
    ].flatMap((fact) => fact || []),
    address: addressOf(article),
    lead: leadOf(article),
    partial: words.partial(article),
    quotes: analysis.quotes,
    members,
    cast: members.members.filter(({ name }) => name !== '').map((member) => memberOf(member, words)),
    quotations: analysis.quotes.map((quote) => quotationOf(article.text, quote, members.ofQuote.get(quote.id), words)),
    highlights: inOrder(article.text, reading.highlights ?? []),
    tags: reading.shelf && reading.shelf.tags.length > 0 ? words.tags(reading.shelf.tags) : null,
    note: reading.shelf?.note ?? '',
    corrections: (reading.corrections ?? []).map(words.correction),
  };
}

function inOrder(text: string, highlights: readonly Highlight[]): StoryHighlight[] {
  const find = sureFinder(text);
  const startOf = ({ places: [first] }: StoryHighlight) => first?.start ?? text.length;
  return highlights
    .map(({ id, parts, note, colour }) => ({
      id,
      line: oneLine([parts.map(({ exact }) => exact).join(' '), note].filter(Boolean).join(' — ')),
      colour,
      hasNote: Boolean(note),
      places: parts.flatMap((part) => find(part) ?? []).sort(byPosition),
    }))
    .sort((a, b) => startOf(a) - startOf(b));
}

function leadOf(article: Article): BodyElement | null {
  const image = leadPictureOf(article);
  if (image === null) return null;
  const { imageCaption, imageCredit } = article;
  const picture: BodyElement = { tag: 'img', children: [], src: image };
  return {
    tag: 'figure',
    children: [picture],
    ...(imageCaption && { caption: imageCaption }),
    ...(imageCredit && { credit: imageCredit }),
  };
}

function memberOf(member: CastMember, words: DocumentWords): StoryMember {
  const { role, aliases, places, quotes } = member;
  return {
    name: words.name(member),
    role,
    facts: [
      words.kind(member),
      ...(aliases.length > 0 ? [words.aliases(aliases)] : []),
      ...(places.length > 0 ? [words.mentions(places.length)] : []),
      ...(quotes.length > 0 ? [words.quotes(quotes.length)] : []),
    ],
  };
}

function quotationOf(text: string, quote: Quote, member: CastMember | undefined, words: DocumentWords): StoryQuotation {
  const speaker = [member?.name, member?.role].filter(Boolean).join(', ');
  const line = oneLine(words.phrase(quote.kind, speaker === '' ? 'none' : certaintyOf(quote), wordsOf(text, quote), speaker));
  const decided = readerRuleOf(quote);
  return { id: quote.id, line: decided ? `${line} (${decided === READER_RULE ? words.corrected : words.confirmed})` : line };
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
