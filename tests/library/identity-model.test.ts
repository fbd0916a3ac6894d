import { expect, test } from 'vitest';
import { numbersBelow } from '../support/random';
import { identityLibrary } from './support/ask-identities';
import { checkIntegrity } from './support/memory-database';

const NAMES = ['Ana Roth', 'Nan Weller', 'Cor Maas', 'Odo Brandt', 'Ida Strand'];
const STEPS = 40;

/** An actor of an article. What the reader has taken out of an identity has a base of its own. */
interface ModelActor {
  readonly article: number;
  readonly name: string;
  base: number;
}
/** The division of an identity, with the identity that each actor which was taken out had before. */
interface Part {
  readonly kind: 'part';
  readonly from: number;
  readonly own: number;
  readonly taken: ReadonlyMap<ModelActor, number>;
}
/** A decision that stands. An identity is named by the id that it had without joins. */
type Standing = Part | { readonly kind: 'merge'; readonly into: number; readonly from: number } | { readonly kind: 'apart' | 'rename' };

/** Returns a library and a simple model of it, which random steps change. */
async function modelled(seed: number) {
  const library = await identityLibrary();
  const below = numbersBelow(seed);
  const pick = <T>(some: readonly T[]): T | undefined => some[below(some.length)];
  let actors: ModelActor[] = [];
  const standing = new Map<string, Standing>();
  /** The parts that were undone, by the identity that each had made. */
  const undoneParts = new Map<number, Part>();
  const originOf = (actor: ModelActor, base: number): number => {
    const part = undoneParts.get(base);
    return part ? originOf(actor, part.taken.get(actor) ?? part.from) : base;
  };
  let stories = 0;
  const ids = new Map<number, number>();

  const leadOf = (base: number): number => {
    for (const each of [...standing.values()].reverse()) if (each.kind === 'merge' && each.from === base) return leadOf(each.into);
    return base;
  };
  /** Returns the id that the library has for an identity. It is another one if all articles were deleted before an undo brought one back. */
  const idOf = (lead: number): number => {
    const actor = actors.find(({ base }) => leadOf(base) === lead);
    return actor ? library.idOf(actor.article, actor.name) : lead;
  };
  const heads = (): readonly number[] => [...new Set(actors.map(({ base }) => leadOf(base)))];

  /** Records an actor of a saved article. Which of several identities with its name it joins is left to the library. */
  function see(article: number, name: string): void {
    if (actors.some((each) => each.article === article && each.name === name)) return;
    const id = library.idOf(article, name);
    const lead = heads().find((each) => idOf(each) === id) ?? id;
    const named = actors.filter((each) => each.name === name);
    const among = named.filter(({ base }) => leadOf(base) === lead).map(({ base }) => base);
    if (new Set(named.map(({ base }) => leadOf(base))).size === 1) expect(among, `${name} is known already`).not.toEqual([]);
    const base = among.includes(lead) ? lead : (among.sort((a, b) => a - b)[0] ?? lead);
    actors.push({ article, name, base });
  }
  const save = (number: number): void => {
    const cast = [...new Set([pick(NAMES) ?? '', pick(NAMES) ?? ''])];
    const before = actors.filter(({ article }) => article === ids.get(number)).map(({ name }) => name);
    const names = before.length > 0 ? before : cast;
    const id = library.save(number, ...names.map((name) => ({ name })));
    ids.set(number, id);
    for (const name of names) see(id, name);
  };

  function decide(): void {
    const [one, other] = [pick(heads()), pick(heads())];
    if (one === undefined || other === undefined) return;
    const kind = below(4);
    if (kind === 0 && one !== other) standing.set(library.join(idOf(one), idOf(other)), { kind: 'merge', into: one, from: other });
    if (kind === 1) {
      const own = actors.filter(({ base }) => leadOf(base) === one);
      const article = pick(own)?.article ?? 0;
      const chosen = own.filter((each) => each.article === article);
      if (chosen.length === own.length) return;
      const bases = new Set(chosen.map(({ base }) => base));
      const { decision, id } = library.part(idOf(one), article);
      const from = bases.size === 1 ? ([...bases][0] as number) : one;
      standing.set(decision, { kind: 'part', from, own: id, taken: new Map(chosen.map((each) => [each, each.base])) });
      for (const each of chosen) each.base = id;
    }
    if (kind === 2 && one !== other) standing.set(library.keepApart(idOf(one), idOf(other)), { kind: 'apart' });
    if (kind === 3) standing.set(library.rename(idOf(one), `Name ${below(99)}`), { kind: 'rename' });
  }

  function undo(): void {
    const uid = pick([...standing.keys()]);
    const decision = uid === undefined ? undefined : standing.get(uid);
    if (uid === undefined || !decision) return;
    library.undo(uid);
    standing.delete(uid);
    if (decision.kind !== 'part') return;
    undoneParts.set(decision.own, decision);
    for (const each of actors) each.base = originOf(each, each.base);
  }

  return {
    library,
    step(): void {
      const kind = below(10);
      if (kind < 4) save(below(2) === 0 ? ++stories : 1 + below(stories || 1));
      else if (kind < 7) decide();
      else if (kind < 9) undo();
      else {
        const article = pick(actors)?.article;
        if (article === undefined) return;
        library.erase(article);
        actors = actors.filter((each) => each.article !== article);
      }
    },
    /** Compares who belongs together in the model and in the library. */
    check(): void {
      const groups = new Map<number, number>();
      for (const { article, name, base } of actors) {
        const [lead, id] = [leadOf(base), library.idOf(article, name)];
        expect(id, `${name} in ${article}`).toBe(groups.get(lead) ?? id);
        groups.set(lead, id);
      }
      expect(new Set(groups.values()).size).toBe(groups.size);
      const settled = library.suggestions().filter(({ one, other }) => one.id === other.id);
      expect(settled).toEqual([]);
      expect(
        library.database.rows('SELECT 1 FROM identity_name n JOIN identity i ON i.id = n.identity_id WHERE i.joined_to IS NOT NULL'),
      ).toEqual([]);
    },
  };
}

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'random decisions, undone in any order, agree with a simple model (%i)',
  async (seed) => {
    const { library, step, check } = await modelled(seed);
    for (let at = 0; at < STEPS; at++) {
      step();
      check();
    }
    checkIntegrity(library.database);
  },
);
