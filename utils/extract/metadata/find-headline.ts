import { cleanLine } from '../../bylines/clean-line';
import { wordsOf } from '../../bylines/fold-words';
import { selectAll } from '../page/node-access';
import { textWithin } from './text-within';

/** A headline on the page: its element, and its text as one line. */
export interface Headline {
  readonly element: Element;
  readonly text: string;
}

const MAX_HEADINGS = 30;
/** The minimum share of an `h1`'s words that must also occur in a title in the page's data. */
const MIN_SHARE = 0.5;
/**
 * The minimum number of words in a headline that matches no title in the page's data. Shorter headings usually name a section or the site.
 */
const MIN_SENTENCE_WORDS = 5;
/** The minimum length of a headline that replaces the only declared title although it does not resemble it, in UTF-16 units. */
const MIN_LENGTH = 10;
/** Matches the class, id or item type of a breadcrumb trail. Its last item is often an `h1`, and the headline follows it. */
const CRUMB = /crumb/i;
const CRUMB_DEPTH = 3;

/**
 * Finds the headline on the page. Breadcrumbs and the site's logo are ignored. `declared` contains the titles in the page's data. The first
 * rule that applies decides:
 *
 * 1. The `h1` that shares the largest part of its words, and at least half, with one of these titles.
 * 2. The `h1` that the microdata marks as the headline.
 * 3. The only `h1` on the page, if it shares a quarter of its words with such a title or if no title is declared.
 * 4. The `h2`, `h3` or element marked as a headline that shares nearly all of its words with such a title.
 * 5. The only `h1` in an `article` or `main` that is a sentence and not a link, because titles in the data are sometimes reworded.
 * 6. The only `h1` on the page, if it is in an `article` or `main`, is not a link and has a few words, and a single title is declared.
 */
export function findHeadline(doc: Document, declared: readonly string[], site: string | null): Headline | null {
  const given = declared.map((title) => new Set(wordsOf(title)));
  const headings = headlinesIn(doc, 'h1').filter(({ text }) => !isSite(text, site));
  const best = bestOf(headings, given, MIN_SHARE);
  if (best) return best;
  const marked = headings.filter(({ element }) => element.matches('[itemprop~="headline"]'));
  if (marked.length === 1 && marked[0]) return marked[0];
  const likely = given.length === 0 ? headings[0] : bestOf(headings, given, 0.25);
  if (headings.length === 1 && likely) return likely;
  const named = bestOf(headlinesIn(doc, 'h2,h3,[itemprop~="headline"],[class*="headline"]', MAX_HEADINGS * 5), given, 0.8, true);
  const own = headings.filter(isSentenceInArticle);
  if (named) return named;
  const [only] = headings;
  if (own.length === 1 && own[0]) return own[0];
  return headings.length === 1 && only && given.length === 1 && isLongInArticle(only) ? only : null;
}

/**
 * Returns whether a heading is long enough for a sentence, is in the article, and neither contains a link nor is inside one. A heading in a
 * link is a teaser or a logo.
 */
const isSentenceInArticle = (heading: Headline): boolean => wordsOf(heading.text).length >= MIN_SENTENCE_WORDS && isInArticle(heading);

const isLongInArticle = (heading: Headline): boolean =>
  heading.text.length >= MIN_LENGTH && wordsOf(heading.text).length > 1 && isInArticle(heading);

const isInArticle = ({ element }: Headline): boolean =>
  element.closest('article,main') !== null && !element.closest('a') && !element.querySelector('a');

function headlinesIn(doc: Document, selector: string, most = MAX_HEADINGS): Headline[] {
  return selectAll(doc, selector)
    .slice(0, most)
    .flatMap((element) => {
      const text = cleanLine(textWithin(element));
      return text && !isCrumb(element) ? [{ element, text }] : [];
    });
}

function bestOf(headings: readonly Headline[], given: readonly ReadonlySet<string>[], least: number, isLabelled = false): Headline | null {
  let best: Headline | null = null;
  let most = least;
  for (const heading of headings) {
    const words = new Set(wordsOf(heading.text));
    for (const title of given) {
      const shared = [...words].filter((word) => title.has(word)).length;
      // The number of common words divided by the number of words in the longer text. Extra words must not lower this share too much. A
      // heading may have a label before the headline, so with `isLabelled`, only half of its words count. Without it, the title may have
      // the site's name after the headline, so the title counts as at most twice as long as the heading.
      const share =
        shared / (isLabelled ? Math.max(title.size, words.size / 2) : Math.max(words.size, Math.min(title.size, words.size * 2)));
      if (share > most || (share === most && !best)) [best, most] = [heading, share];
    }
  }
  return best;
}

function isCrumb(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < CRUMB_DEPTH; depth++, at = at.parentElement)
    if (CRUMB.test(`${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemtype') ?? ''}`)) return true;
  return false;
}

const isSite = (text: string, site: string | null): boolean => site !== null && wordsOf(text).join('') === wordsOf(site).join('');
