import type { Actor, Analysis, Quote, Reading, Span } from '../../../utils/model';
import { articleOf } from '../../state/support/popup-ports';

export const LINES = [
  'The bridge at Ostmoor stays closed, as it has been since the spring.',
  '“We cannot promise a date,” said Lena Farrow. “The piers are rotten.”',
  'An official of the county called it a “so-called bridge” in a letter.',
  '“Nobody asked us,” said Tom Hale, who runs the ferry, and that was all.',
] as const;

const NAMES = ['Lena Farrow', 'Tom Hale', 'Ann Oak'] as const;
/** The quotations in the reading. A quotation is omitted when the text does not contain its words. */
const QUOTES = [
  { parts: ['“Wait,”'], speaker: 'Ann Oak' },
  { parts: ['“We cannot promise a date,”', '“The piers are rotten.”'], speaker: 'Lena Farrow' },
  { parts: ['“Nobody asked us,”'], speaker: 'Tom Hale' },
] as const;

/** Returns the span of the first occurrence of the given words in a text, or `null` if they do not occur. */
export function spanOf(text: string, words: string): Span | null {
  const start = text.indexOf(words);
  return start < 0 ? null : { start, end: start + words.length };
}

/** Returns a reading of the given lines with the quotations in `QUOTES`, as if the analysis had found them. The ids follow text order. */
export function bridgeReading(lines: readonly string[] = LINES): Reading {
  const article = articleOf(lines);
  const { text } = article;
  const actors = NAMES.flatMap((name): Omit<Actor, 'id'>[] => {
    const span = spanOf(text, name);
    const mentions = span ? [{ ...span, kind: 'name' as const }] : [];
    return span ? [{ kind: 'person', name, aliases: [name.split(' ')[1] ?? ''], roles: [], mentions, salience: 1 }] : [];
  }).map((actor, at): Actor => ({ id: `a${at + 1}`, ...actor }));
  const quotes = QUOTES.flatMap(({ parts, speaker }): Omit<Quote, 'id'>[] => {
    const spans = parts.flatMap((part) => spanOf(text, part) ?? []);
    const actor = actors.find(({ name }) => name === speaker);
    const mention = spanOf(text, speaker);
    if (spans.length === 0) return [];
    const source = actor && mention ? { mention, actorId: actor.id, unnamed: false } : null;
    return [{ parts: spans, kind: 'direct', speaker: source, cue: spanOf(text, 'said'), rule: 'after', confidence: 0.97 }];
  }).map((quote, at): Quote => ({ id: `q${at + 1}`, ...quote }));
  return { article, analysis: { textHash: '', lang: 'en', quotes, actors, version: 1 } satisfies Analysis };
}
