import type { MapBlock } from '../../utils/voices/map-blocks';
import type { QuoteTick } from '../../utils/voices/quote-ticks';

/** The size of the map in drawing units. A horizontal unit is a CSS pixel, and a vertical unit is a thousandth of the map's height. */
export const STRIP = { width: 32, height: 1000 } as const;
/** The distance of the text from the edges of the strip, as the margin of a page. */
const MARGIN = 7;
const WIDTH = STRIP.width - 2 * MARGIN;
/** The part of the height of a paragraph or quotation that is left empty below it, and its limit in drawing units. */
const GAP = { share: 0.3, most: 2.5 } as const;
/** The width of an indirect quotation, which is narrower than a direct one. */
const INDIRECT = WIDTH / 2;

/**
 * A group of ticks on the quotation map, drawn as a single path. They have the same speaker colour, and stand either all for direct or all
 * for indirect quotations. Separate elements for hundreds of ticks would slow down every frame while the article scrolls.
 */
export interface TickPath {
  readonly voice: number;
  readonly isIndirect: boolean;
  readonly path: string;
}

/** Returns the ticks as paths: for each speaker colour, one path for the direct quotations and one for the indirect ones. */
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
    return first ? [{ voice: first.voice, isIndirect: first.isIndirect, path: ticksPath(group) }] : [];
  });
}

/** Returns a path of ticks, each as high as its quotation is long. */
export const ticksPath = (ticks: readonly QuoteTick[]): string =>
  ticks.map((tick) => rectangle(MARGIN, { ...tick, size: tick.size - gapOf(tick) }, tick.isIndirect ? INDIRECT : WIDTH)).join('');

/** Returns a path that frames ticks across the whole width of the strip. It is used for the quotation that a press or a step leads to. */
export const framePath = (ticks: readonly QuoteTick[]): string => ticks.map((tick) => rectangle(3, tick, STRIP.width - 6)).join('');

/** Returns the paragraphs as a path of rectangles, which look like the text of a small page. */
export const paragraphsPath = (blocks: readonly MapBlock[]): string =>
  blocks.flatMap((block) => (block.isHeading ? [] : rectangle(MARGIN, { ...block, size: block.size - gapOf(block) }, WIDTH))).join('');

/** Returns the headings as a path of lines across the strip. */
export const headingsPath = (blocks: readonly MapBlock[]): string =>
  blocks.flatMap(({ isHeading, at }) => (isHeading ? [`M3 ${unitsOf(at)}h${STRIP.width - 6}`] : [])).join('');

const gapOf = ({ size }: Pick<MapBlock, 'size'>): number => Math.min(GAP.share * size, GAP.most / STRIP.height);

const rectangle = (x: number, { at, size }: Pick<MapBlock, 'at' | 'size'>, width: number): string =>
  `M${x} ${unitsOf(at)}h${width}v${unitsOf(size)}h${-width}z`;

const unitsOf = (share: number): string => (STRIP.height * share).toFixed(1);
