import type { Judgement } from './judge-story';

/** The figures of one or more pages. Each names a fault or a success, how often it occurred, and how often it could have occurred. */
export interface Figure {
  readonly name: string;
  readonly count: number;
  readonly of: number;
}

/** Returns the figures of the judgements of one or more pages, with one figure for each kind of strangers. */
export function tallyJudgements(judgements: readonly Judgement[]): Figure[] {
  const kinds = [...new Set(judgements.map(({ question }) => question).filter((question) => question.startsWith('stranger:')))].sort();
  const faults = (name: string, question: string): Figure => figure(name, question, false);
  const successes = (name: string, question: string): Figure => figure(name, question, true);
  const figure = (name: string, question: string, counted: boolean): Figure => {
    const asked = judgements.filter((one) => (question === 'stranger:' ? one.question.startsWith(question) : one.question === question));
    return { name, count: asked.filter(({ isRight }) => isRight === counted).length, of: asked.length };
  };
  return [
    faults('pages refused', 'page'),
    faults('pull quotes twice', 'pull'),
    faults('stranger lines shown', 'stranger:'),
    ...kinds.map((kind) => faults(`  ${kind.slice('stranger:'.length)}`, kind)),
    successes('standfirsts kept', 'standfirst'),
    successes('paragraphs kept', 'paragraph'),
    successes('block quotations kept', 'quote'),
    successes('posts kept', 'post'),
    successes('corrections kept', 'correction'),
    successes('corrections apart', 'apart'),
    successes('titles right', 'title'),
    successes('authors right', 'authors'),
  ];
}
