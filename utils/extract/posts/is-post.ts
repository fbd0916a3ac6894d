import { countTokens } from '../blocks/count-tokens';
import { allElements, selectAll, selectOne } from '../page/node-access';
import { EMBED_CLASS, LINKED_EMBED_CLASS, NETWORK_ADDRESS, POST_ADDRESS, SHARE_ADDRESS } from '../phrases/post-addresses';
import { opensLikeNotice } from '../rules/opens-like-notice';

/** The limits of a post's length, in UTF-16 units. */
const MIN = 20;
export const MAX_POST = 3_000;
/** The minimum number of words of a post that are not in links. */
const MIN_OWN_WORDS = 4;
/** The minimum number of words of a post without its own address and without the name of an account. */
const MIN_UNADDRESSED = 8;
/** Matches a line with the name of an account, as in «— Name (@name)» or «Name @name@server.example». */
const HANDLE = /(?:^|[\s(（])@\w{2}/;
const MAX_HANDLE_LINE = 90;

/**
 * Returns whether an element is a post: it has words of its own, and the address of a post or the name of an account. A date that leads to a
 * social network is enough if there are several words. If `isSure`, only its words count. `lang` is the page's language.
 */
export function isPost(element: Element, lang: string | null, isSure: boolean): boolean {
  const text = element.textContent.trim();
  if (text.length < MIN || text.length > MAX_POST || opensLikeNotice(text, lang)) return false;
  if (selectOne(element, 'h1,h2')) return false;
  const links = selectAll(element, 'a[href]');
  const linked = links.map((link) => link.textContent).join(' ');
  const own = countTokens(text.slice(0, 900)) - countTokens(linked.slice(0, 900));
  const name = `${element.className} ${selectOne(element, 'blockquote')?.className}`;
  if (LINKED_EMBED_CLASS.test(name)) return true;
  if (own < MIN_OWN_WORDS) return false;
  if (isSure || EMBED_CLASS.test(name) || links.some((link) => isToPost(addressOf(link))) || hasHandleLine(element, text)) return true;
  return own >= MIN_UNADDRESSED && links.some((link) => isToNetwork(addressOf(link)) && /\d/.test(link.textContent));
}

/** Returns whether an element consists of several elements, the last of which is a link to a post. */
export function endsWithPostLink(element: Element): boolean {
  const last = element.lastElementChild;
  const link = last?.localName === 'a' ? last : last?.firstElementChild;
  if (link?.localName !== 'a' || element.childElementCount < 2 || !isToPost(addressOf(link))) return false;
  if (link !== last && link.textContent.trim() !== last?.textContent.trim()) return false;
  return [...element.childNodes].every((node) => node instanceof Element || !/\S/.test(node.textContent ?? ''));
}

/** Returns whether a short line of an element names an account, or its last line does so after a dash. */
function hasHandleLine(element: Element, text: string): boolean {
  if (!text.includes('@')) return false;
  const end = text.slice(-MAX_HANDLE_LINE);
  if (/[—–]\s/.test(end) && HANDLE.test(end)) return true;
  const lines = allElements(element).map(({ textContent }) => textContent.trim());
  return lines.some((line) => line.length <= MAX_HANDLE_LINE && line.length < text.length / 2 && HANDLE.test(line));
}

/** Returns the address to which a link leads. */
export const addressOf = (link: Element): string => link.getAttribute('href')?.trim() ?? '';
const isToPost = (address: string): boolean => POST_ADDRESS.test(address) && !SHARE_ADDRESS.test(address);
const isToNetwork = (address: string): boolean => NETWORK_ADDRESS.test(address) && !SHARE_ADDRESS.test(address);
