import type { QuoteTick } from '../../utils/voices/quote-ticks';

/** The size of the map in drawing units. A horizontal unit is a CSS pixel, and a vertical unit is a thousandth of the map's height. */
export const STRIP = { width: 24, height: 1000 } as const;
/** The distance between the lanes of two colours, and the width of a tick. Neighbouring lanes overlap, and all ten fit into the strip. */
const LANE = 1.5;
const TICK = 6;

/**
 * A group of ticks on the quotation map, drawn as a single path. They have the same speaker colour, and stand either all for direct or all
 * for indirect quotations. Separate elements for hundreds of ticks would slow down every frame while the article scrolls.
 */
export interface TickPath {
  readonly voice: number;
  readonly isIndirect: boolean;
  readonly path: string;
}

/**
 * Returns the ticks as paths: for each speaker colour, one path for the direct quotations and one for the indirect ones. Each colour is
 * drawn in a lane of its own.
 */
export function tickPaths(ticks: readonly QuoteTick[]): TickPath[] {
  const groups = new Map<string, QuoteTick[]>();
  for (const tick of ticks) {
    const key = `${tick.voice} ${tick.isIndirect}`;
    const group = groups.get(key);
    if (group) group.push(tick);
    else groups.set(key, [tick]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const start = 2 + LANE * Math.max(0, first.voice - 1);
    return [
      { voice: first.voice, isIndirect: first.isIndirect, path: group.map(({ at }) => `M${start} ${heightOf(at)}h${TICK}`).join('') },
    ];
  });
}

/** Returns a path of ticks across the whole width of the strip. It is used for the selected member and for the current quotation. */
export const widePath = (ticks: readonly QuoteTick[]): string => ticks.map(({ at }) => `M2 ${heightOf(at)}h${STRIP.width - 4}`).join('');

const heightOf = (share: number): string => (STRIP.height * share).toFixed(1);
