import { keepPlaced } from '../frame/keep-placed';

/**
 * Keeps a card beside the words that it belongs to while anything scrolls or changes size. The card is in the column beside the words,
 * level with them, and never leaves that column. In a narrow view the style sheet puts it at the lower edge instead. Returns a function
 * that stops this.
 */
export function placeBeside(card: HTMLElement, words: HTMLElement): () => void {
  const columns = card.parentElement;
  const scroller = words.closest<HTMLElement>('.page');
  if (!columns || !scroller) return () => undefined;
  const place = () => {
    const area = columns.getBoundingClientRect();
    const last = area.height - card.offsetHeight - MARGIN;
    const level = words.getBoundingClientRect().top - area.top - TOP_TO_NAME;
    card.style.setProperty('--y', `${Math.round(Math.max(MARGIN, Math.min(level, last)))}px`);
  };
  uncover(card, words, scroller);
  return keepPlaced(card, columns, scroller, place);
}

/** The distance between the card and the edges of its column, in CSS pixels, as in the style sheet. */
const MARGIN = 8;
/** The distance from the upper edge of the card to its first line, in CSS pixels, so that the name is level with the words. */
const TOP_TO_NAME = 12;

/** Scrolls words out from under a card at the lower edge, but keeps their beginning in view. */
function uncover(card: HTMLElement, words: HTMLElement, scroller: HTMLElement): void {
  if (getComputedStyle(card).getPropertyValue('--lies') !== 'below') return;
  const taken = scroller.getBoundingClientRect().bottom - card.getBoundingClientRect().top + MARGIN;
  scroller.style.scrollPadding = `${MARGIN}px 0 ${Math.round(taken)}px`;
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-quote], [data-highlight]')].filter(
    ({ dataset: { quote, highlight } }) => (quote ?? highlight) === card.dataset.card,
  );
  // The beginning is scrolled to last, because it must be in view if the quotation is too long for the free space.
  for (const part of [parts.at(-1), words]) part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  scroller.style.scrollPadding = '';
}
