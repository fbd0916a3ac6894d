import type { LeaveOut } from '../integrity/leave-out';
import { allElements, createIn, moveChildren, removeElement, renameElement, selectAll, selectOne } from '../page/node-access';
import { QUOTE_CLASS } from '../phrases/quote-classes';
import { tidyPost } from '../posts/tidy-post';
import { isSetQuotation } from './find-set-quotations';
import { normaliseTable } from './normalise-table';
import { tidyCode } from './tidy-code';

/**
 * A selector for headings and similar elements in which a button may collapse the section. The text of such a button is the heading itself.
 */
const FOLDING = 'h1,h2,h3,h4,h5,h6,dt,summary';
/** A selector for media that are removed from the page. */
const WITHOUT_PICTURE = 'video,audio,iframe,canvas,object,embed';
const OPENING_MARK = /^\s{0,9}["“„«»‚‘'「『]/;
/** The maximum depth of nested quotations that get quotation marks. */
const MAX_DEPTH = 50;

/**
 * Replaces elements that browsers render in a special way with plain elements and text. For example, a `q` gets quotation marks, and the
 * readings in a `ruby` get brackets. Unwraps elements that only look like structure, namely layout tables and figures without a picture.
 * The clone must not contain forms.
 */
export function normaliseStructure(clone: Element, leaveOut: LeaveOut = removeElement): void {
  for (const element of allElements(clone)) SETTLE[element.localName]?.(element, leaveOut);
}

const SETTLE: Readonly<Record<string, (element: Element, leaveOut: LeaveOut) => void>> = {
  button: (button) => (button.closest(FOLDING) ? renameElement(button, 'span') : undefined),
  summary: settleSummary,
  q: markQuotation,
  ruby: bracketReadings,
  figure: settleFigure,
  blockquote: tidyPost,
  footer: (footer) => (isInQuotation(footer) ? citeSource(renameElement(footer, 'div', ['class'])) : undefined),
  table: normaliseTable,
  pre: tidyCode,
};

/** Returns whether a footer is part of a block quotation, or of an `aside` that holds nothing but a quotation. */
function isInQuotation(footer: Element): boolean {
  const aside = footer.closest('aside');
  return footer.closest('blockquote') !== null || (aside !== null && isSetQuotation(aside));
}

function settleSummary(summary: Element): void {
  if (selectOne(summary, 'h1,h2,h3,h4,h5,h6,p,div')) return;
  const line = renameElement(summary, 'p');
  const words = createIn(line, 'strong');
  moveChildren(line, words);
  line.append(words);
}

function markQuotation(quotation: Element): void {
  const depth = depthOf(quotation);
  const [open, close] = depth % 2 === 0 ? '“”' : '‘’';
  if (depth < MAX_DEPTH && !OPENING_MARK.test(openingOf(quotation))) {
    quotation.prepend(open ?? '');
    quotation.append(close ?? '');
  }
  // The element is turned into a `span` and not removed, because the quotations inside it need it to determine their depth.
  renameElement(quotation, 'span', ['class', 'lang', 'dir']).setAttribute('data-quotation', String(depth));
}

/** Returns the first words of an element. Reads no further, because otherwise nested quotations would be read again at every level. */
function openingOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text && /\S/.test(currentNode.data)) return currentNode.data.trimStart().slice(0, 20);
  }
  return '';
}

function depthOf(quotation: Element): number {
  const around = quotation.parentElement?.closest('[data-quotation]');
  return around ? Number(around.getAttribute('data-quotation')) + 1 : 0;
}

/**
 * Puts ruby readings in brackets, because in the article's text they follow their characters on the same line instead of appearing above
 * them.
 */
function bracketReadings(ruby: Element): void {
  for (const reading of selectAll(ruby, 'rt')) {
    if (reading.previousElementSibling?.localName === 'rp' || reading.textContent.trim() === '') continue;
    const [open, close] = ['(', ')'].map((words) => {
      const bracket = createIn(ruby, 'rp');
      bracket.textContent = words;
      return bracket;
    });
    if (open) reading.before(open);
    if (close) reading.after(close);
  }
}

/**
 * Turns a figure that contains a quotation, a table or a code listing into a plain wrapper, even if it also shows the speaker. Removes the caption of a figure whose video or
 * other embed is removed.
 */
function settleFigure(figure: Element, leaveOut: LeaveOut): void {
  const isPortrait = selectOne(figure, 'blockquote') !== null && selectOne(figure, 'figure,noscript,figcaption blockquote') === null;
  if (!isPortrait && selectOne(figure, 'figure,img,picture,noscript,[role="img"],[data-bg],amp-img')) return;
  const isQuotation = selectOne(figure, 'blockquote') === null && isNamedQuotation(figure);
  const isShown = isQuotation || selectOne(figure, 'blockquote,table,pre,math') !== null;
  if (!isShown && !selectOne(figure, WITHOUT_PICTURE)) return;
  for (const caption of selectAll(figure, 'figcaption')) {
    if (!isShown) {
      leaveOut(caption, 'figureText');
      continue;
    }
    const line = renameElement(caption, selectOne(caption, 'p,div') ? 'div' : 'p');
    if (isQuotation || selectOne(figure, 'blockquote')) citeSource(line);
  }
  if (isShown) renameElement(figure, isQuotation ? 'blockquote' : 'div', ['class']);
}

/** Returns whether a figure's class says that it shows a quotation. */
const isNamedQuotation = (figure: Element): boolean =>
  QUOTE_CLASS.test(figure.getAttribute('class') ?? '') &&
  selectOne(figure, WITHOUT_PICTURE) === null &&
  selectOne(figure, 'table,pre,math') === null;

/** Wraps the content of a line in a `cite` element, because the line names the source of a quotation. */
function citeSource(line: Element): void {
  if (selectOne(line, 'p,div,cite')) return;
  const source = createIn(line, 'cite');
  moveChildren(line, source);
  line.append(source);
}
