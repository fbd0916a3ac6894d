import type { PageFingerprint } from '../model';

/** Returns whether two fingerprints belong to the same version of the same page. */
export const isSamePage = (one: PageFingerprint, other: PageFingerprint | null): boolean =>
  other !== null && one.url === other.url && one.title === other.title && one.words === other.words;
