import { selectOne } from '../node-access';
import { cleanLine } from './clean-line';
import { findHeadline, type Headline } from './find-headline';
import type { JsonLd } from './find-json-ld';
import { foldWords } from './fold-words';
import { textOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import { withoutSite } from './split-page-title';
import { withoutKicker } from './without-kicker';

export interface Title {
  readonly title: string | null;
  readonly headline: Headline | null;
}

/**
 * The title is the headline that the page shows, without a label or kicker before it that none of its data repeat. What the page tells machines
 * (JSON-LD, OpenGraph, Twitter card, other metas, `<title>`, in that order; without the site's name) helps to find the headline, and
 * stands in for it where the page shows none: it is often written for search engines or cut.
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
  const isMain = headline.element.localName === 'h1';
  const shown = isMain ? headline.text.replace(RUBRIC, '') : (declared.find((line) => isWithin(line, headline.text)) ?? headline.text);
  const kickerless = isMain ? withoutKicker({ ...headline, text: shown }, declared) : null;
  return { title: withoutLabel(shown, declared) ?? kickerless ?? withLabel(shown, declared) ?? shown, headline };
}

/** «… | Opinion». */
const RUBRIC = /\s\|\s[^\s\d|]{3,14}$/;

/** Whether an element that is no heading of the first order shows a title, and a label or a date beside it. */
function isWithin(title: string, shown: string): boolean {
  const [folded, whole] = [foldWords(title), foldWords(shown)];
  return folded.length >= MIN_TITLE && (whole.startsWith(folded) || whole.endsWith(folded));
}

/** A label before the headline within its own element («Opinion», «Politics |»), which the data leave out. */
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

/** A label that the page shows in an element of its own and that all data put before the headline: «Harbour tax: board votes again». */
function withLabel(headline: string, declared: readonly string[]): string | null {
  const [first, second] = declared;
  if (!first || !second || foldWords(first) !== foldWords(second)) return null;
  const isLabelled = first.endsWith(headline) && /^.{2,60}: $/.test(first.slice(0, -headline.length));
  return isLabelled ? first : null;
}
const MIN_TITLE = 8;
