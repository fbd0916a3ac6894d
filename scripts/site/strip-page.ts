import { wordReplacer } from './replace-words';

/**
 * The elements to remove: those that do not help to find the article, and those that hold only text, because the fixture must not contain
 * the original text of the page.
 */
const DROPPED =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,source,link,meta,base,input,textarea,select,button';
/** The attributes to keep, because they describe the structure and contain no words. */
const KEPT = new Set('class id role itemprop itemtype itemscope hidden aria-hidden lang dir width height colspan rowspan rel'.split(' '));
/**
 * The maximum number of parts (separated by hyphens or underscores) in a class name; an id may have one fewer. A longer name was probably
 * generated from a headline.
 */
const MAX_PARTS = 4;
/** The maximum length of a class name or id, in UTF-16 units. */
const MAX_NAME = 40;

/**
 * Returns a page's structure without its words, for a fixture. Replaces every word with a meaningless one of the same length, and every
 * number with another number. Removes attributes that contain words or addresses, and class names and ids that look like headlines, unless
 * one of the `selectors` needs them. Modifies `doc`.
 */
export function stripPage(doc: Document, selectors: readonly string[]): string {
  const needed = selectors.join(' ');
  for (const element of doc.querySelectorAll(DROPPED)) element.remove();
  const replace = wordReplacer();
  const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) node.data = replace(node.data).replace(/[^\S\n]+/g, ' ');
    else if (node instanceof Comment) comments.push(node);
  }
  for (const comment of comments) comment.remove();
  for (const element of doc.querySelectorAll('*')) stripAttributes(element, needed);
  const charset = doc.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  doc.head.prepend(charset);
  return `<!doctype html>\n${doc.documentElement.outerHTML}\n`;
}

function stripAttributes(element: Element, needed: string): void {
  const isLink = element.localName === 'a' && element.hasAttribute('href');
  for (const { name, value } of [...element.attributes]) {
    if (needed.includes(`[${name}`)) continue;
    if (!KEPT.has(name)) element.removeAttribute(name);
    else if (name === 'class' || name === 'id') element.setAttribute(name, namesOf(value, needed, name === 'id'));
  }
  if (element.getAttribute('id') === '') element.removeAttribute('id');
  if (element.getAttribute('class') === '') element.removeAttribute('class');
  // A link still needs an address, because the extraction measures how much of a block consists of links.
  if (isLink) element.setAttribute('href', '/story');
  if (element.localName === 'img') element.setAttribute('src', '/picture.jpg');
}

function namesOf(value: string, needed: string, isId: boolean): string {
  const names = value.split(/\s+/).filter((name) => {
    if (name !== '' && needed.includes(name)) return true;
    const parts = name.split(/[-_]+/).length;
    return name.length <= MAX_NAME && parts <= (isId ? MAX_PARTS - 1 : MAX_PARTS);
  });
  return names.join(' ');
}
