import type { BodyElement, BodyNode } from '../../model';
import { parted } from '../story/block-tags';
import { figureWords } from '../story/figure-words';
import { withoutNumber } from '../story/inner-links';
import { tableRows } from '../story/table-rows';
import { escapeMarkdown, escapeOpening } from './escape-markdown';
import { longestRun, type MarkdownSource, markdownInline, plainWords } from './markdown-inline';

/** Returns the blocks of a body as Markdown, separated by blank lines. */
export function markdownBlocks(nodes: readonly BodyNode[], source: MarkdownSource): string {
  return parted(nodes)
    .map((part) => {
      const [first] = part;
      if (first && 'tag' in first && part.length === 1) return blockOf(first, source);
      return paragraphOf(part, source);
    })
    .filter((block) => block !== '')
    .join('\n\n');
}

function blockOf(element: BodyElement, source: MarkdownSource): string {
  const { tag, children } = element;
  switch (tag) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = markdownInline(children, source, true).trim();
      return words && `${'#'.repeat(Number(tag[1]))} ${words}`;
    }
    case 'ul':
    case 'ol':
      return listOf(element, source);
    case 'dl':
      return children
        .map((node) => termOf(node, source))
        .filter(Boolean)
        .join('\n\n');
    case 'blockquote':
    case 'aside':
      return prefixed('> ', '>', [labelOf(element, source), markdownBlocks(children, source)].filter(Boolean).join('\n\n'));
    case 'pre': {
      const words = plainWords(children, source.text);
      const fence = '`'.repeat(Math.max(3, longestRun(words) + 1));
      return `${fence}\n${words}\n${fence}`;
    }
    case 'hr':
      return '---';
    case 'figure':
      return figureOf(element, source);
    case 'table':
      return tableOf(element, source);
    case 'p': {
      const number = source.inner.noteOf.get(element);
      const words = paragraphOf([element], source);
      return number === undefined ? words : noteOf(words, number, source);
    }
    default:
      return paragraphOf([element], source);
  }
}

const labelOf = ({ note }: BodyElement, { editorsNotes }: MarkdownSource): string =>
  note ? `**${escapeMarkdown(editorsNotes[note])}**` : '';

function paragraphOf(nodes: readonly BodyNode[], source: MarkdownSource): string {
  return markdownInline(nodes, source).trim().split('\n').map(escapeOpening).join('\n');
}

/** Puts `mark` before each line of the given blocks, and puts `bare` in place of empty lines. */
const prefixed = (mark: string, bare: string, blocks: string): string =>
  blocks === ''
    ? ''
    : blocks
        .split('\n')
        .map((line) => (line === '' ? bare : `${mark}${line}`))
        .join('\n');

/** Returns a list as Markdown. Items that are notes become footnotes, which follow the list. */
function listOf({ tag, children }: BodyElement, source: MarkdownSource): string {
  const items = children.flatMap((item) => {
    if (!('tag' in item)) return [];
    const words = markdownBlocks(item.tag === 'li' ? item.children : [item], source);
    return words === '' ? [] : [{ words, number: source.inner.noteOf.get(item) }];
  });
  const listed = items
    .filter(({ number }) => number === undefined)
    .map(({ words }, at) => indented(words, tag === 'ol' ? `${at + 1}. ` : '- '));
  const notes = items.flatMap(({ words, number }) => (number === undefined ? [] : [noteOf(words, number, source)]));
  return [listed.join('\n'), ...notes].filter((block) => block !== '').join('\n\n');
}

/** Returns a footnote in the syntax that GitHub and most other programs support. */
const noteOf = (words: string, number: string, { prefix }: MarkdownSource): string =>
  indented(withoutNumber(words, number), `[^${prefix}${number}]: `, 4);

/** Puts `mark` before the first line and indents the others by `blanks` spaces, by default the length of `mark`. */
function indented(words: string, mark: string, blanks = mark.length): string {
  const [first, ...rest] = words.split('\n');
  return [`${mark}${first}`, ...rest.map((line) => (line === '' ? '' : `${' '.repeat(blanks)}${line}`))].join('\n');
}

/** Returns a term in bold, or its definition as blocks. Markdown has no syntax for definition lists. */
function termOf(node: BodyNode, source: MarkdownSource): string {
  if (!('tag' in node)) return '';
  const blocks = markdownBlocks(node.children, source);
  return node.tag === 'dt' && blocks !== '' ? `**${blocks.replace(/\n+/g, ' ')}**` : blocks;
}

function figureOf(element: BodyElement, source: MarkdownSource): string {
  const { children, lines } = figureWords(element, source.pictures);
  const words = lines.map(escapeMarkdown).join(' — ');
  return [markdownBlocks(children, source), words && `*${words}*`].filter((block) => block !== '').join('\n\n');
}

/** Returns a pipe table. The first row becomes the header, because a pipe table must have one. */
function tableOf(element: BodyElement, source: MarkdownSource): string {
  const { caption, rows } = tableRows(element);
  const [head] = rows;
  const cellOf = (cell: BodyElement | null) => (cell ? cellWords(cell.children, source) : '');
  const lines = rows.map((cells) => `| ${cells.map(cellOf).join(' | ')} |`);
  const table = head && head.length > 0 ? [lines[0], `|${' --- |'.repeat(head.length)}`, ...lines.slice(1)].join('\n') : '';
  return [caption ? paragraphOf(caption.children, source) : '', table].filter((block) => block !== '').join('\n\n');
}

/** Returns the content of a table cell on one line, including any blocks in it. */
const cellWords = (nodes: readonly BodyNode[], source: MarkdownSource): string =>
  parted(nodes)
    .map((part) => {
      const [first] = part;
      const isNested = first && 'tag' in first && part.length === 1 && !['p', 'figure'].includes(first.tag);
      return isNested ? escapeMarkdown(plainWords(part, source.text)) : markdownInline(part, source, true);
    })
    .join(' ')
    .trim();
