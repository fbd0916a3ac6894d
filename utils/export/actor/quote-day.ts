import type { ActorQuote } from '../../model';

/** Returns the day of a quotation, such as `2026-05-01`. */
export const quoteDay = ({ at }: ActorQuote): string => new Date(at).toISOString().slice(0, 10);
