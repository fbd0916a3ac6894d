import { type Article, type Integrity, LEFT_OUT_REASONS, type LostParagraph, type PartialArticle, type Result } from '../model';
import {
  attempt,
  checked,
  type Decode,
  finiteNumber,
  list,
  nullable,
  object,
  oneOf,
  optional,
  otherwise,
  record,
  text,
  wholeNumber,
} from './decode';
import { address, decodeBody, direction, language } from './decode-body';

/** The maximum length of an article's text, in UTF-16 units. Extraction stops at a much lower limit. */
const MAX_TEXT = 20_000_000;
const MAX_LOST = 10_000;
const MAX_AUTHORS = 1_000;
const MAX_HOSTS = 40;
const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const line = text(20_000);
const lostParagraph = (length: number) =>
  object<LostParagraph>({ text: text(MAX_TEXT), at: wholeNumber(0, length), reason: oneOf(LEFT_OUT_REASONS) });
const integrityOf = (length: number) =>
  object<Integrity>({
    pageQuoteMarks: count,
    keptQuoteMarks: count,
    pageParagraphs: count,
    keptParagraphs: count,
    lost: otherwise(list(MAX_LOST, lostParagraph(length)), []),
    expectedF1: optional(finiteNumber(0, 1)),
  });
const partial = object<PartialArticle>({ wholeWords: nullable(wholeNumber(1, 1_000_000)) });
const host = text(300);
const date = checked(80, (value) => /^[+-]?\d{4,6}/.test(value) && !Number.isNaN(Date.parse(value)));

/**
 * Decodes an article that was extracted in a page. The data must be checked because the page's process may have been taken over. Fails with
 * `articleInvalid` and names the invalid field in `detail`.
 */
export const decodeExtracted = (value: unknown): Result<Article> => attempt(() => ({ ok: true, value: decodeArticle(value) }));

/** Decodes an article. Throws `Mismatch` if it is invalid. */
export function decodeArticle(value: unknown): Article {
  const words = text(MAX_TEXT)(record(value).text);
  const body: Decode<Article['body']> = (nodes) => decodeBody(nodes, words.length);
  return object<Article>({
    url: address('http:', 'https:', 'file:'),
    canonicalUrl: nullable(address('http:', 'https:')),
    title: line,
    byline: nullable(line),
    authors: otherwise(list(MAX_AUTHORS, line), []),
    site: nullable(line),
    section: otherwise(nullable(line), null),
    standfirst: otherwise(nullable(line), null),
    published: nullable(date),
    updated: otherwise(nullable(date), null),
    lang: language,
    dir: direction,
    image: nullable(address('http:', 'https:')),
    imageCaption: otherwise(nullable(line), null),
    imageCredit: otherwise(nullable(line), null),
    pictureHosts: optional(list(MAX_HOSTS, host)),
    partial: optional(partial),
    nextPage: otherwise(nullable(address('http:', 'https:')), null),
    text: () => words,
    body,
    integrity: integrityOf(words.length),
  })(value);
}
