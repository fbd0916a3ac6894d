import type { Span } from '../../model';
import type { Name } from '../actors/actor-draft';
import type { TaggerToken } from './tokens';

const KINDS = { person: 1, organisation: 2, state: 3, place: 4 } as const;
const TITLE_LABEL = 9;

/**
 * Returns a label for every token. The label is 0 outside names, and 9 in the title before a name, such as «Dr». For each kind of name, the
 * first token has an odd number and the other tokens have the next even number.
 * @param names The names that the rules found, sorted and disjoint.
 */
export function labelByRules(tokens: readonly TaggerToken[], names: readonly Name[]): Int32Array {
  const labels = new Int32Array(tokens.length);
  let at = 0;
  const label = ({ start, end }: Span, first: number, others: number): void => {
    while (at < tokens.length && (tokens[at] as TaggerToken).end <= start) at++;
    for (let value = first; at < tokens.length && (tokens[at] as TaggerToken).start < end; at++, value = others) labels[at] = value;
  };
  for (const { start, end, kind, title } of names) {
    if (title && title.end <= start) label(title, TITLE_LABEL, TITLE_LABEL);
    label({ start, end }, KINDS[kind] * 2 - 1, KINDS[kind] * 2);
  }
  return labels;
}
