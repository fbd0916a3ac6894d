import type { Span } from '../../../model';

/**
 * Returns whether a single space, and not a line break, separates a span from an offset. Words at the end of one block never describe a
 * name in the next block.
 */
export const isBeside = (text: string, { end }: Span, next: number): boolean => next - end === 1 && /[^\S\n]/u.test(text[end] ?? '');
