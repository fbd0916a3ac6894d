import type { Span } from '../model';

/** Returns the text of a span. */
export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Returns whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Returns whether `outer` contains all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Compares spans by their position in the text. If two spans have the same start, the longer one comes first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
