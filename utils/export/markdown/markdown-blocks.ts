import type { BodyElement, BodyNode } from '../../model';
import { parted } from '../story/block-tags';
import { tableRows } from '../story/table-rows';
import { escapeMarkdown, escapeOpening } from './escape-markdown';
import { longestRun, markdownInline, plainWords } from './markdown-inline';

/** Blocks of a body, a blank line between each two. */
export function markdownBlocks(nodes: readonly BodyNode[], text: string): string {
  return parted(nodes)
    .map((part) => {
      const [first] = part;
      if (first && 'tag' in first && part.length === 1) return blockOf(first, text);
      return paragraphOf(part, text);
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

function blockOf(element: BodyElement, text: string): string {
  const { tag, children } = element;
  switch (tag) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = markdownInline(children, text, true).trim();
      return words && `${'#'.repeat(Number(tag[1]))} ${words}`;
    }
    case 'ul':
    case 'ol':
      return listOf(element, text);
    case 'dl':
      return children
        .map((node) => termOf(node, text))
        .filter(Boolean)
        .join('\n\n');
    case 'blockquote':
    case 'aside':
      return behind('> ', '>', markdownBlocks(children, text));
    case 'pre': {
      const words = plainWords(children, text);
      const fence = '`'.repeat(Math.max(3, longestRun(words) + 1));
      return `${fence}\n${words}\n${fence}`;
    }
    case 'hr':
      return '---';
    case 'figure':
      return figureOf(element, text);
    case 'table':
      return tableOf(element, text);
    default:
      return paragraphOf([element], text);
  }
}

function paragraphOf(nodes: readonly BodyNode[], text: string): string {
  return markdownInline(nodes, text).trim().split('\n').map(escapeOpening).join('\n');
}

/** Every line of some blocks behind a mark. */
const behind = (mark: string, bare: string, blocks: string): string =>
  blocks === ''
    ? ''
    : blocks
        .split('\n')
        .map((line) => (line === '' ? bare : `${mark}${line}`))
        .join('\n');

function listOf({ tag, children }: BodyElement, text: string): string {
  const items = children.flatMap((item) => ('tag' in item ? [markdownBlocks(item.tag === 'li' ? item.children : [item], text)] : []));
  return items
    .filter((item) => item !== '')
    .map((item, at) => {
      const mark = tag === 'ol' ? `${at + 1}. ` : '- ';
      const [first, ...rest] = item.split('\n');
      return [`${mark}${first}`, ...rest.map((line) => (line === '' ? '' : `${' '.repeat(mark.length)}${line}`))].join('\n');
    })
    .join('\n');
}

/** Markdown has no lists of terms: the term in bold, what it means below it. */
function termOf(node: BodyNode, text: string): string {
  if (!('tag' in node)) return '';
  const blocks = markdownBlocks(node.children, text);
  return node.tag === 'dt' && blocks !== '' ? `**${blocks.replace(/\n+/g, ' ')}**` : blocks;
}

function figureOf({ children, caption, credit }: BodyElement, text: string): string {
  const words = [caption, credit].filter((line) => line).map((line) => escapeMarkdown(line ?? ''));
  return [markdownBlocks(children, text), words.length > 0 ? `*${words.join(' — ')}*` : ''].filter((block) => block !== '').join('\n\n');
}

/** A pipe table. It must have a head: the first row is it. */
function tableOf(element: BodyElement, text: string): string {
  const { caption, rows } = tableRows(element);
  const [head] = rows;
  const cellOf = (cell: BodyElement | null) => (cell ? cellWords(cell.children, text) : '');
  const lines = rows.map((cells) => `| ${cells.map(cellOf).join(' | ')} |`);
  const table = head && head.length > 0 ? [lines[0], `|${' --- |'.repeat(head.length)}`, ...lines.slice(1)].join('\n') : '';
  return [caption ? paragraphOf(caption.children, text) : '', table].filter((block) => block !== '').join('\n\n');
}

/** A cell is one line, whatever it holds. */
const cellWords = (nodes: readonly BodyNode[], text: string): string =>
  parted(nodes)
    .map((part) => {
      const [first] = part;
      const isNested = first && 'tag' in first && part.length === 1 && !['p', 'figure'].includes(first.tag);
      return isNested ? escapeMarkdown(plainWords(part, text)) : markdownInline(part, text, true);
    })
    .join(' ')
    .trim();
