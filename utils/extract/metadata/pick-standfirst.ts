import { cleanLine } from '../../bylines/clean-line';
import { foldWords } from '../../bylines/fold-words';
import type { JsonLd } from './find-json-ld';
import { textOf } from './json-object';
import { firstOf, type Meta } from './read-meta';
import type { Opening, OpeningLine } from './read-opening';

const LENGTH = { least: 25, most: 600 };
const MAX_LINES = 12;
const MAX_DEPTH = 3;
/** Matches class names and ids that newsrooms use for a standfirst, such as «dek», «chapeau», «vorspann», «entradilla» and «occhiello». */
const MARK =
  /stand-?first|(?:^|[\s_-])(?:dec?k|lede?|lead|intro|chapo|chapeau|bajada|catenaccio|occhiello|sottotitolo|ingress|vorspann|anrei(?:ss|ß)er)(?![a-z])|sub-?(?:title|head(?:line|ing)?|deck)|entradilla|strapline|article-?summary|headline-?(?:sub|description)|abstract/i;

/** Selects quotations and boxes, whose lines are not the standfirst although their classes may resemble its. */
const BESIDE = 'blockquote,q,aside,nav,[class*="quote"],[class*="related"]';
const HEADING = 'h2,h3,h4,h5,h6';
const SENTENCE = /[.!?…]["'”’»“)]?$/;

/**
 * Returns the standfirst, which is the sentence or two after the headline. A line near the headline counts as one if it is marked as such
 * (by `itemprop`, class or id) or repeats the page's description. Descriptions that the page does not display, or that only repeat the
 * first paragraph, are ignored, and so are quotations, boxes, and headings after a sentence of the text.
 */
export function pickStandfirst(jsonLd: JsonLd, meta: Meta, opening: Opening | null, title: string | null): string | null {
  if (!opening) return null;
  const given = [
    textOf(jsonLd.article?.description),
    ...['og:description', 'description', 'twitter:description'].map((key) => firstOf(meta, [key])),
  ];
  const descriptions = given.map((line) => foldWords(cleanLine(line, LENGTH.most) ?? '')).filter((line) => line.length >= LENGTH.least);
  const lines = opening.after.slice(0, MAX_LINES);
  let text: Element | null = null;
  for (const [at, line] of lines.entries()) {
    const { length } = line.text;
    if (length > LENGTH.most) return null; // The body of the article has begun.
    if (length < LENGTH.least || foldWords(line.text) === foldWords(title ?? '')) continue;
    const heading = line.element.closest(HEADING);
    if (isBeside(line.element, opening) || (heading && heading.parentElement === text)) continue;
    // A caption can be a sentence as well, but it is not beside the headings of the text.
    if (SENTENCE.test(line.text)) text ??= line.element.closest('p')?.parentElement ?? null;
    const isDescribed = descriptions.some((description) => isSame(foldWords(line.text), description));
    if (isMarked(line.element) || (isDescribed && !isParagraphOfText(line, lines[at + 1]))) return line.text;
  }
  return null;
}

/** Returns whether an element is in a quotation or box that ends before the lines around the headline do. */
function isBeside(element: Element, { after }: Opening): boolean {
  const box = element.closest(BESIDE);
  const last = after.at(-1)?.element;
  return box !== null && (last === element || !last || !box.contains(last));
}

/** Returns whether a line and a description have the same words, or one of them is a shortened form of the other. */
const isSame = (line: string, description: string): boolean =>
  line === description || (description.length > 60 && line.startsWith(description)) || (line.length > 60 && description.startsWith(line));

function isMarked(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++, at = at.parentElement) {
    if (at.localName === 'article' || at.localName === 'main') return false;
    if (MARK.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
    if (/(?:^|\s)(?:description|abstract|alternativeHeadline|alternateName)(?:\s|$)/.test(at.getAttribute('itemprop') ?? '')) return true;
  }
  return false;
}

/** Returns whether a line is the first paragraph of the text. This is the case if the next line is a paragraph in the same container. */
function isParagraphOfText(line: OpeningLine, next: OpeningLine | undefined): boolean {
  const paragraph = line.element.closest('p');
  const following = next?.element.closest('p');
  return paragraph !== null && paragraph.parentElement === following?.parentElement;
}
