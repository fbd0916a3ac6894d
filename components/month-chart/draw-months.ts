import uPlot from 'uplot';

/** The bars to draw, and the functions that are called when the reader points at a bar or clicks it. */
export interface MonthDrawing {
  /** In CSS pixels. */
  readonly height: number;
  readonly labels: readonly string[];
  /** The amounts of each part, by month. */
  readonly amounts: readonly (readonly number[])[];
  /** The colour of each part. */
  readonly colours: readonly string[];
  readonly locale: string;
  readonly isRightToLeft: boolean;
  readonly onPoint: (month: number | null) => void;
  readonly onOpen: (month: number) => void;
}
export interface Drawing {
  /** Fits the chart to the width of its element. */
  resize(): void;
  /** Marks a month, or none. */
  point(month: number | null): void;
  remove(): void;
}

/** The least space between the labels of two months, and the least height between two lines, in CSS pixels. */
const SPACE = { month: 80, amount: 40 } as const;
/** The height of the labels of months, and the width of those of amounts, in CSS pixels. */
const SIZE = { month: 32, amount: 56 } as const;
/** The share of its space that a bar fills, and its greatest width in CSS pixels. */
const BAR = [0.8, 48] as const;

/** Draws bars of months into an element, one for each month, in which the parts are on top of each other. */
export function drawMonths(element: HTMLElement, drawing: MonthDrawing): Drawing {
  const { height, amounts, onOpen, onPoint } = drawing;
  let isByKeys = false;
  const plot = new uPlot(
    {
      width: element.clientWidth,
      height,
      legend: { show: false },
      cursor: { y: false, points: { show: false }, drag: { setScale: false, x: false, y: false } },
      scales: { x: { time: false, range: [-0.6, amounts.length - 0.4], dir: drawing.isRightToLeft ? -1 : 1 }, y: { range: rangeOf } },
      axes: axesOf(element, drawing),
      series: [{}, ...seriesOf(element, drawing)],
      hooks: {
        setCursor: [
          ({ cursor: { idx, left } }) => {
            if (!isByKeys) onPoint(left === undefined || left < 0 ? null : (idx ?? null));
          },
        ],
      },
    },
    stacked(amounts),
    element,
  );
  // The chart is drawn at once, because a page that is printed does not wait for it.
  plot.batch(() => undefined);
  plot.over.addEventListener('click', () => {
    const { idx } = plot.cursor;
    if (typeof idx === 'number') onOpen(idx);
  });
  return {
    resize() {
      if (element.clientWidth > 0 && element.clientWidth !== plot.width) plot.setSize({ width: element.clientWidth, height });
    },
    point(month) {
      // The pointer has put the cursor there already.
      if (month !== null && month === plot.cursor.idx) return;
      isByKeys = true;
      plot.setCursor({ left: month === null ? -10 : plot.valToPos(month, 'x'), top: month === null ? -10 : 1 });
      isByKeys = false;
    },
    remove: () => plot.destroy(),
  };
}

const rangeOf = (_plot: uPlot, _least: number, most: number): [number, number] => [0, Math.max(1, most * 1.05)];

/** Returns the axes in the colours of the page. Numbers are on the side at which lines begin. */
function axesOf(element: HTMLElement, { labels, locale, isRightToLeft }: MonthDrawing): uPlot.Axis[] {
  const { color, borderTopColor, fontFamily } = getComputedStyle(element);
  const common = { stroke: color, font: `12px ${fontFamily}`, ticks: { show: false } };
  return [
    {
      ...common,
      space: SPACE.month,
      size: SIZE.month,
      grid: { show: false },
      incrs: [1, 2, 3, 6, 12, 24, 60, 120, 240, 600],
      values: (_plot, splits) => splits.map((at) => labels[at] ?? ''),
    },
    {
      ...common,
      space: SPACE.amount,
      side: isRightToLeft ? 1 : 3,
      size: SIZE.amount,
      grid: { stroke: borderTopColor, width: 1 },
      incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 1e7],
      values: (_plot, splits) => splits.map((value) => value.toLocaleString(locale)),
    },
  ];
}

/** Returns the series, the highest first, because each covers the lower part of the one before it. */
function seriesOf(element: HTMLElement, { colours }: MonthDrawing): uPlot.Series[] {
  const paths = uPlot.paths.bars?.({ size: [...BAR] });
  const { backgroundColor } = getComputedStyle(element);
  return colours.toReversed().map((colour) => ({
    ...(paths && { paths }),
    points: { show: false },
    fill: colour,
    // A thin line in the colour of the page divides the parts.
    stroke: backgroundColor,
    width: 1,
  }));
}

/** Returns the numbers of the months, and the sums of each part and those below it, the highest first. */
function stacked(amounts: MonthDrawing['amounts']): uPlot.AlignedData {
  const parts = amounts[0]?.length ?? 0;
  const sums = Array.from({ length: parts }, (_, part) =>
    // A bar without height would still be drawn as a line.
    amounts.map((month) => month.slice(0, part + 1).reduce((sum, amount) => sum + amount, 0) || null),
  );
  return [amounts.map((_, at) => at), ...sums.reverse()];
}
