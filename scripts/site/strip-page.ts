import { wordReplacer } from './replace-words';

/** What says nothing of where the article is, or is nothing but words. */
const DROPPED =
  'script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,source,link,meta,base,input,textarea,select,button';
/** Structure, no words. */
const KEPT = new Set('class id role itemprop itemtype itemscope hidden aria-hidden lang dir width height colspan rowspan rel'.split(' '));
/** A name of more parts is a headline that was made into a name. */
const MAX_PARTS = 4;
const MAX_NAME = 40;

/**
 * The structure of a page without its words, to be kept as a fixture: every word is replaced by one of equal length that means nothing,
 * numbers by other numbers; attributes that carry words or addresses go, and so do names that look like headlines, except where one of
 * the `selectors` needs them. The page is changed.
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
  // As addresses: how much of a block is links is told from them.
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
