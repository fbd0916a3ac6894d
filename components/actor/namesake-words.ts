import type { FoundIdentity, Identity } from '../../utils/model';
import { monthAt, monthWords } from '../month-chart/month-words';

/** An actor that may have the name of another one, with its role. */
export type PerhapsNamesake = Pick<FoundIdentity, 'id' | 'name' | 'role'>;

/** The words that tell an actor apart from its namesakes, and their language if they are those of an article. */
export interface NamesakeWords {
  readonly words: string;
  readonly lang?: string | undefined;
}

/** Returns the words that tell an actor apart from others with the same name: its role, or else an outlet and a month; `null` if there are none. */
export function namesakeWords(actor: FoundIdentity, among: readonly PerhapsNamesake[], locale: string): NamesakeWords | null {
  const { id, name, role, outlet, at } = actor;
  const namesakes = among.filter((other) => other.id !== id && folded(other.name) === folded(name));
  if (namesakes.length === 0) return null;
  if (role && !namesakes.some((other) => other.role && folded(other.role.words) === folded(role.words))) return role;
  return { words: [...(role ? [role.words] : []), outlet, monthWords(monthAt(at), locale, 'short')].join(' · ') };
}

const folded = (words: string): string => words.normalize().toLowerCase();

/** Returns an actor as one that may be a namesake, with the most frequent of its roles. */
export function withRole({ id, name, roles }: Identity): PerhapsNamesake {
  const [role = null] = roles.toSorted((a, b) => b.articles - a.articles);
  return { id, name, role };
}
