import type { Box, OverlayPlaces } from '../../utils/overlay/overlay-places';
import type { MarkParts } from './find-parts';
import type { TextPart } from './page-words';

/** The space around the marks for chips in the margin and for the name of a speaker, in CSS pixels. */
const AROUND = { side: 44, above: 30, below: 90 };
/** The width of a chip beside a block, and its distance from the block, in CSS pixels. */
const CHIP = { width: 28, gap: 8 };
/** The distance by which two boxes of the same line may differ, in CSS pixels. */
const SAME_LINE = 2;

/** A rectangle on the page, in CSS pixels from the top left corner of the window. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The area of the frame on the page, from the top left corner of the window, and the places of the marks in it. */
export interface Placed {
  readonly frame: Area;
  readonly places: OverlayPlaces & { readonly top: number };
}

/** Measures where the marked words are now. Returns `null` if none of them is visible. */
export function placeMarks(parts: MarkParts): Placed | null {
  const clips = clipReader();
  const marks = parts.map((mark) => mark.flatMap((part) => areasOf(part, clips(part.node.parentElement))).reduce(joinLines, []));
  const [first] = parts.find((mark, at) => mark.length > 0 && (marks[at]?.length ?? 0) > 0) ?? [];
  const all = marks.flat();
  if (!first || all.length === 0) return null;
  const frame = frameAround(all);
  const boxOf = ({ left, top, right, bottom }: Area): Box => [
    round(left - frame.left),
    round(top - frame.top),
    round(right - left),
    round(bottom - top),
  ];
  return {
    frame,
    places: {
      boxes: marks.map((areas) => areas.map(boxOf)),
      margins: parts.map(([part], at) => marginOf(part, marks[at]?.[0], frame)),
      scheme: schemeAt(first.node.parentElement),
      top: Math.max(0, round(-frame.top)),
    },
  };
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

function areasOf({ node, start, end }: TextPart, clip: Area | null): readonly Area[] {
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()].flatMap(({ left, top, right, bottom }) => {
    const area = { left, top, right, bottom };
    const seen = clip ? within(area, clip) : area;
    return seen.right - seen.left >= 1 && seen.bottom - seen.top >= 1 ? [seen] : [];
  });
}

const within = (area: Area, clip: Area): Area => ({
  left: Math.max(area.left, clip.left),
  top: Math.max(area.top, clip.top),
  right: Math.min(area.right, clip.right),
  bottom: Math.min(area.bottom, clip.bottom),
});

/** Adds an area to those before it. One that continues the line of the last one becomes a part of it. */
function joinLines(areas: Area[], next: Area): Area[] {
  const last = areas.at(-1);
  const continues =
    last &&
    Math.abs(last.top - next.top) <= SAME_LINE &&
    Math.abs(last.bottom - next.bottom) <= SAME_LINE &&
    next.left <= last.right + SAME_LINE &&
    next.right >= last.left - SAME_LINE;
  if (!continues) return [...areas, next];
  areas[areas.length - 1] = { ...last, left: Math.min(last.left, next.left), right: Math.max(last.right, next.right) };
  return areas;
}

/**
 * Returns a function that returns the area in which the content of an element is visible, or `null` if it is not cut off. Content that has
 * been scrolled out of a box on the page must not be marked.
 */
function clipReader(): (element: Element | null) => Area | null {
  const known = new Map<Element, Area | null>();
  const read = (element: Element | null): Area | null => {
    if (!element || element.localName === 'body' || element.localName === 'html') return null;
    const before = known.get(element);
    if (before !== undefined) return before;
    const outer = read(element.parentElement);
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = overflowX !== 'visible' || overflowY !== 'visible';
    const own = cuts ? Element.prototype.getBoundingClientRect.call(element) : null;
    const clip = own && outer ? within(own, outer) : (own ?? outer);
    known.set(element, clip);
    return clip;
  };
  return read;
}

/** Returns the area of the frame: around all marks, and never beyond the page, which would make the page longer or wider. */
function frameAround(areas: readonly Area[]): Area {
  const root = document.documentElement;
  const [left, top] = [-window.scrollX, -window.scrollY];
  const far = (side: keyof Area, pick: (...values: number[]) => number) =>
    areas.reduce((most, area) => pick(most, area[side]), areas[0]?.[side] ?? 0);
  return {
    left: Math.max(left, far('left', Math.min) - AROUND.side),
    top: Math.max(top, far('top', Math.min) - AROUND.above),
    right: Math.min(left + root.scrollWidth, far('right', Math.max) + AROUND.side),
    bottom: Math.min(top + root.scrollHeight, far('bottom', Math.max) + AROUND.below),
  };
}

/** Returns the place for a chip beside the block in which a mark begins, from the left of the frame, or `null` if there is no room. */
function marginOf(part: TextPart | undefined, area: Area | undefined, frame: Area): number | null {
  const block = part && area && blockAround(part.node.parentElement);
  if (!block) return null;
  const { left, right } = Element.prototype.getBoundingClientRect.call(block);
  const isLeftToRight = getComputedStyle(block).direction !== 'rtl';
  const place = isLeftToRight ? left - CHIP.gap - CHIP.width : right + CHIP.gap;
  return place >= frame.left && place + CHIP.width <= frame.right ? round(place - frame.left) : null;
}

function blockAround(element: Element | null): Element | null {
  let around = element;
  while (around && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
  return around;
}

/** Returns the colour scheme around the words of an element: pages with light letters have a dark background. */
function schemeAt(element: Element | null): 'light' | 'dark' {
  const [red = 0, green = 0, blue = 0] = element ? (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number) : [];
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140 ? 'dark' : 'light';
}
