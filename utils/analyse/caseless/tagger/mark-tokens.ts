import { HAS, type Vocabulary } from '../vocabulary';
import type { CaselessToken } from './tokens';

/** The word classes of the language pack that matter beside or inside names, in the order of their bits. The taggers depend on the order. */
const CLASSES = [
  HAS.title, HAS.address, HAS.organisation, HAS.firstName, HAS.cue | HAS.cueNoun, HAS.source | HAS.indefinite, HAS.adjunct | HAS.sourceBefore,
  HAS.link, HAS.topic, HAS.verb, HAS.time, HAS.connector | HAS.adverb, HAS.pronoun,
]; // biome-ignore format: a table

/**
 * Looks up the words of the language pack in a text. Returns a number for each token: the classes of the longest word that contains it, as
 * bits, and two bits for its place in the word.
 */
export function markTokens(tokens: readonly CaselessToken[], { byFirst, entries, pack }: Vocabulary, text: string): Int32Array {
  const marks = new Int32Array(tokens.length);
  const spaced = pack.family === 'vso';
  for (let at = 0; at < tokens.length; ) {
    const { start, key, type } = tokens[at] as CaselessToken;
    if (type === 'm' || type === 'n') {
      at++;
      continue;
    }
    const entry = spaced ? nounOf(key, entries) : byFirst.get(text.charAt(start))?.find(({ word }) => text.startsWith(word, start));
    if (!entry) {
      at++;
      continue;
    }
    const end = spaced ? start + 1 : start + entry.word.length;
    const from = at;
    while (at < tokens.length && (at === from || ((tokens[at] as CaselessToken).end <= end && (tokens[at] as CaselessToken).start < end)))
      at++;
    const classes = bitsOf(entry.bits);
    for (let inside = from; inside < at; inside++) marks[inside] = (classes << 2) | (inside === from ? 1 : 0) | (inside === at - 1 ? 2 : 0);
  }
  return marks;
}

const nounOf = (key: string, entries: Vocabulary['entries']) => {
  const whole = entries.get(key) ?? entries.get(key.replace(/ه$/u, 'ة')) ?? entries.get(key.replace(/ي$/u, 'ى'));
  if (whole || !key.startsWith('ال')) return whole;
  const bare = key.slice(2);
  return entries.get(bare) ?? entries.get(bare.replace(/ه$/u, 'ة')) ?? entries.get(bare.replace(/ه$/u, ''));
};

const known = new Map<number, number>();
function bitsOf(bits: number): number {
  const found = known.get(bits);
  if (found !== undefined) return found;
  const classes = CLASSES.reduce((sum, mask, index) => (bits & mask ? sum | (1 << index) : sum), 0);
  known.set(bits, classes);
  return classes;
}
