import type { BodyElement, BodyNode, NoteKind } from '../../model';
import { escapeHtml } from '../../text/escape-html';
import { sliceOf } from '../../text/span';
import { figureWords } from '../story/figure-words';
import { attributesOf } from './html-attributes';
import type { HtmlContext } from './html-context';
import { htmlInline, isLineBreaking } from './html-inline';

/**
 * Returns a body as HTML that is also well-formed XHTML. Elements stand only where HTML allows them, whatever the body is like: a block in a
 * line of text, for example, would make a book unreadable in some programs. Quotations become `<mark>` elements whose `title` names the
 * speaker, and highlights become `<mark class="highlight">`.
 */
export function htmlBody(nodes: readonly BodyNode[], context: HtmlContext): string {
  const parts: string[] = [];
  let line: BodyNode[] = [];
  const endLine = () => {
    parts.push(htmlInline(line, context));
    line = [];
  };
  for (const node of nodes) {
    if ('tag' in node && isLineBreaking(node)) {
      endLine();
      parts.push(blockOf(node, context));
    } else line.push(node);
  }
  endLine();
  return parts.join('');
}

function blockOf(element: BodyElement, context: HtmlContext): string {
  const { tag, children } = element;
  switch (tag) {
    case 'hr':
      return '<hr/>';
    case 'p':
      return children.some(isLineBreaking)
        ? wrapped('div', element, htmlBody(children, context), context)
        : wrapped('p', element, htmlInline(children, context), context);
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'pre':
      return wrapped(tag, element, htmlInline(children, context), context);
    case 'aside':
      return element.note ? noteOf(element, element.note, context) : wrapped(tag, element, htmlBody(children, context), context);
    case 'blockquote':
      return wrapped(tag, element, htmlBody(children, context), context);
    case 'ul':
    case 'ol':
      return listOf(element, context);
    case 'dl':
      return termsOf(element, context);
    case 'figure':
      return figureOf(element, context);
    case 'table':
      return tableOf(element, context);
  }
  const inner = htmlBody(children, context);
  return inner.trim() === '' ? '' : wrapped('div', element, inner, context);
}

/** Puts words between the tags of an element. Notes get an id, to which the links in the text lead. */
function wrapped(tag: string, element: BodyElement, words: string, { inner, prefix, begun }: HtmlContext, extra = ''): string {
  const number = inner.noteOf.get(element);
  if (number === undefined) return `<${tag}${attributesOf(element, tag)}${extra}>${words}</${tag}>`;
  const back = `${prefix}ref-${number}`;
  const link = begun.has(back) ? ` <a href="#${back}" role="doc-backlink">↩</a>` : '';
  return `<${tag} id="${prefix}note-${number}"${attributesOf(element, tag)}${extra}>${words}${link}</${tag}>`;
}

/** Returns a note of the editors as a box with its label. */
function noteOf(element: BodyElement, kind: NoteKind, context: HtmlContext): string {
  const label = escapeHtml(context.editorsNotes[kind]);
  return wrapped(
    'aside',
    element,
    `<p><strong>${label}</strong></p>${htmlBody(element.children, context)}`,
    context,
    ` role="note" aria-label="${label}"`,
  );
}

function listOf(element: BodyElement, context: HtmlContext): string {
  const items = element.children.flatMap((item) => {
    if (isBlank(item, context.text)) return [];
    const isItem = 'tag' in item && item.tag === 'li';
    return [isItem ? wrapped('li', item, htmlBody(item.children, context), context) : `<li>${htmlBody([item], context)}</li>`];
  });
  return items.length === 0 ? '' : wrapped(element.tag, element, items.join(''), context);
}

/** Returns a list of terms. One that does not consist of terms with their explanations is written as blocks. */
function termsOf(element: BodyElement, context: HtmlContext): string {
  const items = element.children.filter((node): node is BodyElement => 'tag' in node);
  const isWhole = items[0]?.tag === 'dt' && items.at(-1)?.tag === 'dd' && items.every(({ tag }) => tag === 'dt' || tag === 'dd');
  const words = items.map((item) => {
    if (item.tag !== 'dt')
      return wrapped(isWhole ? 'dd' : 'div', item, htmlBody(item.tag === 'dd' ? item.children : [item], context), context);
    const term = htmlInline(item.children, context);
    return isWhole ? wrapped('dt', item, term, context) : `<p><strong>${term}</strong></p>`;
  });
  return words.length === 0 ? '' : `<${isWhole ? 'dl' : 'div'}${attributesOf(element, 'dl')}>${words.join('')}</${isWhole ? 'dl' : 'div'}>`;
}

function figureOf(element: BodyElement, context: HtmlContext): string {
  const { children, lines } = figureWords(element, context.pictures);
  const inner = htmlBody(children, context);
  const below = lines.length > 0 ? `<figcaption>${lines.map(escapeHtml).join(' — ')}</figcaption>` : '';
  return inner === '' && below === '' ? '' : `<figure${attributesOf(element, 'figure')}>${inner}${below}</figure>`;
}

function tableOf(element: BodyElement, context: HtmlContext): string {
  const { head, body, captions, others } = partsOf(element.children);
  const rowsOf = (rows: readonly BodyElement[]) => rows.map((row) => rowOf(row, context)).join('');
  const [headRows, bodyRows] = [rowsOf(head), rowsOf(body)];
  const outside = others.filter((node) => !isBlank(node, context.text));
  const words = htmlInline(
    captions.flatMap(({ children }) => children),
    context,
  );
  const caption = words.trim() === '' ? '' : `<caption>${words}</caption>`;
  const table = [headRows && `<thead>${headRows}</thead>`, bodyRows && `<tbody>${bodyRows}</tbody>`].join('');
  if (table === '') return htmlBody([...captions, ...outside], context);
  return `<table${attributesOf(element, 'table')}>${caption}${table}</table>${htmlBody(outside, context)}`;
}

interface TableParts {
  readonly head: BodyElement[];
  readonly body: BodyElement[];
  readonly captions: BodyElement[];
  /** The content that is neither a row nor a caption. It follows the table. */
  readonly others: BodyNode[];
}

/** Sorts the content of a table. Only the rows at its beginning can be its head. */
function partsOf(nodes: readonly BodyNode[]): TableParts {
  const parts: TableParts = { head: [], body: [], captions: [], others: [] };
  const sort = (some: readonly BodyNode[], isHead: boolean): void => {
    for (const node of some) {
      if (!('tag' in node)) parts.others.push(node);
      else if (node.tag === 'tr') (isHead && parts.body.length === 0 ? parts.head : parts.body).push(node);
      else if (node.tag === 'thead' || node.tag === 'tbody' || node.tag === 'tfoot') sort(node.children, node.tag === 'thead');
      else if (node.tag === 'caption') parts.captions.push(node);
      else parts.others.push(node);
    }
  };
  sort(nodes, false);
  return parts;
}

function rowOf(row: BodyElement, context: HtmlContext): string {
  const cells = row.children.flatMap((cell) => {
    if (isBlank(cell, context.text)) return [];
    if (!('tag' in cell) || (cell.tag !== 'td' && cell.tag !== 'th')) return [`<td>${htmlBody([cell], context)}</td>`];
    const words = cell.tag === 'th' ? htmlInline(cell.children, context) : htmlBody(cell.children, context);
    return [wrapped(cell.tag, cell, words, context)];
  });
  return cells.length === 0 ? '' : `<tr${attributesOf(row, 'tr')}>${cells.join('')}</tr>`;
}

/** Returns whether a node is a text of spaces, which stands between the elements of a page's source. */
const isBlank = (node: BodyNode, text: string): boolean => !('tag' in node) && sliceOf(text, node).trim() === '';
