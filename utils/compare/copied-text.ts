import type { CopiedText } from './comparison';
import { wordTokens } from './word-tokens';

/** The number of words below which a sentence may be the same by chance. */
const MIN_WORDS = 6;
/** The share of sentences from which two articles count as copies of the same text. */
const MIN_SHARE = 0.5;
/** The number of such sentences from which a share means anything. */
const MIN_SENTENCES = 3;

/** Returns the pairs of texts of which the shorter has most of its sentences in common with the other. */
export function copiedTexts(texts: readonly string[]): readonly CopiedText[] {
  const sentences = texts.map(sentencesOf);
  return sentences.flatMap((some, a) =>
    sentences.slice(a + 1).flatMap((others, step): CopiedText[] => {
      const fewest = Math.min(some.size, others.size);
      if (fewest < MIN_SENTENCES) return [];
      const share = [...some].filter((sentence) => others.has(sentence)).length / fewest;
      return share >= MIN_SHARE ? [{ articles: [a, a + 1 + step], share }] : [];
    }),
  );
}

const sentencesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text.split(/[.!?…。！？؟\n]+/u).flatMap((sentence) => {
      const words = wordTokens(sentence);
      return words.length < MIN_WORDS ? [] : [words.map(({ key }) => key).join(' ')];
    }),
  );
