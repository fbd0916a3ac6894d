import { useEffect, useRef, useState } from 'preact/hooks';
import { type Drawing, drawMonths } from './draw-months';
import type { MonthPlotProps } from './month-plot-props';
import { watchColours } from './watch-colours';
import { watchPaper } from './watch-paper';

/** The chart of the months as stacked bars. Arrow keys move from month to month, and Enter or a click opens the articles of a month. */
export function MonthPlot({ label, height, months, amounts, colours, pointed, onPoint, onOpen }: MonthPlotProps) {
  const element = useRef<HTMLDivElement>(null);
  const [scheme, setScheme] = useState(0);
  const at = Math.min(pointed ?? months.length - 1, months.length - 1);
  const calls = useRef({ onPoint, onOpen });
  calls.current = { onPoint, onOpen };
  const drawing = useRef<Drawing | null>(null);
  const key = JSON.stringify([amounts, months.map(({ short }) => short)]);
  useEffect(() => watchColours(() => setScheme((before) => before + 1)), []);
  useEffect(() => {
    const parent = element.current;
    if (!parent || months.length === 0) return;
    const draw = () =>
      drawMonths(parent, {
        height,
        labels: months.map(({ short }) => short),
        amounts,
        colours: colours().map((swatch) => getComputedStyle(swatch).backgroundColor),
        locale: document.documentElement.lang,
        isRightToLeft: getComputedStyle(parent).direction === 'rtl',
        onPoint: (month) => calls.current.onPoint(month),
        onOpen: (month) => calls.current.onOpen(month),
      });
    drawing.current = draw();
    const drawAgain = () => {
      drawing.current?.remove();
      drawing.current = draw();
    };
    const resized = new ResizeObserver(() => drawing.current?.resize());
    resized.observe(parent);
    const stopWatching = watchPaper(parent, drawAgain);
    return () => {
      stopWatching();
      resized.disconnect();
      drawing.current?.remove();
      drawing.current = null;
    };
  }, [key, scheme, height]);
  useEffect(() => drawing.current?.point(pointed), [pointed]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isRightToLeft = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const step = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1, ArrowUp: 1, ArrowDown: -1 }[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? months.length - 1 : step === undefined ? null : at + step;
    if (event.key === 'Enter') onOpen(at);
    else if (next === null) return;
    else onPoint(Math.max(0, Math.min(months.length - 1, next)));
    event.preventDefault();
  }
  return (
    <div
      ref={element}
      class="month-plot"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={months.length}
      aria-valuenow={at + 1}
      aria-valuetext={months[at]?.words}
      style={{ blockSize: `${height}px` }}
      onKeyDown={onKeyDown}
      onFocus={() => pointed === null && onPoint(at)}
      onBlur={() => onPoint(null)}
    />
  );
}
