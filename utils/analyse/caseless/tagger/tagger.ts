import type { KnownWords, TaggerData } from '../../../taggers/tagger-data';
import type { CandidateRun } from '../../tagger/candidate-runs';
import { decodeRun } from '../../tagger/decode';
import type { FeaturesOf } from '../../tagger/describe-tokens';
import { readLabels, type TaggedName } from '../../tagger/labels';
import { readWeights } from '../../tagger/read-weights';
import type { Vocabulary } from '../vocabulary';
import { caselessRuns } from './candidate-runs';
import { describeCaselessTokens } from './describe-tokens';
import { splitTokens } from './split-words';
import { type CaselessToken, findSpacedTokens, findUnspacedTokens } from './tokens';
import { readWordList } from './word-list';

/** Finds the names in a text without capitals. */
export interface CaselessTagger {
  tag(text: string): TaggedName[];
}

/** Returns the tagger for a data file and a language. */
export function caselessTaggerOf(data: TaggerData, vocabulary: Vocabulary): CaselessTagger {
  const read = readerOf(data, vocabulary);
  const weights = readWeights(data);
  return {
    tag(text) {
      const { tokens, featuresOf, runs } = read(text);
      const labels = new Uint8Array(tokens.length);
      for (const run of runs()) decodeRun(featuresOf, run, weights, labels);
      return readLabels(tokens, labels);
    },
  };
}

/** The tokens of a text, and what the tagger knows of them. */
export interface DescribedTokens {
  readonly tokens: readonly CaselessToken[];
  readonly featuresOf: FeaturesOf;
  /** Returns the runs of tokens that may belong to names. */
  readonly runs: () => CandidateRun[];
}

/** Returns a function that splits a text into tokens and describes them. The trainer uses it, too. */
export function readerOf(data: KnownWords & Pick<TaggerData, 'folds'>, vocabulary: Vocabulary): (text: string) => DescribedTokens {
  const list = readWordList(data);
  const folds = foldsOf(data.folds);
  const fold = (raw: string): string => folds.get(raw) ?? raw;
  const isKnown = (key: string): boolean => list(key.charAt(0)).words.has(key) || vocabulary.entries.has(key);
  const find = (text: string): CaselessToken[] =>
    vocabulary.pack.family === 'vso' ? findSpacedTokens(text, isKnown) : findUnspacedTokens(text, fold);
  return (text) => {
    const tokens = find(text);
    const split = splitTokens(tokens, list);
    return { tokens, featuresOf: describeCaselessTokens(text, tokens, split, vocabulary), runs: () => caselessRuns(tokens, split) };
  };
}

/** Reads pairs of characters. The first character of a pair is read as the second, as «學» is read as «学». */
function foldsOf(pairs: string): Map<string, string> {
  const folds = new Map<string, string>();
  const letters = [...pairs];
  for (let at = 0; at + 1 < letters.length; at += 2) folds.set(letters[at] as string, letters[at + 1] as string);
  return folds;
}
