import { weigh } from './judge-article';
import { removeElement, selectAll, selectOne } from './node-access';
import { COMMENT_NAMES, ONE_COMMENT_NAMES } from './phrases/container-classes';

const CONTAINERS = 'div,section,aside,article,details,footer,ul,ol,li';
/** A selector for the heading of the page and for text that the page itself marks as the article. A container of comments holds neither. */
const MAIN = 'h1,main,[itemprop~="articleBody"]';
/** The minimum length of a paragraph, as `weigh` counts it. Shorter paragraphs do not show where the article is. */
const MIN_PARAGRAPH = 40;
/**
 * The minimum length of the prose before a container of comments, as `weigh` counts it. Less can be the opening of an article that
 * continues inside the container.
 */
const MIN_PROSE_BEFORE = 200;
/** The minimum number of elements on a page that are named as a single comment. Fewer such elements are not taken for comments. */
const MIN_COMMENTS = 3;
/** The maximum length of a `class` or `id`, in UTF-16 units. Longer ones are written by tools. */
const MAX_NAME = 500;
/** The attributes that mark an element as the name of an author. */
const AUTHOR_MARKS = ['rel', 'itemprop', 'class'];
const AUTHORS = '[rel~="author"],[itemprop~="author"],[class*="byline"]';
const MAX_AUTHORS = 20;

/**
 * Removes readers' comments from the clone. Together they can be many times longer than the article. A container stays if it holds the main
 * text of the page or has too little prose before it. If commenters' names stay, they lose the attributes that would mark them as authors.
 * Runs once over the page, in linear time. Returns the number of `<p>` elements removed.
 */
export function dropComments(clone: Element): number {
  const kindOf = kindReader();
  const named = selectAll(clone, CONTAINERS).filter((element) => kindOf(element) !== null);
  if (named.length === 0) return 0;
  const isSeveral = named.filter((element) => kindOf(element) === 'one').length >= MIN_COMMENTS;
  const isNamed = (element: Element, several: boolean): boolean => kindOf(element) === 'all' || (several && kindOf(element) === 'one');
  const found: Element[] = [];
  let last: Element | null = null;
  let proseBefore = 0;
  let dropped = 0;
  for (const element of selectAll(clone, `p,${CONTAINERS}`)) {
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
    if (isInComments(author, isNamed)) for (const mark of AUTHOR_MARKS) author.removeAttribute(mark);
  return dropped;
}

/** Returns whether an element is in a container of comments or in a single comment. */
function isInComments(element: Element, isNamed: (element: Element, several: boolean) => boolean): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.matches(CONTAINERS) && isNamed(at, true) && !selectOne(at, MAIN)) return true;
  return false;
}

/**
 * Returns a function that reads from the class or id of an element whether it is a container of all comments, a single comment, or neither.
 * Each name is examined only once, because names repeat.
 */
function kindReader(): (element: Element) => 'all' | 'one' | null {
  const known = new Map<string, 'all' | 'one' | null>();
  const kindOf = (name: string): 'all' | 'one' | null => {
    const words = name.split(/\s+/).map((word) => word.toLowerCase().replace(/[-_]/g, ''));
    if (words.some((word) => COMMENT_NAMES.has(word))) return 'all';
    return words.some((word) => ONE_COMMENT_NAMES.has(word)) ? 'one' : null;
  };
  const read = (name: string | null): 'all' | 'one' | null => {
    if (name === null || name.length > MAX_NAME) return null;
    let kind = known.get(name);
    if (kind === undefined) {
      kind = kindOf(name);
      known.set(name, kind);
    }
    return kind;
  };
  return (element) => read(element.getAttribute('class')) ?? read(element.getAttribute('id'));
}

/**
 * Returns whether a container holds main text, or an `article` with more than half of the container's paragraphs. No comment is that much
 * longer than the others.
 */
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
