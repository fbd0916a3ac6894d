import type { Actor, Mention, Quote, Reading, Span } from '../../../utils/model';
import { articleOf } from '../../state/support/popup-ports';

export const LINES = [
  'The Harbour Board met in Salem Bay, and Ana Roth, its chair, spoke first.',
  '“The quay will open,” Roth said. “It will hold,” said Ms Roth-Lind, an engineer.',
  'A. Roth said: “Nobody is owed a berth.” The board agreed, and so did Piet Maas.',
] as const;

/** Returns the spans of all occurrences of the given words. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

/** The actors in the reading, with their names. A name inside a longer name is not a separate mention. */
const CAST = [
  { kind: 'person', name: 'Ana Roth', others: ['Ms Roth-Lind', 'Roth'], role: 'its chair', salience: 4 },
  { kind: 'organisation', name: 'Harbour Board', others: ['board'], role: null, salience: 3 },
  { kind: 'person', name: 'A. Roth', others: [], role: null, salience: 1 },
  { kind: 'place', name: 'Salem Bay', others: [], role: null, salience: 0.5 },
  { kind: 'person', name: 'Piet Maas', others: [], role: null, salience: 0.25 },
] as const;
const QUOTES = [
  { words: '“The quay will open,”', by: 'Roth', name: 'Ana Roth' },
  { words: '“It will hold,”', by: 'Ms Roth-Lind', name: 'Ana Roth' },
  { words: '“Nobody is owed a berth.”', by: 'A. Roth', name: 'A. Roth' },
] as const;

/**
 * Returns a reading of the given lines with the actors in `CAST` and the quotations in `QUOTES`, as if the analysis had found them. The id
 * of every actor begins with `ids`.
 */
export function harbourReading(lines: readonly string[] = LINES, ids = 'a'): Reading {
  const article = articleOf(lines);
  const { text } = article;
  const taken: Span[] = [];
  const free = ({ start, end }: Span): boolean => !taken.some((one) => start < one.end && one.start < end);
  const mentions = new Map<string, Mention[]>(CAST.map(({ name }) => [name, []]));
  const names = CAST.flatMap(({ name, others }) => [name, ...others].map((words) => ({ name, words })));
  for (const { name, words } of names.sort((a, b) => b.words.length - a.words.length)) {
    for (const span of placesOf(text, words).filter(free)) {
      taken.push(span);
      mentions.get(name)?.push({ ...span, kind: 'name' });
    }
  }
  const actors = CAST.filter(({ name }) => (mentions.get(name)?.length ?? 0) > 0).map(
    ({ kind, name, others, role, salience }, at): Actor => ({
      id: `${ids}${at + 1}`,
      kind,
      name,
      aliases: others.filter((other) => text.includes(other)),
      roles: role ? placesOf(text, role) : [],
      mentions: (mentions.get(name) ?? []).sort((a, b) => a.start - b.start),
      salience,
    }),
  );
  const quotes = QUOTES.flatMap(({ words, by, name }, at): Quote[] => {
    const [part] = placesOf(text, words);
    const actor = actors.find((one) => one.name === name);
    const distance = ({ start, end }: Span) => Math.min(Math.abs(start - (part?.end ?? 0)), Math.abs((part?.start ?? 0) - end));
    const [mention] = placesOf(text, by).sort((a, b) => distance(a) - distance(b));
    if (!part || !actor || !mention) return [];
    const speaker = { mention, actorId: actor.id, unnamed: false };
    return [{ id: `q${at + 1}`, parts: [part], kind: 'direct', speaker, cue: null, rule: 'after', confidence: 0.97 }];
  });
  return { article, analysis: { textHash: '', lang: 'en', quotes, actors, version: 1 } };
}
