import type { PageMark } from '../model';

/** Whether a page is the one that was read, and has not changed since. */
export const isSamePage = (one: PageMark, other: PageMark | null): boolean =>
  other !== null && one.url === other.url && one.title === other.title && one.words === other.words;
