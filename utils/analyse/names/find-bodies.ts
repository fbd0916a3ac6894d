import type { Span } from '../../model';
import { casePattern } from '../../text/case-pattern';
import { foldWord } from '../../text/fold-word';
import { splitWords } from '../../text/split-words';
import type { TaggedName } from '../tagger/labels';
import type { NameLexicon } from './name-lexicon';

const WORD = casePattern(({ capitals, smalls }) => `[${capitals}][${smalls}]+`, 'g');

/**
 * Adds the bodies of state that are named by a single compound and that the tagger took for common nouns, such as «Bundesregierung», in a
 * language that capitalises every noun.
 */
export function withBodies(text: string, tagged: readonly TaggedName[], { pack, stemOf }: NameLexicon): readonly TaggedName[] {
  if (!pack.nounCapitals) return tagged;
  const bodies = new Set(splitWords(pack.nounCapitals.bodies).map(foldWord));
  const found: Span[] = [];
  let next = 0;
  for (const { 0: word, index } of text.matchAll(WORD(text))) {
    const key = foldWord(word);
    if (!bodies.has(key) && !bodies.has(stemOf(key))) continue;
    const end = index + word.length;
    while ((tagged[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    const isPart = /[\p{L}-]/u.test(text[index - 1] ?? '') || /[\p{L}-]/u.test(text[end] ?? '');
    if (!isPart && (tagged[next]?.start ?? Number.POSITIVE_INFINITY) >= end) found.push({ start: index, end });
  }
  if (found.length === 0) return tagged;
  return [...tagged, ...found.map(({ start, end }) => ({ start, end, type: 'organisation' as const }))].sort((a, b) => a.start - b.start);
}
