import type { BodyElement, BodyNode, BodyTag } from '../../model';
import { BODY_TAGS } from '../../model';
import { isInline } from '../blocks/collect-blocks';
import { findBlockHolders } from '../blocks/find-block-holders';
import { buildFigure } from '../pictures/build-figure';
import { attributesOf } from './body-attributes';
import { pruneBody } from './prune-body';
import { TextWriter } from './text-writer';

const TAGS: ReadonlySet<string> = new Set(BODY_TAGS);
const isBodyTag = (tag: string): tag is BodyTag => TAGS.has(tag);
/** Elements that contain text directly, unless there is a block element inside them. */
const HOLDS_LINE = new Set<BodyTag>(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'li', 'dt', 'dd', 'pre', 'th', 'td', 'caption']);
/** Maps the tags of page elements to the tags that replace them in the body tree. */
const RENAMED: Readonly<Record<string, BodyTag>> = {
  h1: 'h2',
  del: 's',
  strike: 's',
  tt: 'code',
  samp: 'code',
  var: 'i',
  dfn: 'i',
  menu: 'ul',
  dir: 'ul',
};
/** Inline elements that may wrap blocks on a page. In the body tree, they are moved inside the blocks, around the text of each line. */
const WRAPS = new Set(['a', 'b', 'strong', 'i', 'em', 's']);
/** The maximum number of inline elements that are kept around a block. Any others are dropped. */
const MAX_WRAPS = 3;
/** A selector for content that an ordinary list does not contain. A list with such content is used only for layout. */
const BEYOND_LISTS = 'h1,h2,h3,h4,figure,table,article,p ~ p ~ p';
/** The parent tags that are allowed for each tag. Under any other parent, the element becomes a paragraph or is unwrapped. */
const PARENTS: Partial<Record<BodyTag, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl'],
  dd: ['dl'],
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['table', 'thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
};
/**
 * The maximum depth of the tree. Deeper elements are unwrapped, because the code that displays the tree is recursive. No article needs a
 * greater depth.
 */
const MAX_DEPTH = 60;

/** An element whose children are still being added. The root has no tag. */
type Tree = { readonly tag: BodyTag | null; readonly children: BodyNode[] };

/**
 * Builds the body tree of a sanitised fragment, and the text that the tree's spans refer to. Wrappers that carry no meaning (`div`,
 * `section`, `span`, layout lists) are unwrapped, loose text becomes paragraphs, and empty elements are left out. No other code assigns
 * offsets to a body.
 */
export function buildBody(fragment: ParentNode & Node): { readonly body: readonly BodyNode[]; readonly text: string } {
  const writer = new TextWriter();
  const holders = findBlockHolders(fragment);
  const root: Tree = { tag: null, children: [] };

  // The inline elements around the current blocks, from the outermost to the innermost.
  let wraps: readonly Omit<BodyElement, 'children'>[] = [];

  const fill = (node: Node, into: Tree, depth: number): void => {
    let line: ChildNode[] = [];
    const flush = (): void => {
      if (line.length > 0) writeLine(line, wrapperFor(into.tag), into, depth);
      line = [];
    };
    for (const child of node.childNodes) {
      if (isLinePart(child)) line.push(child);
      else if (child instanceof Element) {
        flush();
        addBlock(child, into, depth);
      }
    }
    flush();
  };

  const isLinePart = (node: Node): boolean => node instanceof Text || (node instanceof Element && isInline(node) && !holders.has(node));

  const addBlock = (element: Element, into: Tree, depth: number): void => {
    const tag = RENAMED[element.localName] ?? element.localName;
    if (tag === 'hr') {
      writer.endBlock();
      into.children.push({ tag, children: [] });
    } else if (tag === 'figure') {
      const figure = buildFigure(element);
      if (figure) into.children.push(figure);
      else fill(element, into, depth);
    } else if (WRAPS.has(tag) && wraps.length < MAX_WRAPS && isBodyTag(tag)) {
      wraps = [...wraps, { tag, ...attributesOf(element, tag) }];
      fill(element, into, depth);
      wraps = wraps.slice(0, -1);
    } else if (!isBodyTag(tag) || isInline(element) || depth > MAX_DEPTH || !(PARENTS[tag]?.includes(into.tag ?? '') ?? true)) {
      fill(element, into, depth);
    } else if ((tag === 'ul' || tag === 'ol') && isLayoutList(element)) {
      fill(element, into, depth);
    } else if (tag === 'pre' || (HOLDS_LINE.has(tag) && !holders.has(element))) {
      writeLine([...element.childNodes], tag, into, depth, element);
    } else if (tag === 'p' || /^h\d$/.test(tag)) {
      fill(element, into, depth);
    } else {
      const tree: Tree = { tag, children: [] };
      fill(element, tree, depth + 1);
      into.children.push({ tag, ...attributesOf(element, tag), children: tree.children });
    }
  };

  const writeLine = (nodes: readonly ChildNode[], tag: BodyTag, into: Tree, depth: number, element?: Element): void => {
    writer.endBlock();
    const line = inline(nodes, depth + 1, tag === 'pre');
    writer.endBlock();
    const isEmpty = line.every((child) => 'tag' in child && child.tag === 'br');
    const children = isEmpty ? line : wraps.reduceRight((inner: BodyNode[], wrap) => [{ ...wrap, children: inner }], line);
    const own = { tag, ...(element ? attributesOf(element, tag) : {}), children };
    if (!isEmpty || tag === 'td' || tag === 'th') into.children.push(own);
  };

  const inline = (nodes: Iterable<ChildNode>, depth: number, isVerbatim: boolean): BodyNode[] => {
    const children: BodyNode[] = [];
    for (const node of nodes) {
      if (node instanceof Text) {
        const span = writer.write(node.data, isVerbatim);
        if (span) children.push(span);
      } else if (node instanceof Element) {
        const tag = RENAMED[node.localName] ?? node.localName;
        if (tag === 'br' && isVerbatim) {
          const span = writer.write('\n', true);
          if (span) children.push(span);
        } else if (tag === 'br') {
          if (writer.breakLine()) children.push({ tag, children: [] });
        } else if (isBodyTag(tag) && depth <= MAX_DEPTH && (tag !== 'a' || node.hasAttribute('href'))) {
          children.push({ tag, ...attributesOf(node, tag), children: tag === 'img' ? [] : inline(node.childNodes, depth + 1, isVerbatim) });
        } else children.push(...inline(node.childNodes, depth, isVerbatim));
      }
    }
    return children;
  };

  fill(fragment, root, 0);
  writer.endBlock();
  return { body: pruneBody(root.children), text: writer.text };
}

/**
 * Returns whether a list is used only for layout. This is the case if its items are parts of an article, or if it contains only pictures.
 */
function isLayoutList(list: Element): boolean {
  return list.querySelector(BEYOND_LISTS) !== null || (list.querySelector('img') !== null && list.textContent.trim() === '');
}

/** Returns the tag of the element that wraps loose text inside the given parent. */
function wrapperFor(parent: BodyTag | null): BodyTag {
  if (parent === 'ul' || parent === 'ol') return 'li';
  if (parent === 'dl') return 'dd';
  return 'p';
}
