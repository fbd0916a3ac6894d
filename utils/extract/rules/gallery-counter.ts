import type { Block } from '../blocks/collect-blocks';
import { OF_WORDS, PICTURE_WORDS } from '../phrases/credit-openings';

/** The maximum length of a counter, in UTF-16 units. */
const MAX_LENGTH = 24;
/** The minimum number of counters with the same number of pictures. A single line such as «8/10» is a rating. */
const MIN_ALIKE = 2;
const HOLDS_DIGIT = /\d/;
const COUNTER = new RegExp(`^(${PICTURE_WORDS})?\\s?(\\d{1,3})\\s?(?:${OF_WORDS})\\s?(\\d{1,3})$`);

/**
 * Returns a function that tells whether a block is the counter of a gallery, such as «Photo 3 of 8», or one of several such as «3/8». Cells of
 * tables are none.
 */
export function counterReader(blocks: readonly Block[]): (block: Block) => boolean {
  let totals: ReadonlyMap<string, number> | undefined;
  return (block) => {
    const found = counterOf(block);
    if (!found) return false;
    if (found.isNamed) return true;
    totals ??= countTotals(blocks);
    return (totals.get(found.total) ?? 0) >= MIN_ALIKE;
  };
}

function counterOf({ element, isHeading, text }: Block): { readonly total: string; readonly isNamed: boolean } | null {
  if (isHeading || text.length > MAX_LENGTH || !HOLDS_DIGIT.test(text)) return null;
  const [, word, at, total] = COUNTER.exec(text.toLowerCase()) ?? [];
  if (at === undefined || total === undefined || Number(at) < 1 || Number(at) > Number(total)) return null;
  return element.closest('table') ? null : { total, isNamed: word !== undefined };
}

function countTotals(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const block of blocks) {
    const total = counterOf(block)?.total;
    if (total !== undefined) totals.set(total, (totals.get(total) ?? 0) + 1);
  }
  return totals;
}
