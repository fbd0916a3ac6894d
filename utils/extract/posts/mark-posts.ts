import { countTokens } from '../blocks/count-tokens';
import { isSentence } from '../choose/can-be-wrong';
import { allElements, removeElement, renameElement, selectAll, selectOne } from '../page/node-access';
import { ACCOUNT_CLASS, COUNTED, POST_ADDRESS, POST_CLASS, POST_FURNITURE, SHARE_ADDRESS } from '../phrases/post-addresses';
import { isAnnounced } from './is-announced';
import { addressOf, endsWithPostLink, isPost, MAX_POST } from './is-post';

/** The attribute that marks the posts of social networks that an article quotes. The page's own uses of this attribute are removed first. */
export const POST_ATTRIBUTE = 'data-dramatis-post';

const CONTAINERS = 'blockquote,div,figure,article,section,aside';
/** The maximum number of posts in one container. A container with more is a feed. */
const MAX_POSTS = 4;
/** The maximum number of elements around a post that contain nothing else. */
const MAX_WRAPPERS = 3;
/** The maximum number of words of a counter, or of a link that only leads to the post. */
const MAX_FURNITURE = 6;

/**
 * Finds the posts of social networks that stand between the paragraphs of an article, whatever their classes are, and gives them a form in
 * which no later stage takes them for buttons: a `blockquote` with the attribute `POST_ATTRIBUTE`. A post has words of its own and the
 * address of a post or the name of an account, or the paragraph before it announces it with a colon. Call it after forms have been removed.
 */
export function markPosts(clone: Element): void {
  for (const marked of selectAll(clone, `[${POST_ATTRIBUTE}]`)) marked.removeAttribute(POST_ATTRIBUTE);
  const lang = clone.getAttribute('lang');
  let last: Element | null = null;
  for (const container of selectAll(clone, CONTAINERS)) {
    if (!container.hasAttributes() || last?.contains(container)) continue;
    const isSure = isAnnounced(container, lang);
    if (!isSure && ((!isNamed(container) && !endsWithPostLink(container)) || !isInColumn(container))) continue;
    const inner = selectAll(container, 'blockquote').filter((quotation) => !quotation.parentElement?.closest('blockquote'));
    if (inner.length > MAX_POSTS || container.textContent.length > MAX_POST * 4) continue;
    const posts = (inner.length > 1 ? inner : [container]).filter((one) => isPost(one, lang, isSure));
    if (posts.length === 0 || posts.length < inner.length) continue;
    last = container;
    for (const wrapper of [container, ...wrappersOf(container)]) unname(wrapper);
    for (const post of posts) settlePost(post);
  }
}

/** The maximum length of the value of an attribute that names a component, in UTF-16 units. */
const MAX_NAME = 40;

/** Returns whether a class, an id or another attribute says that an element shows a post. */
function isNamed(element: Element): boolean {
  if (POST_CLASS.test(`${element.getAttribute('class')} ${element.id}`)) return true;
  return element.getAttributeNames().some((name) => {
    if (!name.startsWith('data-')) return false;
    const value = element.getAttribute(name) ?? '';
    return POST_CLASS.test(element.localName === 'blockquote' ? name : '') || (value.length <= MAX_NAME && POST_CLASS.test(value));
  });
}

/** The minimum length of a paragraph beside a post, in UTF-16 units, and of one that is a sentence. */
const MIN_PARAGRAPH = 40;
const MIN_SENTENCE = 20;
/** The number of siblings on each side of a post that are checked for a paragraph. */
const NEIGHBOURS = 4;

/** Returns whether there is a paragraph among an element's next few siblings on one side. A sentence may be short. */
function hasParagraph(from: Element, side: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let at = from[side];
  for (let step = 0; at && step < NEIGHBOURS; step++, at = at[side]) {
    if (at.localName !== 'p') continue;
    const words = at.textContent.trim();
    if (words.length >= MIN_PARAGRAPH || (words.length >= MIN_SENTENCE && isSentence({ text: words }))) return true;
  }
  return false;
}

/**
 * Returns whether a container stands between two paragraphs. A block quotation may also be the last, as may any post that the paragraph
 * before it announces with a colon.
 */
function isInColumn(container: Element): boolean {
  const outer = wrappersOf(container).at(-1) ?? container;
  if (!hasParagraph(outer, 'previousElementSibling'))
    return hasParagraph(outer, 'nextElementSibling') && container.localName === 'blockquote';
  if (container.localName === 'blockquote' || hasParagraph(outer, 'nextElementSibling')) return true;
  return /[:：]\s{0,9}$/.test(outer.previousElementSibling?.textContent.slice(-10) ?? '');
}

/** Returns the elements around an element that contain nothing else, from the inside out. */
function wrappersOf(element: Element): Element[] {
  const wrappers: Element[] = [];
  for (let at = element.parentElement; at?.childElementCount === 1 && wrappers.length < MAX_WRAPPERS; at = at.parentElement)
    wrappers.push(at);
  return wrappers;
}

/** Turns a post into a block quotation without buttons and counters. */
function settlePost(post: Element): void {
  for (const part of allElements(post)) {
    const words = part.textContent.trim();
    // Pages show the name and the handle apart, often without a space between them.
    if (words.startsWith('@') && part.previousSibling instanceof Element) part.before(' ');
    if (words === '' || /[@/]/.test(words) || countTokens(words) > MAX_FURNITURE) continue;
    const leadsAway =
      part.localName === 'a' && !/\d/.test(words) && (POST_ADDRESS.test(addressOf(part)) || SHARE_ADDRESS.test(addressOf(part)));
    const name = part.getAttribute('class') ?? '';
    if (leadsAway || isCounter(words) || (POST_FURNITURE.test(name) && !ACCOUNT_CLASS.test(name))) removeElement(part);
  }
  for (const caption of selectAll(post, 'figcaption')) renameElement(caption, selectOne(caption, 'p,div') ? 'div' : 'p');
  const inner = selectOne(post, 'blockquote');
  const settled = inner || post.localName === 'blockquote' ? post : renameElement(post, 'blockquote');
  for (const part of [settled, ...allElements(settled)]) unname(part);
  // The figure around a quotation becomes a plain element later.
  for (const one of inner ? [settled, inner] : [settled]) one.setAttribute(POST_ATTRIBUTE, '');
  (settled.localName === 'blockquote' ? settled : inner)?.setAttribute('class', 'embedded-post');
}

/** Returns whether a line counts likes and the like, as in «312 Likes 41 Reposts». */
function isCounter(words: string): boolean {
  const tokens = words.split(/\s+/);
  return tokens.some((token) => COUNTED.test(token)) && tokens.every((token) => COUNTED.test(token) || /^\d[\d.,]*[KM]?$/i.test(token));
}

/** Removes the names from an element that would make a later stage take it for buttons. */
const unname = (element: Element): void => {
  for (const name of ['class', 'id', 'role']) element.removeAttribute(name);
};
