import { casePattern } from '../../../text/case-pattern';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';

/** The minimum number of names in a list, and the maximum length of the text between two of them, in UTF-16 units. */
const FEWEST = 3;
const LONGEST_GAP = 8;
const WORD = casePattern(({ capitals, letters }) => `^[${capitals}][${letters}-]+$`);

/**
 * Takes persons of one word for places if they stand in a list that begins and ends with places: «in Bozen, Meran und Brixen». Names of people
 * whose full names are in the text are left alone.
 */
export function unifyLists(text: string, tagged: readonly TaggedName[], { pack }: NameLexicon): readonly TaggedName[] {
  const and = new Set(pack.coordinators.split(' '));
  const joins = (gap: string): boolean => gap === ', ' || and.has(gap.trim().replace(/^, /u, ''));
  const surnames = new Set(tagged.flatMap(({ start, end, type }) => (type === 'person' ? text.slice(start, end).split(' ').slice(1) : [])));
  const names = [...tagged];
  for (let from = 0; from < names.length; ) {
    let to = from + 1;
    while (to < names.length && joins(gapBefore(text, names, to))) to++;
    const list = names.slice(from, to);
    if (list.length >= FEWEST && list[0]?.type === 'location' && list.at(-1)?.type === 'location')
      for (const [at, name] of list.entries()) {
        const word = text.slice(name.start, name.end);
        if (name.type === 'person' && WORD.test(word) && !surnames.has(word)) names[from + at] = { ...name, type: 'location' };
      }
    from = to;
  }
  return names;
}

const gapBefore = (text: string, names: readonly TaggedName[], at: number): string =>
  text.slice(names[at - 1]?.end, Math.min(names[at]?.start ?? 0, (names[at - 1]?.end ?? 0) + LONGEST_GAP));
