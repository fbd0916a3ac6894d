import { keepPlaced } from '../frame/keep-placed';

/**
 * Keeps a card level with the words that it belongs to, in the column next to them, while anything scrolls or changes size. In a narrow
 * view, the style sheet puts the card at the lower edge instead. Returns a function that stops the positioning.
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

/** The minimum distance between the card and the edges of its column, in CSS pixels. The style sheet uses the same value. */
const MARGIN = 8;
/**
 * The distance from the top edge of the card to its first line, in CSS pixels. The card is placed this much higher than the words that it
 * belongs to, so that its first line is level with them.
 */
const TOP_TO_NAME = 12;

/** Scrolls the words out from under a card at the lower edge, while keeping their beginning in view. */
function uncover(card: HTMLElement, words: HTMLElement, scroller: HTMLElement): void {
  if (getComputedStyle(card).getPropertyValue('--lies') !== 'below') return;
  const taken = scroller.getBoundingClientRect().bottom - card.getBoundingClientRect().top + MARGIN;
  scroller.style.scrollPadding = `${MARGIN}px 0 ${Math.round(taken)}px`;
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-quote], [data-highlight]')].filter(
    ({ dataset: { quote, highlight } }) => (quote ?? highlight) === card.dataset.card,
  );
  // The beginning is scrolled into view last, because it must be visible even if the quotation is too long for the free space.
  for (const part of [parts.at(-1), words]) part?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  scroller.style.scrollPadding = '';
}
