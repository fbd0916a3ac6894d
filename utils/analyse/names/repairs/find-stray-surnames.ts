import { foldWord } from '../../../text/fold-word';
import type { TaggedName } from '../../tagger/labels';
import type { NameLexicon } from '../name-lexicon';
import { LONGEST_NAME } from './longest-name';

/**
 * Takes an organisation of one word for a person if somebody's full name in the text ends with it, and the tagger took no other mention for an
 * organisation: several mentions can be somebody's firm. Well-known organisations are left alone.
 */
export function findStraySurnames(text: string, tagged: readonly TaggedName[], { fullNames }: NameLexicon): readonly TaggedName[] {
  const surnames = new Set<string>();
  const organisations = new Map<string, number>();
  for (const { start, end, type } of tagged) {
    if (type === 'location' || end - start > LONGEST_NAME) continue;
    const name = text.slice(start, end);
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (type === 'organisation') organisations.set(name, (organisations.get(name) ?? 0) + 1);
    else if (last !== name) surnames.add(last);
  }
  const isStray = ({ start, end, type }: TaggedName): boolean => {
    const name = type === 'organisation' && end - start <= LONGEST_NAME ? text.slice(start, end) : '';
    return surnames.has(name) && organisations.get(name) === 1 && !fullNames.has(foldWord(name));
  };
  return tagged.map((name) => (isStray(name) ? { ...name, type: 'person' as const } : name));
}
