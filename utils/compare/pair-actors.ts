import type { CastMember } from '../article/cast';
import { foldWord } from '../text/fold-word';
import { keyOf } from '../text/name-key';

/** The actors of one article. */
export interface ArticleActors {
  /** The place of the article in the comparison. */
  readonly article: number;
  readonly members: readonly CastMember[];
}
/** One actor, with the member of each article that has the actor, by the article's place. */
export type PairedActor = ReadonlyMap<number, CastMember>;

/**
 * Finds the same actors in several articles by their names. Actors with the same full name are one. A surname alone belongs to somebody
 * only if nobody else in these articles has it. Actors whom an article tells apart are never one.
 */
export function pairActors(articles: readonly ArticleActors[]): readonly PairedActor[] {
  const entries = articles.flatMap(({ article, members }) => members.map((member) => ({ article, member, names: namesOf(member) })));
  // Those with the fullest names come first, so that a surname meets everybody who has it.
  entries.sort((a, b) => fullness(b.names) - fullness(a.names));
  const groups: Group[] = [];
  for (const { article, member, names } of entries) {
    const kind = kindOf(member);
    const free = groups.filter((group) => !group.members.has(article) && group.kind === kind);
    const same = free.filter((group) => isSameName(group.names, names, kind));
    const found = same.length > 0 ? same : bySurname(names, kind, free, groups);
    const [only] = found;
    if (only && found.length === 1) {
      only.members.set(article, member);
      only.names.push(...names);
    } else groups.push({ kind, names: [...names], members: new Map([[article, member]]) });
  }
  return groups.map(({ members }) => members);
}

interface Group {
  readonly kind: CastMember['kind'];
  /** The folded words of each name. */
  readonly names: (readonly string[])[];
  readonly members: Map<number, CastMember>;
}

/** Returns the kind of an actor. A place that is quoted is a person whose name is also one of a place. */
const kindOf = ({ kind, quotes }: CastMember): CastMember['kind'] => (kind === 'place' && quotes.length > 0 ? 'person' : kind);

const namesOf = ({ name, aliases }: CastMember): readonly (readonly string[])[] =>
  [name, ...aliases].map((one) => keyOf(one).split(' ').filter(Boolean)).filter((words) => words.length > 0);
const fullness = (names: readonly (readonly string[])[]): number => Math.max(0, ...names.map(({ length }) => length));

/** Returns whether two actors of a kind share a name that can stand for itself. A person's name can if it has a first name. */
function isSameName(some: Group['names'], others: readonly (readonly string[])[], kind: CastMember['kind']): boolean {
  return others.some((words) => some.some((own) => (kind === 'person' ? agree(own, words) : own.join(' ') === words.join(' '))));
}

/** Returns whether two names of a person have the same surname, and first names that do not clash: «A. Roth» and «Ana Maria Roth». */
function agree(some: readonly string[], others: readonly string[]): boolean {
  if (some.length < 2 || others.length < 2) return false;
  if (some.join(' ') === others.join(' ')) return true;
  const [first = '', other = ''] = [some[0], others[0]];
  return some.at(-1) === others.at(-1) && (first === other || isInitial(first, other) || isInitial(other, first));
}

const isInitial = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

/** Returns the only person in all articles with a surname, if the article at hand has only that. */
function bySurname(
  names: readonly (readonly string[])[],
  kind: CastMember['kind'],
  free: readonly Group[],
  groups: readonly Group[],
): readonly Group[] {
  if (kind !== 'person' || fullness(names) !== 1) return [];
  const surnames = new Set(names.map(([word = '']) => foldWord(word)));
  const hasIt = (group: Group) => group.kind === 'person' && group.names.some((words) => surnames.has(words.at(-1) ?? ''));
  return groups.filter(hasIt).length === 1 ? free.filter(hasIt) : [];
}
