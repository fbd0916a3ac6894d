import { cleanLine } from '../../bylines/clean-line';
import { foldWords, wordsOf } from '../../bylines/fold-words';
import { selectAll } from '../page/node-access';
import type { Headline } from './find-headline';
import { textWithin } from './text-within';

const MAX_DEPTH = 4;
const MAX_PARTS = 8;
const MIN_TITLE = 8;
const MAX_HEADINGS = 40;
/** The minimum number of words in a heading that repeats a headline. Shorter ones may repeat its last word by chance. */
const MIN_WORDS = 3;
/** Selects elements at the end of a headline that are not part of it. */
const AFTER = 'time,[class*="byline"],[class*="author"],[class*="date"],[rel~="author"],[itemprop~="author"]';

/**
 * Returns the headline without a kicker that is in an element of its own at the start, or without an author or date at the end, if the rest
 * has the same words as a title in the page's data. A kicker is also removed if the rest is another heading on the page. If the whole headline has the same words as such a title, but is put together from
 * several elements, returns that title, which has the punctuation between them. Otherwise returns `null`.
 */
export function withoutParts({ element, text }: Headline, declared: readonly string[]): string | null {
  const parts = partsOf(element);
  if (parts.length < 2) return null;
  const titles = new Map(declared.filter((line) => line.length >= MIN_TITLE).map((line) => [foldWords(line), line]));
  for (let at = 1; at < parts.length; at++) {
    const title = titles.get(foldWords(textOf(parts.slice(at))));
    if (title) return title;
  }
  const repeated = repeatedIn(element, parts);
  if (repeated) return repeated;
  for (let at = parts.length - 1; at > 0 && isBeside(parts[at]); at--) {
    const title = titles.get(foldWords(textOf(parts.slice(0, at))));
    if (title) return title;
  }
  return titles.get(foldWords(text)) ?? null;
}

/** Returns the text of another heading on the page that has the same words as the last parts of a headline. */
function repeatedIn(headline: Element, parts: readonly Node[]): string | null {
  const rests = new Set(parts.slice(1).map((_, at) => foldWords(textOf(parts.slice(at + 1)))));
  for (const heading of selectAll(headline.ownerDocument, 'h1,h2,h3').slice(0, MAX_HEADINGS)) {
    const text = heading.contains(headline) || headline.contains(heading) ? null : cleanLine(textWithin(heading));
    if (text && wordsOf(text).length >= MIN_WORDS && rests.has(foldWords(text))) return text;
  }
  return null;
}

/** Returns the child nodes with text of a headline, or those of the only element in it that has text. */
function partsOf(headline: Element): Node[] {
  let at: Node = headline;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const parts = [...at.childNodes].slice(0, MAX_PARTS * 2).filter((node) => cleanLine(textOf([node])));
    if (parts.length !== 1 || !parts[0]) return parts.slice(0, MAX_PARTS);
    at = parts[0];
  }
  return [];
}

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isElement(node) ? textWithin(node) : node.nodeType === 3 ? node.nodeValue : '')).join(' ');
const isElement = (node: Node | undefined): node is Element => node?.nodeType === 1;
const isBeside = (node: Node | undefined): boolean => isElement(node) && node.matches(AFTER);
