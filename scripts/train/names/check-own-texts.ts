import type { OwnText } from './read-own-texts';

/**
 * Returns the faults in our own texts, one per line. The mark around a name is faulty if it is unclosed, nested or empty, if the marked
 * words begin or end with whitespace, or if they include an English article or possessive. Every id must be declared, and every declared
 * actor must be named.
 */
export const faultsOf = (texts: readonly OwnText[]): string[] =>
  texts.flatMap(({ file, title, text, names, descriptions, quotes, cast, faults: unreadable }) => {
    const faults: string[] = [];
    const report = (what: string, where: string): void => {
      faults.push(`${file}: ${what}: ${where.slice(0, 80)}`);
    };
    for (const fault of unreadable) report('the marks are faulty', fault);
    if (!title.startsWith('# ')) report('the first line does not begin with «# »', title);
    for (const [at, { start, end, type, actor }] of names.entries()) {
      const name = text.slice(start, end);
      if (name !== name.trim() || name === '') report('a mark is empty, or begins or ends with a blank', name);
      if (type === 'person' && /['’]s$/.test(name)) report('a mark holds a possessive', name);
      if (/^[Tt]he /.test(name)) report('a mark holds an article', name);
      if (start < (names[at - 1]?.end ?? 0)) report('a name is inside another', name);
      if (actor && cast.find(({ id }) => id === actor)?.type !== type) report('an actor is not declared with this kind', name);
    }
    const declared = new Set(cast.map(({ id }) => id));
    if (declared.size < cast.length) report('an actor is declared twice', title);
    for (const { actor } of descriptions) if (!declared.has(actor)) report('an actor is not declared', actor);
    for (const { speaker } of quotes) if (speaker && !declared.has(speaker)) report('a speaker is not declared', speaker);
    for (const { id } of cast) if (!names.some(({ actor }) => actor === id)) report('a declared actor is not named', id);
    return faults;
  });
