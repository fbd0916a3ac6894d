/** Every type that crosses from one folder to another. Plain data: survives `structuredClone` and JSON. Imports nothing. */

/** A half-open range `[start, end)` of UTF-16 offsets into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The tags that an article's body may have; everything else is unwrapped or left out. */
// biome-ignore format: a table
export const BODY_TAGS = [
  'p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'pre', 'hr', 'br', 'figure', 'img',
  'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'a', 'em', 'strong', 'b', 'i', 'u', 's', 'q', 'cite', 'code',
  'kbd', 'mark', 'small', 'sub', 'sup', 'time', 'abbr', 'bdi', 'ruby', 'rt', 'rp', 'aside',
] as const;
export type BodyTag = (typeof BODY_TAGS)[number];

/** A piece of the body: an element, or a stretch of `Article.text`. */
export type BodyNode = BodyElement | Span;
export interface BodyElement {
  readonly tag: BodyTag;
  readonly children: readonly BodyNode[];
  /** `a`: an absolute http, https or mailto address. */
  readonly href?: string;
  /** `img`: an absolute http or https address; never loaded when a saved article is opened. */
  readonly src?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
  /** `figure`: the words below the picture. They belong to the picture, not to `Article.text`. */
  readonly caption?: string;
  /** `figure`: who took or owns the picture, as the page writes it. */
  readonly credit?: string;
  readonly lang?: string;
  readonly dir?: Direction;
  /** `td` and `th`. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
export type Direction = 'ltr' | 'rtl';

/** What the page had against what the extract kept, so that a lost quotation is noticed. Counts. */
export interface Integrity {
  readonly pageQuoteMarks: number;
  readonly keptQuoteMarks: number;
  readonly pageParagraphs: number;
  readonly keptParagraphs: number;
  /** The paragraphs of the page's main column that were left out, in the order of the page. */
  readonly lost: readonly LostParagraph[];
}
/** Why a paragraph was left out: the name of a rule, or `learned`; each has its words in every locale under `leftOut`. */
// biome-ignore format: a table
export const LEFT_OUT_REASONS = [
  'figureText', 'pictureCredit', 'linkOnly', 'boilerplate', 'dateLine', 'titleRepeat', 'byline', 'label', 'pullQuote', 'repeat',
  'related', 'learned',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];
/** A paragraph that was left out and can be put back. */
export interface LostParagraph {
  readonly text: string;
  /** Where it belongs: the offset in `Article.text` of the start of the block it stood before; the text's length at its end. */
  readonly at: number;
  readonly reason: LeftOutReason;
}

/** A news article taken from a page. All strings are text, never markup. */
export interface Article {
  /** The address of the page as the browser shows it. */
  readonly url: string;
  /** The address that the publisher gives for the article, http or https. */
  readonly canonicalUrl: string | null;
  readonly title: string;
  /** The authors' names as one line. */
  readonly byline: string | null;
  /** The authors one by one. */
  readonly authors: readonly string[];
  readonly site: string | null;
  /** The part of the publication: «Politics». */
  readonly section: string | null;
  /** The sentence or two below the headline, where the page marks them. */
  readonly standfirst: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** ISO 8601; `null` where the page gives none or the same as `published`. */
  readonly updated: string | null;
  /** BCP 47; `und` where neither the page nor the text tells. */
  readonly lang: string;
  readonly dir: Direction;
  /** The lead image's address, http or https. */
  readonly image: string | null;
  readonly imageCaption: string | null;
  /** Who took or owns the lead image. */
  readonly imageCredit: string | null;
  /** Where the article goes on, http or https, on the same site. Loaded only when the reader asks for it. */
  readonly nextPage: string | null;
  /** The words of the body, blocks joined by `\n`. Made once, never edited: every `Span` points into it. */
  readonly text: string;
  readonly body: readonly BodyNode[];
  readonly integrity: Integrity;
}

/** What a site's pages need beside the general rules; selectors are CSS, and one that a browser does not know is passed over. */
export interface SiteRule {
  /** The host without `www.`; its subdomains are meant too. */
  readonly site: string;
  /** The container or containers that hold the whole article. */
  readonly article?: string;
  /** What is never part of an article there. */
  readonly remove?: readonly string[];
  /** What is always part of it, whatever the general rules say. */
  readonly keep?: readonly string[];
}

/** What is asked of a page besides its article. Without any of it the article of the page as it stands is meant. */
export interface ExtractRequest {
  /** What the reader has selected in the page, in place of the article that is found in it. */
  readonly part?: 'selection';
  /** The address of the article's next page, on the page's own site: it is fetched from within the page. */
  readonly page?: string;
  /** The reader's own rules; those of other sites are passed over. */
  readonly rules?: readonly SiteRule[];
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';
export interface Quote {
  /** `q1`, `q2`, … in the order of the text. */
  readonly id: string;
  /** Sorted, disjoint; each with its quotation marks where it has them. */
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  /** `null`: the article does not say, or we do not know. */
  readonly speaker: Speaker | null;
  /** The reporting words: «said», «according to». */
  readonly cue: Span | null;
  /** The name of the rule that decided; its words for readers are in the locales under `rule`. */
  readonly rule: string;
  /** 0 to 1: how often the rule is right. */
  readonly confidence: number;
}
export interface Speaker {
  /** The words that name the speaker beside the quote: «he», «a White House official», «Rick Waters, managing director …». */
  readonly mention: Span;
  /** The actor it was resolved to. */
  readonly actorId: string | null;
  /** A source whose name is withheld. */
  readonly unnamed: boolean;
}

export type ActorKind = 'person' | 'organisation' | 'state' | 'place';
export interface Actor {
  /** `a1`, `a2`, … in the order of salience. */
  readonly id: string;
  readonly kind: ActorKind;
  /** The fullest name in the article. */
  readonly name: string;
  /** The other names, without repetition. */
  readonly aliases: readonly string[];
  readonly roles: readonly Span[];
  /** Sorted, disjoint. */
  readonly mentions: readonly Mention[];
  /** Larger matters more; comparable within one article only. */
  readonly salience: number;
}
export type MentionKind = 'name' | 'description' | 'pronoun';
export interface Mention extends Span {
  readonly kind: MentionKind;
}

export interface Analysis {
  /** The hash of the `Article.text` that the spans point into. */
  readonly textHash: string;
  readonly lang: string;
  readonly quotes: readonly Quote[];
  /** Most salient first. */
  readonly actors: readonly Actor[];
  /** Raised when the engine changes what it finds. */
  readonly version: number;
}

/** What every surface shows. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** A saved article in a list. */
export interface SavedSummary {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly site: string | null;
  readonly published: string | null;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly lang: string;
  readonly dir: Direction;
  /** Counts. */
  readonly words: number;
  readonly quotes: number;
  readonly actors: number;
}
export interface SavedReading extends Reading {
  readonly summary: SavedSummary;
}

/** Everything that can go wrong and is expected to; each has its sentence in every locale under `error`. */
// biome-ignore format: a table
export const ERROR_CODES = [
  'notAnArticle', 'emptyPage', 'browserPage', 'storePage', 'pdfPage', 'notADocument', 'fileAccess', 'injectionRefused',
  'pageGone', 'pageTooLarge', 'pageTooManyElements', 'pageTooDeep', 'nothingSelected', 'otherSite', 'nextPageFailed', 'nextPageSame',
  'ruleNotFound', 'storagePrivate', 'storageRefused', 'storageFull',
  'libraryBusy', 'libraryNewer', 'libraryDamaged', 'libraryFailed', 'articleMissing', 'articleInvalid', 'exportTooLarge',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export interface Failure {
  readonly code: ErrorCode;
  /** A figure, a name or a technical message to show beside the sentence. */
  readonly detail?: string;
}
/** Expected failures are values; `throw` is for defects. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
