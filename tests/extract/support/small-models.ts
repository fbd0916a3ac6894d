import { type BlockModel, LEAF } from '../../../utils/extract/filter/block-model';

/** What one unit of a leaf is worth in these models: scores are tenths. */
const UNIT = 0.1;

/** A tree: a score, or a question with its answers. Scores from -12.7 to 12.7. */
export type Branch = number | Question;
interface Question {
  readonly feature: string;
  readonly upTo: number;
  /** Where the number is at most `upTo`. */
  readonly low: Branch;
  readonly high: Branch;
}

/** A model of trees that a test can read; one score alone is a tree as well. */
export function modelOf(...trees: readonly Branch[]): BlockModel {
  const questions = trees.flatMap(questionsIn);
  const features = [...new Set(questions.map(({ feature }) => feature))];
  const edges = features.map((name) => {
    const limits = questions.filter(({ feature }) => feature === name).map(({ upTo }) => upTo);
    return [...new Set(limits)].sort((a, b) => a - b);
  });
  const write = (branch: Branch): number[] => {
    if (typeof branch === 'number') return [LEAF, Math.round(branch / UNIT) & 255];
    const feature = features.indexOf(branch.feature);
    return [feature, edges[feature]?.indexOf(branch.upTo) ?? 0, ...write(branch.low), ...write(branch.high)];
  };
  return { features, edges, unit: UNIT, trees: btoa(String.fromCharCode(...trees.flatMap(write))), sources: [] };
}

const questionsIn = (branch: Branch): Question[] =>
  typeof branch === 'number' ? [] : [branch, ...questionsIn(branch.low), ...questionsIn(branch.high)];
