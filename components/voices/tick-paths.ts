import type { QuoteTick } from '../../utils/voices/quote-ticks';

/** The strip's own measure: its width in CSS pixels, and its height in thousandths. */
export const STRIP = { width: 24, height: 1000 } as const;
const LANE = 2;
const TICK = 8;

/** The ticks of one voice as one path: hundreds of elements would slow down every frame that the article scrolls. */
export interface TickPath {
  readonly voice: number;
  readonly isRetold: boolean;
  readonly path: string;
}

/** The ticks of each voice, each in its lane, those of quotes in other words apart. */
export function tickPaths(ticks: readonly QuoteTick[]): TickPath[] {
  const groups = new Map<string, QuoteTick[]>();
  for (const tick of ticks) {
    const key = `${tick.voice} ${tick.isRetold}`;
    const group = groups.get(key);
    if (group) group.push(tick);
    else groups.set(key, [tick]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const start = 3 + LANE * Math.max(0, first.voice - 1);
    return [{ voice: first.voice, isRetold: first.isRetold, path: group.map(({ at }) => `M${start} ${heightOf(at)}h${TICK}`).join('') }];
  });
}

/** Ticks over the whole width: of the selected member, of the quote that the reader stands at. */
export const widePath = (ticks: readonly QuoteTick[]): string => ticks.map(({ at }) => `M2 ${heightOf(at)}h${STRIP.width - 4}`).join('');

const heightOf = (share: number): string => (STRIP.height * share).toFixed(1);
