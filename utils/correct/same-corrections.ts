import type { Correction } from '../model';

/** Returns whether two lists of corrections are equal. */
export const areSame = (some: readonly Correction[], others: readonly Correction[]): boolean =>
  some === others || (some.length === others.length && some.every((one, at) => isEqual(one, others[at])));

/** The names of all fields of a correction, in the order in which they are compared. */
const FIELDS = [
  ...['parts', 'exact', 'prefix', 'suffix', 'start', 'verdict', 'actor', 'change', 'always'],
  ...['is', 'kind', 'source', 'by', 'name', 'words', 'unnamed', 'into'],
];
/** Returns whether two corrections are equal. */
export const isEqual = (one: Correction, other?: Correction): boolean => JSON.stringify(one, FIELDS) === JSON.stringify(other, FIELDS);
