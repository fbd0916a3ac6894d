import { countTokens } from './count-tokens';
import { hasProse } from './find-fact-boxes';
import { removeElement, renameElement, selectAll, selectOne } from './node-access';
import { OPENINGS } from './phrases/boilerplate-openings';
import { POST_ADDRESS, POST_ATTRIBUTES, POST_CLASS, POST_FURNITURE, SHARE_ADDRESS } from './phrases/post-addresses';

/** The attribute that marks the posts of social networks that an article quotes. The page's own uses of this attribute are removed first. */
export const POST_ATTRIBUTE = 'data-dramatis-post';

const CONTAINERS = 'blockquote,div,figure,article,section,aside';
/** The limits of a post's length, in UTF-16 units. */
const MIN = 20;
const MAX = 3_000;
/** The minimum number of words of a post that are not in links. */
const MIN_OWN_WORDS = 4;
/** The maximum number of posts in one container. A container with more is a feed. */
const MAX_POSTS = 4;
/** The maximum number of elements around a post that contain nothing else. */
const MAX_WRAPPERS = 3;
/** Matches a line that ends with the name of an account: «— Name (@name)», «Name @name» or «@name@server.example». */
const HANDLE_LINE = /(?:^|[\s(（])@[\w.]{2,40}(?:@[\w.-]{3,60})?[)）]?[\s·•]{0,3}(?:[^\s@]{1,20}\s?){0,5}$/;
const MAX_HANDLE_LINE = 90;
/** The maximum number of words of a link that only leads to the post. */
const MAX_LINK = 6;

/**
 * Finds the posts of social networks that stand between the paragraphs of an article, whatever their classes are, and gives them a form in
 * which no later stage takes them for buttons: a `blockquote` with the attribute `POST_ATTRIBUTE`. A post has words of its own and the
 * address of a post or the name of an account. Call it after forms have been removed.
 */
export function markPosts(clone: Element): void {
  for (const marked of selectAll(clone, `[${POST_ATTRIBUTE}]`)) marked.removeAttribute(POST_ATTRIBUTE);
  let last: Element | null = null;
  for (const container of selectAll(clone, CONTAINERS)) {
    if (last?.contains(container) || !isNamed(container) || !isInColumn(container)) continue;
    const inner = selectAll(container, 'blockquote').filter((quotation) => !quotation.parentElement?.closest('blockquote'));
    if (inner.length > MAX_POSTS || container.textContent.length > MAX * 4) continue;
    const posts = (inner.length > 1 ? inner : [container]).filter(isPost);
    if (posts.length === 0 || posts.length < inner.length) continue;
    last = container;
    for (const wrapper of [container, ...wrappersOf(container)]) for (const name of ['class', 'id', 'role']) wrapper.removeAttribute(name);
    for (const post of posts) settlePost(post);
  }
}

const isNamed = (element: Element): boolean =>
  POST_CLASS.test(`${element.getAttribute('class') ?? ''} ${element.id}`) ||
  (element.localName === 'blockquote' && element.getAttributeNames().some((name) => POST_ATTRIBUTES.test(name)));

/**
 * Returns whether a container stands between two paragraphs. A block quotation may also be the last, as may any post that the paragraph
 * before it announces with a colon.
 */
function isInColumn(container: Element): boolean {
  const outer = wrappersOf(container).at(-1) ?? container;
  if (!hasProse(outer, 'previousElementSibling')) return hasProse(outer, 'nextElementSibling') && container.localName === 'blockquote';
  if (container.localName === 'blockquote' || hasProse(outer, 'nextElementSibling')) return true;
  return /[:：]\s{0,9}$/.test(outer.previousElementSibling?.textContent.slice(-10) ?? '');
}

/** Returns the elements around an element that contain nothing else, from the inside out. */
function wrappersOf(element: Element): Element[] {
  const wrappers: Element[] = [];
  for (let at = element.parentElement; at?.childElementCount === 1 && wrappers.length < MAX_WRAPPERS; at = at.parentElement)
    wrappers.push(at);
  return wrappers;
}

function isPost(element: Element): boolean {
  const text = element.textContent.trim();
  if (text.length < MIN || text.length > MAX || OPENINGS.test(text.slice(0, 200).toLowerCase())) return false;
  const links = selectAll(element, 'a[href]');
  const addresses = links.map((link) => link.getAttribute('href')?.trim() ?? '');
  if (!addresses.some((address) => POST_ADDRESS.test(address) && !SHARE_ADDRESS.test(address)) && !hasHandleLine(element)) return false;
  const linked = links.map((link) => link.textContent).join(' ');
  return countTokens(text.slice(0, 900)) - countTokens(linked.slice(0, 900)) >= MIN_OWN_WORDS;
}

/** Returns whether a short line of an element, or its end after a dash, names an account. */
function hasHandleLine(element: Element): boolean {
  if (!element.textContent.includes('@')) return false;
  const end = element.textContent.trimEnd().slice(-MAX_HANDLE_LINE);
  if (/[—–]\s/.test(end) && HANDLE_LINE.test(end)) return true;
  return selectAll(element, 'p,div,span,cite,header,footer,strong,b,a,figcaption').some(({ textContent }) => {
    const line = textContent.trim();
    return line.length <= MAX_HANDLE_LINE && line.length < element.textContent.trim().length / 2 && HANDLE_LINE.test(line);
  });
}

/** Turns a post into a block quotation without buttons and counters. */
function settlePost(post: Element): void {
  for (const one of selectAll(post, '[class]'))
    if (POST_FURNITURE.test(one.getAttribute('class') ?? '') && isFurniture(one)) removeElement(one);
  for (const link of selectAll(post, 'a')) {
    const words = link.textContent.trim();
    if (!/[@\d]/.test(words) && countTokens(words) <= MAX_LINK && isToPost(link)) removeElement(link);
  }
  for (const caption of selectAll(post, 'figcaption')) renameElement(caption, selectOne(caption, 'p,div') ? 'div' : 'p');
  const inner = selectAll(post, 'blockquote');
  for (const named of [post, ...selectAll(post, '[class],[id]')]) for (const name of ['class', 'id', 'role']) named.removeAttribute(name);
  const settled = post.localName === 'blockquote' || inner.length > 0 ? post : renameElement(post, 'blockquote');
  settled.setAttribute(POST_ATTRIBUTE, '');
  const named = inner[0] && settled.localName !== 'blockquote' ? inner[0] : settled;
  named.setAttribute('class', 'embedded-post');
}

const isFurniture = (element: Element): boolean => countTokens(element.textContent) <= MAX_LINK && !/[@/]/.test(element.textContent);
const isToPost = (link: Element): boolean => {
  const address = link.getAttribute('href')?.trim() ?? '';
  return POST_ADDRESS.test(address) || SHARE_ADDRESS.test(address);
};
