import type { ActorKind } from '../model';
import { stateNamed } from './find-state';
import { isInflecting, wordForm } from './word-form';

interface CountedName {
  readonly name: string;
  readonly lang: string;
  /** The number of articles in which it is the fullest name, and in which it occurs at all. */
  readonly shown: number;
  readonly articles: number;
}

/** The endings that are rarely those of a nominative, and those that are the nominative of some names only. */
const OBLIQUE = /[ąęyiеуюыиієї]$/u;
const AMBIGUOUS = /[aая]$/u;

/**
 * Returns the name by which an identity is shown: of the forms of the most frequent name the nominative, or else the most frequent. A person
 * has a name of at least two words if there is one.
 */
export function chooseName(names: readonly CountedName[], kind: ActorKind): string {
  const fuller =
    kind === 'person' ? names.filter(({ name, shown }) => shown > 0 && name.includes(' ')) : names.filter(({ shown }) => shown > 0);
  const among = fuller.length > 0 ? fuller : names;
  const totals = new Map<string, number>();
  for (const each of among) totals.set(groupOf(each, kind), (totals.get(groupOf(each, kind)) ?? 0) + each.shown);
  const ranked = [...among].sort((a, b) => {
    const total = (totals.get(groupOf(b, kind)) ?? 0) - (totals.get(groupOf(a, kind)) ?? 0);
    if (total !== 0) return total;
    const nominative = isInflecting(a.lang) && a.lang === b.lang ? caseRank(a.name) - caseRank(b.name) : 0;
    return nominative || b.shown - a.shown || b.articles - a.articles || a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
  });
  return ranked[0]?.name ?? '';
}

/** Returns what the forms of one name in a language have in common. */
const groupOf = ({ name, lang }: CountedName, kind: ActorKind): string =>
  `${lang} ${
    (kind === 'state' ? stateNamed(name, lang) : null) ??
    name
      .split(/[\s-]+/)
      .map((word) => wordForm(word, lang).stem)
      .join(' ')
  }`;

/** Returns a number that is lowest for the nominative among the forms of one name. Oblique cases are usually longer. */
const caseRank = (name: string): number =>
  name.split(' ').reduce((sum, word) => sum + word.length + (OBLIQUE.test(word) ? 0.5 : AMBIGUOUS.test(word) ? 0.2 : 0), 0);
