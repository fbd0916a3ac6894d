import { cleanLine } from '../../bylines/clean-line';
import { foldWords } from '../../bylines/fold-words';
import { selectOne } from '../page/node-access';
import { findHeadline, type Headline } from './find-headline';
import type { JsonLd } from './find-json-ld';
import { textOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import { withoutSite } from './split-page-title';
import { withoutKicker } from './without-kicker';
import { withoutParts } from './without-parts';

/** The title of an article, and the headline on the page that displays it. */
export interface Title {
  readonly title: string | null;
  readonly headline: Headline | null;
}

/**
 * Returns the article's title. This is the headline on the page, without a label or kicker that does not occur in the titles in the page's
 * data. If the page has no headline, the title comes from the data: JSON-LD, OpenGraph, the Twitter card, other meta elements or `<title>`,
 * in this order. The headline takes precedence, because titles in the data are often shortened or written for search engines.
 */
export function pickTitle(doc: Document, jsonLd: JsonLd, meta: Meta, site: string | null): Title {
  const pageTitle = cleanLine(selectOne(doc, 'title')?.textContent);
  const given = [
    cleanLine(textOf(jsonLd.article?.headline)),
    cleanLine(firstOf(meta, ['og:title'])),
    cleanLine(firstOf(meta, ['twitter:title', 'parsely-title', 'dc.title'])),
    cleanLine(textOf(jsonLd.article?.name ?? jsonLd.other?.name)),
    pageTitle,
  ].filter((line) => line !== null);
  const headline = findHeadline(doc, given, site);
  const declared = given.map((line) => withoutSite(line, site, headline?.text));
  if (!headline) return { title: declared[0] ?? null, headline };
  const whole = withoutParts(headline, declared);
  if (whole) return { title: whole.replace(RUBRIC, ''), headline };
  const isMain = headline.element.localName === 'h1';
  const shown = isMain ? headline.text.replace(RUBRIC, '') : (declared.find((line) => isAtEdge(line, headline.text)) ?? headline.text);
  const kickerless = isMain ? withoutKicker({ ...headline, text: shown }, declared) : null;
  return { title: withoutLabel(shown, declared) ?? kickerless ?? withLabel(shown, declared) ?? shown, headline };
}

/** Matches a section name at the end of a headline, as in «… | Opinion». */
const RUBRIC = /\s\|\s[^\s\d|]{3,14}$/;

/**
 * Returns whether the text of an element other than an `h1` begins or ends with a title. If it does, the rest of the text is assumed to be
 * a label or a date.
 */
function isAtEdge(title: string, shown: string): boolean {
  const [folded, whole] = [foldWords(title), foldWords(shown)];
  return folded.length >= MIN_TITLE && (whole.startsWith(folded) || whole.endsWith(folded));
}

/**
 * Returns the headline without a label at its beginning, such as «Opinion» or «Politics |», if a declared title lacks this label. Otherwise
 * returns `null`.
 */
function withoutLabel(headline: string, declared: readonly string[]): string | null {
  const folded = foldWords(headline);
  if (declared[0] && foldWords(declared[0]) === folded) return null;
  return (
    declared.find(
      (line) =>
        line.length >= MIN_TITLE && line.length * 2 > headline.length && foldWords(line) !== folded && folded.endsWith(foldWords(line)),
    ) ?? null
  );
}

/**
 * Returns the declared title if it consists of a label and the headline, as in «Harbour tax: board votes again», and a second declaration
 * agrees with it. Otherwise returns `null`. Pages display such labels in a separate element.
 */
function withLabel(headline: string, declared: readonly string[]): string | null {
  const [first, second] = declared;
  if (!first || !second || foldWords(first) !== foldWords(second)) return null;
  const isLabelled = first.endsWith(headline) && /^.{2,60}: $/.test(first.slice(0, -headline.length));
  return isLabelled ? first : null;
}
const MIN_TITLE = 8;
