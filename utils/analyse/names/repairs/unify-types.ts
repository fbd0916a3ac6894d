import type { TaggedName } from '../../tagger/labels';

const WORD = /^\S+$/u;

/**
 * Gives all mentions of a name of one word the same type if the tagger took it now for a person and now for an organisation, and no full name
 * in the text ends with it. The more frequent type wins, and otherwise the name is an organisation.
 */
export function unifyTypes(text: string, tagged: readonly TaggedName[]): readonly TaggedName[] {
  const persons = new Map<string, number>();
  const surnames = new Set<string>();
  const nameOf = ({ start, end }: TaggedName): string => text.slice(start, end);
  for (const name of tagged) {
    const words = nameOf(name);
    if (name.type === 'location') continue;
    if (WORD.test(words)) persons.set(words, (persons.get(words) ?? 0) + (name.type === 'person' ? 1 : -1));
    else if (name.type === 'person') for (const word of words.split(' ')) surnames.add(word);
  }
  return tagged.map((name) => {
    const words = nameOf(name);
    const balance = persons.get(words);
    if (name.type === 'location' || balance === undefined || surnames.has(words)) return name;
    return { ...name, type: balance > 0 ? ('person' as const) : ('organisation' as const) };
  });
}
