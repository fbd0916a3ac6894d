import { weigh } from './judge-article';
import { removeElement, selectAll, selectOne } from './node-access';
import { COMMENT_NAMES, ONE_COMMENT_NAMES } from './phrases/container-classes';

const CONTAINERS = 'div,section,aside,article,details,footer,ul,ol,li';
/** What a comment does not hold: the page's heading, or the text that the page itself marks as the article. */
const MAIN = 'h1,main,[itemprop~="articleBody"]';
/** Shorter paragraphs say nothing of where the article is. */
const MIN_PARAGRAPH = 40;
/** Prose that must stand before comments, as `weigh` counts it: less can be the opening of an article inside the container. */
const MIN_PROSE_BEFORE = 200;
/** A class for one comment tells from this many on. */
const MIN_COMMENTS = 3;
const AUTHOR_MARKS = ['rel', 'itemprop', 'class'];
const AUTHORS = '[rel~="author"],[itemprop~="author"],[class*="byline"]';
const MAX_AUTHORS = 20;

/**
 * Takes readers' comments, which can be many times longer than the article, from the clone. A container stays that holds the page's
 * main text or has too little prose before it; who wrote a comment that stays is not marked as the author any more.
 * One pass, linear in the page. Returns how many `<p>` went.
 */
export function dropComments(clone: Element): number {
  const elements = selectAll(clone, `p,${CONTAINERS}`);
  const isSeveral = elements.filter((element) => hasName(element, ONE_COMMENT_NAMES)).length >= MIN_COMMENTS;
  const found: Element[] = [];
  let last: Element | null = null;
  let proseBefore = 0;
  let dropped = 0;
  for (const element of elements) {
    const isParagraph = element.localName === 'p';
    if (last?.contains(element)) dropped += isParagraph ? 1 : 0;
    else if (isParagraph) proseBefore += proseOf(element);
    else if (proseBefore >= MIN_PROSE_BEFORE && isNamed(element, isSeveral) && !holdsArticle(element)) {
      found.push(element);
      last = element;
    }
  }
  for (const comments of found) removeElement(comments);
  for (const author of selectAll(clone, AUTHORS).slice(0, MAX_AUTHORS))
    if (isInComments(author)) for (const mark of AUTHOR_MARKS) author.removeAttribute(mark);
  return dropped;
}

/** Whether an element stands in a container of comments, or in one comment. */
function isInComments(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.matches(CONTAINERS) && isNamed(at, true) && !selectOne(at, MAIN)) return true;
  return false;
}

function isNamed(element: Element, isSeveral: boolean): boolean {
  return hasName(element, COMMENT_NAMES) || (isSeveral && hasName(element, ONE_COMMENT_NAMES));
}

function hasName(element: Element, names: ReadonlySet<string>): boolean {
  const name = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return name !== ' ' && name.split(/\s+/).some((one) => names.has(one.toLowerCase().replace(/[-_]/g, '')));
}

/** Main text, or an article with more than half of the container's paragraphs: no comment is so much longer than the others. */
function holdsArticle(container: Element): boolean {
  if (container.matches(MAIN) || selectOne(container, MAIN)) return true;
  const paragraphs = selectAll(container, 'p').length;
  const article = paragraphs > 3 ? selectOne(container, 'article') : null;
  return article !== null && selectAll(article, 'p').length * 2 > paragraphs;
}

function proseOf(paragraph: Element): number {
  const text = paragraph.textContent.trim();
  const weight = weigh(text);
  return weight >= MIN_PARAGRAPH ? weight : 0;
}
