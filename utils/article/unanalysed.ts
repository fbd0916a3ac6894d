import type { Analysis } from '../model';

/** The analysis of an article that has not been analysed yet. It is recognised by its identity, and never stored. */
export const UNANALYSED: Analysis = { textHash: '', lang: '', quotes: [], actors: [], version: 0 };
