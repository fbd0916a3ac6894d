import type { Name } from '../../../utils/analyse/actors/actor-draft';
import type { ActorKind } from '../../../utils/model';

const LETTERS: Readonly<Record<string, ActorKind>> = { p: 'person', o: 'organisation', s: 'state', l: 'place' };
const SIGNS: Readonly<Record<ActorKind, string>> = { person: 'p', organisation: 'o', state: 's', place: 'l' };

/** Returns a text with each name marked, as in «[p Anna Berg]», so that test results are easy to read. */
export const markNames = (text: string, names: readonly Name[]): string =>
  [...names]
    .reverse()
    .reduce(
      (marked, { start, end, kind }) => `${marked.slice(0, start)}[${SIGNS[kind]} ${marked.slice(start, end)}]${marked.slice(end)}`,
      text,
    );

/** Returns the text without its marks, together with the names that they enclose. */
export function readMarked(marked: string): { text: string; names: Name[] } {
  let text = '';
  const names: Name[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\[([posl]) ([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    names.push({ start: text.length, end: text.length + (match[2] ?? '').length, kind: LETTERS[match[1] ?? ''] ?? 'person', title: null });
    text += match[2];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), names };
}
