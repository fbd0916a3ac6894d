import type { AskedList, LibraryView } from '../model';
import { joinEvery } from './join-nodes';
import { parseQuery } from './parse-query';
import { printQuery } from './print-query';
import type { Query } from './query';

/** The conditions of each view. */
const VIEWS: Readonly<Record<LibraryView, string>> = {
  all: '',
  unread: 'is:unread -is:archived',
  links: 'is:link -is:archived',
  starred: 'is:starred',
  archived: 'is:archived',
  deleted: 'is:deleted',
};

/** Reads the query of a list. Its last word may be unfinished, because the list follows while the reader types. */
export const readAsked = ({ query }: Pick<AskedList, 'query'>): Query => parseQuery(query, { isTyping: true });

/** Returns the query that finds the articles of a list. The condition of the view comes first, so that a long query cannot cut it off. */
export const askedQuery = (asked: AskedList): string => printQuery(joinEvery([parseQuery(VIEWS[asked.view]).root, readAsked(asked).root]));
