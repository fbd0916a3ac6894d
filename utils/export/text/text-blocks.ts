import type { BodyElement, BodyNode } from '../../model';
import { sliceOf } from '../../text/span';
import { parted } from '../story/block-tags';
import { tableRows } from '../story/table-rows';

/** The addresses of an article in the order in which they are met; each has its number there, counted from 1. */
export interface LinkList {
  readonly addresses: string[];
}

/** Blocks of a body as plain text, a blank line between each two. Links get numbers in brackets. */
export function textBlocks(nodes: readonly BodyNode[], text: string, links: LinkList): string {
  return parted(nodes)
    .map((part) => {
      const [first] = part;
      return first && 'tag' in first && part.length === 1 ? blockOf(first, text, links) : inline(part, text, links).trim();
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

function blockOf(element: BodyElement, text: string, links: LinkList): string {
  const { tag, children } = element;
  switch (tag) {
    case 'ul':
    case 'ol':
      return children
        .flatMap((item) => ('tag' in item ? [textBlocks(item.tag === 'li' ? item.children : [item], text, links)] : []))
        .filter((item) => item !== '')
        .map((item, at) => indented(item, tag === 'ol' ? `${at + 1}. ` : '- '))
        .join('\n');
    case 'dl':
      return children
        .map((node) => ('tag' in node ? indented(textBlocks(node.children, text, links), node.tag === 'dd' ? '  ' : '') : ''))
        .filter((line) => line !== '')
        .join('\n');
    case 'blockquote':
    case 'aside':
      return indented(textBlocks(children, text, links), '    ');
    case 'hr':
      return '* * *';
    case 'figure':
      return [textBlocks(children, text, links), [element.caption, element.credit].filter((line) => line).join(' — ')]
        .filter((line) => line !== '')
        .join('\n');
    case 'table': {
      const { caption, rows } = tableRows(element);
      const lines = rows.map((cells) =>
        cells.map((cell) => (cell ? textBlocks(cell.children, text, links).replace(/\s+/g, ' ') : '')).join(' | '),
      );
      return [...(caption ? [inline(caption.children, text, links).trim()] : []), ...lines].join('\n');
    }
    default:
      return inline([element], text, links).trim();
  }
}

/** The first line behind a mark, the others below its words. */
export const indented = (blocks: string, mark: string): string => {
  const lines = blocks.split('\n');
  return blocks === ''
    ? ''
    : lines.map((line, at) => (line === '' ? '' : `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`)).join('\n');
};

function inline(nodes: readonly BodyNode[], text: string, links: LinkList): string {
  return nodes.map((node) => ('tag' in node ? wordsIn(node, text, links) : sliceOf(text, node))).join('');
}

function wordsIn({ tag, children, href, alt }: BodyElement, text: string, links: LinkList): string {
  if (tag === 'br') return '\n';
  if (tag === 'img') return alt ?? '';
  const words = inline(children, text, links);
  if (tag === 'rt') return `(${words})`;
  if (tag !== 'a' || !href || words.trim() === '') return words;
  links.addresses.push(href);
  return `${words.trimEnd()} [${links.addresses.length}]${words.slice(words.trimEnd().length)}`;
}
