import { fold } from '../../text/fold';
import type { ActorDraft, Name } from '../actors/actor-draft';

/** What the language knows of the words beside a name. */
export interface Describer {
  /** What titles stand for that are cut short: «doctor» for «dr». */
  readonly titleNouns?: Readonly<Record<string, string>>;
  /** The nouns right beside a name that tell of who bears it: «nurse», «a pilot from Ulm». */
  readonly nounsBeside?: (name: Name) => readonly string[];
}

/** The persons whom a word may stand for. */
export interface Descriptions {
  /** By each word of a title or role, and by each age. */
  readonly roles: ReadonlyMap<string, ReadonlySet<number>>;
  /** By the nouns beside a name. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<number>>;
}

/** «Ana Roth, 33,», «Ana Roth (33)». */
const AGE = /^(?:, | \()(\d{1,3})[,.;)]/u;
/** What stands behind whose it is. */
const OWN = /^(?:.*['’]s\s)?(.*)$/su;
/** So many mentions of a person are read for the nouns beside them. */
const MENTIONS = 20;

/** What the article calls the persons beside their names. */
export function describeActors(text: string, actors: readonly ActorDraft[], { titleNouns = {}, nounsBeside }: Describer): Descriptions {
  const byRole = new Map<string, Set<number>>();
  const byNoun = new Map<string, Set<number>>();
  for (const [index, { kind, names, roles }] of actors.entries()) {
    if (kind !== 'person') continue;
    for (const span of [...names.flatMap(({ title }) => title ?? []), ...roles]) {
      // «The mayor’s brother» is no mayor.
      const [, own = ''] = OWN.exec(fold(text.slice(span.start, Math.min(span.end, span.start + 120)))) ?? [];
      for (const word of own.match(/\p{L}+/gu) ?? []) {
        add(byRole, word, index);
        if (Object.hasOwn(titleNouns, word)) add(byRole, titleNouns[word] ?? word, index);
      }
    }
    for (const { end } of names) {
      const age = AGE.exec(text.slice(end, end + 7))?.[1];
      if (age) add(byRole, age, index);
    }
    for (const name of names.slice(0, MENTIONS)) for (const noun of nounsBeside?.(name) ?? []) add(byNoun, noun, index);
  }
  return { roles: byRole, nouns: byNoun };
}

function add(described: Map<string, Set<number>>, word: string, actor: number): void {
  const known = described.get(word);
  if (known) known.add(actor);
  else described.set(word, new Set([actor]));
}
