import { keepPlaced } from '../frame/keep-placed';
import { isPaged } from './column-pages';

/**
 * Keeps a card below the words that it belongs to, or above them if there is more space, while anything scrolls or changes size. If there
 * is not enough space on either side, first scrolls the words up. The cast stays visible. In a narrow view, the style sheet puts the card at
 * the lower edge instead. Returns a function that stops the positioning.
 */
export function placeAtWords(card: HTMLElement, words: HTMLElement): () => void {
  const columns = card.parentElement;
  const scroller = words.closest<HTMLElement>('.page');
  if (!columns || !scroller) return () => undefined;
  const parts = partsOf(card, words, scroller);
  card.toggleAttribute('data-placed', true);
  const place = () => {
    const area = columns.getBoundingClientRect();
    const page = scroller.getBoundingClientRect();
    const { lines, first, last } = linesOf(parts);
    if (!first || !last) return;
    const below = last.bottom + MARGIN;
    const above = first.top - MARGIN - card.offsetHeight;
    const lowest = page.bottom - MARGIN - card.offsetHeight;
    const isBelow = below <= lowest || page.bottom - last.bottom > first.top - page.top;
    const top = within(isBelow ? below : above, page.top + MARGIN, lowest);
    const start = Math.min(...lines.map(({ left }) => left));
    const left = within(start, page.left + MARGIN, page.right - MARGIN - card.offsetWidth);
    card.style.setProperty('--y', `${Math.round(top - area.top)}px`);
    card.style.setProperty('--x', `${Math.round(left - area.left)}px`);
  };
  if (getComputedStyle(card).getPropertyValue('--lies') === 'below') uncover(card, words, parts, scroller);
  else if (!isPaged(scroller)) makeRoom(card, parts, scroller);
  return keepPlaced(card, columns, scroller, place);
}

/** The minimum distance of the card from the words and from the edges of the view, in CSS pixels. */
const MARGIN = 8;

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Returns the rendered parts of the quotation or highlight that a card belongs to. */
function partsOf(card: HTMLElement, words: HTMLElement, scroller: HTMLElement): HTMLElement[] {
  const parts = [...scroller.querySelectorAll<HTMLElement>('mark[data-quote], [data-highlight]')].filter(
    ({ dataset: { quote, highlight } }) => (quote ?? highlight) === card.dataset.card,
  );
  return parts.length > 0 ? parts : [words];
}

/** Returns the boxes of the lines of some elements, and the first and the last of them. */
function linesOf(parts: readonly HTMLElement[]) {
  const lines = parts.flatMap((part) => [...part.getClientRects()]);
  return { lines, first: lines[0], last: lines.at(-1) };
}

/** Scrolls the words out from under a card at the lower edge, while keeping their beginning in view. */
function uncover(card: HTMLElement, words: HTMLElement, parts: readonly HTMLElement[], scroller: HTMLElement): void {
  const taken = scroller.getBoundingClientRect().bottom - card.getBoundingClientRect().top + MARGIN;
  scroller.style.scrollPadding = `${MARGIN}px 0 ${Math.round(taken)}px`;
  // The beginning is scrolled into view last, because it must be visible even if the quotation is too long for the free space.
  for (const part of [parts.at(-1), words]) part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  scroller.style.scrollPadding = '';
}

/** Scrolls the words up until a card fits below them, or until they begin at the upper edge, if the card fits neither below nor above. */
function makeRoom(card: HTMLElement, parts: readonly HTMLElement[], scroller: HTMLElement): void {
  const page = scroller.getBoundingClientRect();
  const { first, last } = linesOf(parts);
  if (!first || !last) return;
  const needed = card.offsetHeight + 2 * MARGIN;
  const missing = needed - (page.bottom - last.bottom);
  if (missing <= 0 || first.top - page.top >= needed) return;
  scroller.scrollBy({ top: Math.max(0, Math.min(missing, first.top - page.top - MARGIN)), behavior: 'instant' });
}
