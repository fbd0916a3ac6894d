/** The frame counts and the duration of an animation in a Chromium trace. */
export interface Frames {
  readonly drawn: number;
  /** The number of frames that the browser had no time to draw. */
  readonly dropped: number;
  /** The time between the first and the last drawn frame, in seconds. */
  readonly seconds: number;
}
interface TraceEvent {
  readonly name: string;
  /** The time of the event, in microseconds. */
  readonly ts: number;
  readonly pid: number;
}

/**
 * Counts the frames that the page's process drew, and those that it dropped. The process that drew the most frames is taken to be the
 * page's. The events `DrawFrame` and `DroppedFrame` belong to the frame timeline in Chromium's developer tools.
 */
export function framesOf(trace: string): Frames {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const drawnBy = Map.groupBy(
    traceEvents.filter(({ name }) => name === 'DrawFrame'),
    ({ pid }) => pid,
  );
  const [process = -1, drawn = []] = [...drawnBy].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const times = drawn.map(({ ts }) => ts).sort((a, b) => a - b);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const dropped = traceEvents.filter(({ name, pid, ts }) => name === 'DroppedFrame' && pid === process && ts >= first && ts <= last).length;
  return { drawn: drawn.length, dropped, seconds: (last - first) / 1e6 };
}
