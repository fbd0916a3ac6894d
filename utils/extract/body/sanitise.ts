import DOMPurify, { type Config } from 'dompurify';
import { BODY_TAGS } from '../../model';
import { NOTE_ATTRIBUTE } from '../notes/wrap-notes';
import { LINK_SCHEMES, resolveAddress } from '../page/resolve-address';
import { ANCHOR } from './mark-link-targets';

/** The tags that the body builder later unwraps or renames. Sanitising keeps them, because they separate words. */
// biome-ignore format: a table
const UNWRAPPED_TAGS = [
  'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'hgroup', 'h1', 'figcaption', 'span', 'details', 'summary', 'address',
  'center', 'picture', 'fieldset', 'legend', 'menu', 'dir', 'search', 'form', 'del', 'strike', 'tt', 'samp', 'var', 'dfn',
];
/** The tags that are removed together with their text. */
const DROPPED_WITH_TEXT = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'xmp',
  'noembed',
  'noframes',
  'plaintext',
  'title',
  'textarea',
  'select',
  'option',
  'audio',
  'video',
  'button',
];

/** The attributes that never contain an address. The body builder checks their values. */
const SAFE_ATTRIBUTES = ['width', 'height', 'lang', 'dir', 'colspan', 'rowspan', ANCHOR, NOTE_ATTRIBUTE];
const ATTRIBUTES = ['href', 'src', 'alt', ...SAFE_ATTRIBUTES];

/**
 * The configuration for content that is displayed. The object is created only once, because DOMPurify parses the configuration again for
 * every new object.
 */
const SHOWN: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [...BODY_TAGS, ...UNWRAPPED_TAGS],
  ALLOWED_ATTR: ATTRIBUTES,
  ADD_URI_SAFE_ATTR: SAFE_ATTRIBUTES,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORBID_CONTENTS: DROPPED_WITH_TEXT,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * Returns the content as a fragment that contains only allow-listed tags and attributes. DOMPurify creates it from markup, in string mode.
 * Links and pictures are resolved against `url`, and addresses other than http, https or (in links) mailto are removed. Returns `null` if
 * DOMPurify is not supported, because nothing may be displayed in that case.
 */
export function sanitise(content: Element, url: string): DocumentFragment | null {
  if (DOMPurify.isSupported !== true) return null;
  for (const link of content.querySelectorAll('a')) setOrRemove(link, 'href', resolveAddress(link.getAttribute('href'), url, LINK_SCHEMES));
  for (const img of content.querySelectorAll('img')) setOrRemove(img, 'src', resolveAddress(img.getAttribute('src'), url));
  return DOMPurify.sanitize(content.outerHTML, SHOWN);
}

/**
 * Parses markup that was found in the text of a page into elements in an inert document, and keeps the attributes that extraction reads.
 * Like the rest of the page, the result must pass through `sanitise` before it is displayed. Returns `null` if DOMPurify is not supported.
 */
export function parseMarkup(markup: string): DocumentFragment | null {
  if (DOMPurify.isSupported !== true) return null;
  return DOMPurify.sanitize(markup, {
    ALLOWED_TAGS: [...BODY_TAGS, ...UNWRAPPED_TAGS, 'source'],
    ALLOWED_ATTR: [...ATTRIBUTES, 'class', 'id', 'srcset', 'media', 'datetime', 'role', 'hidden'],
    ADD_URI_SAFE_ATTR: [...SAFE_ATTRIBUTES, 'class', 'id', 'srcset', 'media', 'datetime', 'role', 'hidden'],
    FORBID_CONTENTS: DROPPED_WITH_TEXT,
    RETURN_DOM_FRAGMENT: true,
  });
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
