import { isPlain } from './plain-value';
import type { Condition, QueryNode } from './query';
import { printTime } from './read-time';

/** Writes a query so that `parseQuery` reads the same query again, without problems. */
export const printQuery = (root: QueryNode | null): string => (root === null ? '' : print(root, 'any'));

/** `inside` is the kind of the surrounding node, which decides whether brackets are needed. */
function print(node: QueryNode, inside: 'any' | 'every' | 'not'): string {
  switch (node.is) {
    case 'any':
      return bracket(node.nodes.map((part) => print(part, 'any')).join(' OR '), inside !== 'any');
    case 'every':
      return bracket(node.nodes.map((part) => print(part, 'every')).join(' '), inside === 'not');
    case 'not':
      return `-${print(node.node, 'not')}`;
    default:
      return printCondition(node);
  }
}

const bracket = (text: string, isNeeded: boolean): string => (isNeeded ? `(${text})` : text);

/** Writes a single condition. */
export function printCondition(node: Condition): string {
  switch (node.is) {
    case 'words':
      return `${node.field === null ? '' : `${node.field}:`}${quoted(node.words, node.isPhrase)}${node.isPrefix ? '*' : ''}`;
    case 'choice':
      return `${node.field}:${node.choice}`;
    case 'name':
      return `${node.field}:${quoted(node.name, false)}${node.isPrefix ? '*' : ''}`;
    case 'time':
      return `${node.field}:${printTime(node.time)}`;
  }
}

/** Puts a value into quotation marks if it would be read as something else without them. */
const quoted = (value: string, isPhrase: boolean): string => (isPhrase || !isPlain(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : value);
