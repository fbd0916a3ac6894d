import { foldForSearch } from '../../text/fold-for-search';

/** Returns the form of a tag's name for comparison: case, accents and repeated spaces do not matter. */
export const tagKey = (name: string): string => foldForSearch(tidyName(name)).folded;

/** Returns a name with composed letters and single spaces. */
export const tidyName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();
