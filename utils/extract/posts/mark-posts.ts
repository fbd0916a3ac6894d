import { countTokens } from '../blocks/count-tokens';
import { hasProse } from '../clean/find-fact-boxes';
import { languageOfTag } from '../metadata/language-of-tag';
import { allElements, removeElement, renameElement, selectAll, selectOne } from '../page/node-access';
import { POST_ADDRESS, POST_CLASS, POST_FURNITURE, SHARE_ADDRESS } from '../phrases/post-addresses';
import { opensLikeNotice } from '../rules/opens-like-notice';
import { isAnnounced } from './is-announced';

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
/** Matches a line with the name of an account, as in «— Name (@name)» or «Name @name@server.example». */
const HANDLE = /(?:^|[\s(（])@\w{2}/;
const MAX_HANDLE_LINE = 90;
/** The maximum number of words of a counter, or of a link that only leads to the post. */
const MAX_FURNITURE = 6;

/**
 * Finds the posts of social networks that stand between the paragraphs of an article, whatever their classes are, and gives them a form in
 * which no later stage takes them for buttons: a `blockquote` with the attribute `POST_ATTRIBUTE`. A post has words of its own and the
 * address of a post or the name of an account, or the paragraph before it announces it with a colon. Call it after forms have been removed.
 */
export function markPosts(clone: Element): void {
  for (const marked of selectAll(clone, `[${POST_ATTRIBUTE}]`)) marked.removeAttribute(POST_ATTRIBUTE);
  const lang = languageOfTag(clone.getAttribute('lang'));
  let last: Element | null = null;
  for (const container of selectAll(clone, CONTAINERS)) {
    if (!container.hasAttributes() || last?.contains(container)) continue;
    const isSure = isAnnounced(container, lang);
    if (!isSure && (!isNamed(container) || !isInColumn(container))) continue;
    const inner = selectAll(container, 'blockquote').filter((quotation) => !quotation.parentElement?.closest('blockquote'));
    if (inner.length > MAX_POSTS || container.textContent.length > MAX * 4) continue;
    const posts = (inner.length > 1 ? inner : [container]).filter((one) => isPost(one, lang, isSure));
    if (posts.length === 0 || posts.length < inner.length) continue;
    last = container;
    for (const wrapper of [container, ...wrappersOf(container)]) unname(wrapper);
    for (const post of posts) settlePost(post);
  }
}

const isNamed = (element: Element): boolean =>
  POST_CLASS.test(`${element.getAttribute('class')} ${element.id}${element.localName === 'blockquote' ? element.getAttributeNames() : ''}`);

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

function isPost(element: Element, lang: string | null, isSure: boolean): boolean {
  const text = element.textContent.trim();
  if (text.length < MIN || text.length > MAX || opensLikeNotice(text, lang)) return false;
  const links = selectAll(element, 'a[href]');
  if (!isSure && !links.some((link) => isToPost(addressOf(link))) && !hasHandleLine(element, text)) return false;
  const linked = links.map((link) => link.textContent).join(' ');
  return countTokens(text.slice(0, 900)) - countTokens(linked.slice(0, 900)) >= MIN_OWN_WORDS;
}

/** Returns whether a short line of an element names an account, or its last line does so after a dash. */
function hasHandleLine(element: Element, text: string): boolean {
  if (!text.includes('@')) return false;
  const end = text.slice(-MAX_HANDLE_LINE);
  if (/[—–]\s/.test(end) && HANDLE.test(end)) return true;
  const lines = allElements(element).map(({ textContent }) => textContent.trim());
  return lines.some((line) => line.length <= MAX_HANDLE_LINE && line.length < text.length / 2 && HANDLE.test(line));
}

/** Turns a post into a block quotation without buttons and counters. */
function settlePost(post: Element): void {
  for (const part of allElements(post)) {
    const words = part.textContent.trim();
    if (words === '' || /[@/]/.test(words) || countTokens(words) > MAX_FURNITURE) continue;
    const leadsAway =
      part.localName === 'a' && !/\d/.test(words) && (POST_ADDRESS.test(addressOf(part)) || SHARE_ADDRESS.test(addressOf(part)));
    if (leadsAway || POST_FURNITURE.test(part.getAttribute('class') ?? '')) removeElement(part);
  }
  for (const caption of selectAll(post, 'figcaption')) renameElement(caption, selectOne(caption, 'p,div') ? 'div' : 'p');
  const inner = selectOne(post, 'blockquote');
  const settled = inner || post.localName === 'blockquote' ? post : renameElement(post, 'blockquote');
  for (const part of [settled, ...allElements(settled)]) unname(part);
  // The figure around a quotation becomes a plain element later.
  for (const one of inner ? [settled, inner] : [settled]) one.setAttribute(POST_ATTRIBUTE, '');
  (settled.localName === 'blockquote' ? settled : inner)?.setAttribute('class', 'embedded-post');
}

/** Removes the names from an element that would make a later stage take it for buttons. */
const unname = (element: Element): void => {
  for (const name of ['class', 'id', 'role']) element.removeAttribute(name);
};

const addressOf = (link: Element): string => link.getAttribute('href')?.trim() ?? '';
const isToPost = (address: string): boolean => POST_ADDRESS.test(address) && !SHARE_ADDRESS.test(address);
