import { countWhile } from '../../utils/text/count-while';
import { isInView } from '../article/emphasise';

/**
 * The quote that a step leads to: the next of the one stood at while that is on the screen or `isOnTheWay` there, else the first below the upper edge (`by` 1) or the
 * last above it (−1); around the end. `null` where none is drawn. Lays out nothing that is not near the screen.
 */
export function quoteToward(
  by: 1 | -1,
  stops: readonly string[],
  at: string | null,
  scroller: HTMLElement,
  isOnTheWay = false,
): string | null {
  const first = new Map<string, HTMLElement>();
  for (const mark of scroller.querySelectorAll<HTMLElement>('mark.quote')) {
    const id = mark.dataset.quote ?? '';
    if (!first.has(id)) first.set(id, mark);
  }
  const drawn = stops.flatMap((id) => {
    const mark = first.get(id);
    return mark ? [{ id, mark, block: blockOf(mark) }] : [];
  });
  const current = drawn.findIndex(({ id }) => id === at);
  const standing = drawn[current];
  if (standing && (isOnTheWay || isInView(standing.mark, scroller))) return drawn.at((current + by) % drawn.length)?.id ?? null;
  const { top } = scroller.getBoundingClientRect();
  const blocks = [...scroller.querySelectorAll<HTMLElement>('.block')];
  const edge = countWhile(blocks, (block) => block.getBoundingClientRect().bottom <= top);
  const above = countWhile(drawn, ({ mark, block }) => block < edge || (block === edge && mark.getBoundingClientRect().top < top));
  return drawn.at(by > 0 ? above % drawn.length : above - 1)?.id ?? null;
}

const blockOf = (mark: HTMLElement): number => Number(mark.closest<HTMLElement>('.block')?.dataset.block ?? 0);
