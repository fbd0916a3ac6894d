import { type ForestModel, LEAF } from '../../../utils/forest/forest-model';

/** The score that one unit in a leaf represents. All scores in these models are therefore multiples of 0.1. */
const UNIT = 0.1;

/** A tree in a model. It is either a score from -12.7 to 12.7, or a question with a branch for each answer. */
export type Branch = number | Question;
interface Question {
  readonly feature: string;
  readonly upTo: number;
  /** The branch for values up to and including `upTo`. */
  readonly low: Branch;
  /** The branch for higher values. */
  readonly high: Branch;
}

/** Creates a model from trees in a readable notation. A tree may be a single score. */
export function modelOf(...trees: readonly Branch[]): ForestModel {
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
