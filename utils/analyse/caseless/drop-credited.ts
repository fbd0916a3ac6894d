import { splitWords } from '../../text/split-words';
import type { Seed } from './name-seeds';

/** Matches what stands between an opening bracket and a name in the same sentence. */
const BRACKET = /[（(【]([^（()）【】。\n]{1,40})$/u;
const REACH = 42;

/** Leaves out persons whose name stands in brackets after a word for the work of journalists, as in «（责编：何文渊）» (editor: He Wenyuan). */
export function dropCredited(text: string, seeds: readonly Seed[], credits: string | undefined): readonly Seed[] {
  const words = splitWords(credits);
  if (words.length === 0) return seeds;
  return seeds.filter(({ kind, start }) => {
    const bracket = kind === 'person' && BRACKET.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
    return !bracket || !words.some((word) => bracket.includes(word));
  });
}
