import type { Span } from '../model';

/** The words of a span. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order of the text; of two spans with one start the longer comes first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
