import type { AskedList } from '../model';

/** The list of all articles, in the usual order. */
export const WHOLE_LIST: AskedList = { query: '', view: 'all', order: 'best' };

/** Returns whether a list asks for all articles. */
export const isWhole = ({ query, view }: AskedList): boolean => query.trim() === '' && view === 'all';

/** Returns whether two lists ask for the same. */
export const isSameList = (a: AskedList, b: AskedList): boolean => a.query === b.query && a.view === b.view && a.order === b.order;
