import type { AskedList } from '../../utils/model';
import { readAsked } from '../../utils/query/asked-query';
import { joinEvery } from '../../utils/query/join-nodes';
import { printQuery } from '../../utils/query/print-query';
import type { QueryNode } from '../../utils/query/query';
import { readTime } from '../../utils/query/read-time';
import { monthAfter } from '../../utils/voices-over-time/months-from';

/** Returns the list of those of some articles that appeared in a month, which is written as in `2026-03`. */
export const listOfMonth = (list: AskedList, month: string): AskedList =>
  narrowed(list, [timeNode('after', month), timeNode('before', monthAfter(month))]);

function timeNode(field: 'after' | 'before', month: string): QueryNode | null {
  const time = readTime(month);
  return time && { is: 'time', field, time };
}

const narrowed = (list: AskedList, nodes: readonly (QueryNode | null)[]): AskedList => ({
  ...list,
  query: printQuery(joinEvery([readAsked(list).root, ...nodes])),
});
