import type { PageMark } from '../model';

/** Returns whether two fingerprints belong to the same page in the same version. */
export const isSamePage = (one: PageMark, other: PageMark | null): boolean =>
  other !== null && one.url === other.url && one.title === other.title && one.words === other.words;
