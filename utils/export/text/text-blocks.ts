import type { DocumentWords } from '../../article/document-words';
import type { BodyElement, BodyNode } from '../../model';
import { sliceOf } from '../../text/span';
import { parted } from '../story/block-tags';
import { figureWords } from '../story/figure-words';
import { type InnerLinks, raised, withoutNumber } from '../story/inner-links';
import { tableRows } from '../story/table-rows';

/** The addresses that an article links to, in text order. The number of an address is its position in the list, counted from 1. */
export interface LinkList {
  readonly addresses: string[];
  readonly inner: InnerLinks;
  readonly editorsNotes: DocumentWords['editorsNotes'];
}

/**
 * Returns the blocks of a body as plain text, separated by blank lines. Each link is followed by its number in brackets, and its address is
 * added to `links`.
 */
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
        .flatMap((item) => {
          if (!('tag' in item)) return [];
          const words = textBlocks(item.tag === 'li' ? item.children : [item], text, links);
          const number = links.inner.noteOf.get(item);
          return words === '' ? [] : [number === undefined ? { words } : { words: withoutNumber(words, number), number }];
        })
        .map(({ words, number }, at) => indented(words, (number ?? tag === 'ol') ? `${number ?? at + 1}. ` : '- '))
        .join('\n');
    case 'p': {
      const number = links.inner.noteOf.get(element);
      const words = inline([element], text, links).trim();
      return number === undefined ? words : indented(withoutNumber(words, number), `${number}. `);
    }
    case 'dl':
      return children
        .map((node) => ('tag' in node ? indented(textBlocks(node.children, text, links), node.tag === 'dd' ? '  ' : '') : ''))
        .filter((line) => line !== '')
        .join('\n');
    case 'aside':
      if (element.note) return `[${links.editorsNotes[element.note]}] ${textBlocks(children, text, links)}`;
      return indented(textBlocks(children, text, links), '    ');
    case 'blockquote':
      return indented(textBlocks(children, text, links), '    ');
    case 'hr':
      return '* * *';
    case 'figure': {
      const figure = figureWords(element);
      return [textBlocks(figure.children, text, links), figure.lines.join(' — ')].filter((line) => line !== '').join('\n');
    }
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

/** Puts `mark` before the first line and indents the other lines by the length of `mark`. */
export const indented = (blocks: string, mark: string): string => {
  const lines = blocks.split('\n');
  return blocks === ''
    ? ''
    : lines.map((line, at) => (line === '' ? '' : `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`)).join('\n');
};

function inline(nodes: readonly BodyNode[], text: string, links: LinkList): string {
  return nodes.map((node) => ('tag' in node ? wordsIn(node, text, links) : sliceOf(text, node))).join('');
}

function wordsIn(element: BodyElement, text: string, links: LinkList): string {
  const { tag, children, href, alt } = element;
  if (tag === 'br') return '\n';
  if (tag === 'img') return alt ?? '';
  const { inner } = links;
  if (inner.backMarks.has(element)) return '';
  const mark = inner.markOf.get(element);
  if (mark !== undefined) return raised(mark);
  const words = inline(children, text, links);
  if (tag === 'rt') return `(${words})`;
  if (tag === 'sup') return raised(words);
  if (tag !== 'a' || !href || words.trim() === '' || inner.isInner(element)) return words;
  links.addresses.push(href);
  return `${words.trimEnd()} [${links.addresses.length}]${words.slice(words.trimEnd().length)}`;
}
