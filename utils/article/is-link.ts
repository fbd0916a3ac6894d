import type { SavedSummary } from '../model';

/** Returns whether only the address of an article is saved, so that its text has still to be loaded from there. */
export const isLink = ({ words }: Pick<SavedSummary, 'words'>): boolean => words === 0;
