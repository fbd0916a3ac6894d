import DOMPurify, { type Config } from 'dompurify';
import { BODY_TAGS } from '../model';
import { LINK_SCHEMES, resolveAddress } from './resolve-address';
import { ANCHOR } from './settle-anchors';

/** Structure that the body builder unwraps or gives another name; kept until then because it separates words. */
// biome-ignore format: a table
const UNWRAPPED_TAGS = [
  'div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'hgroup', 'h1', 'figcaption', 'span', 'details', 'summary', 'address',
  'center', 'picture', 'fieldset', 'legend', 'menu', 'dir', 'search', 'form', 'del', 'strike', 'tt', 'samp', 'var', 'dfn',
];
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

/** No addresses: the model's own checks judge them. */
const SAFE_ATTRIBUTES = ['width', 'height', 'lang', 'dir', 'colspan', 'rowspan', ANCHOR];
const ATTRIBUTES = ['href', 'src', 'alt', ...SAFE_ATTRIBUTES];

/** Made once: DOMPurify reads a configuration anew whenever it is another object. */
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
 * The content as a fragment of allow-listed tags and attributes, made from its markup by DOMPurify in string mode.
 * Links and pictures are resolved against `url`; whatever is not http, https or (links) mailto loses its address.
 * `null` where DOMPurify cannot work: then nothing may be shown.
 */
export function sanitise(content: Element, url: string): DocumentFragment | null {
  if (DOMPurify.isSupported !== true) return null;
  for (const link of content.querySelectorAll('a')) setOrRemove(link, 'href', resolveAddress(link.getAttribute('href'), url, LINK_SCHEMES));
  for (const img of content.querySelectorAll('img')) setOrRemove(img, 'src', resolveAddress(img.getAttribute('src'), url));
  return DOMPurify.sanitize(content.outerHTML, SHOWN);
}

/**
 * The elements that markup found in the text of a page stands for, in an inert document, with what extraction reads of them. Not for showing:
 * what is made of it goes through `sanitise` like the rest of the page. `null` where DOMPurify cannot work.
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
