import type { Highlight } from '../model';

/** Returns whether two lists of highlights are equal. */
export const areSameHighlights = (some: readonly Highlight[], others: readonly Highlight[]): boolean =>
  some === others || (some.length === others.length && some.every((one, at) => isEqual(one, others[at])));

const FIELDS = ['id', 'parts', 'exact', 'prefix', 'suffix', 'start', 'rival', 'before', 'behind', 'colour', 'note', 'madeAt'];
/** Returns whether two highlights are equal. */
export const isEqual = (one: Highlight, other?: Highlight): boolean => JSON.stringify(one, FIELDS) === JSON.stringify(other, FIELDS);
