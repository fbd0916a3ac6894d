import type { QueryProblem } from '../../utils/query/query';
import { useLocale } from '../frame/locale-context';
import { problemWords } from './query-words';

export interface QueryProblemsProps {
  readonly id: string;
  readonly problems: readonly QueryProblem[];
}

/** The list of everything that is wrong with a query, in words. */
export function QueryProblems({ id, problems }: QueryProblemsProps) {
  const choose = new Intl.ListFormat(useLocale(), { type: 'disjunction' });
  return (
    <ul class="query-problems" id={id}>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.start}`}>{problemWords(problem, (items) => choose.format(items))}</li>
      ))}
    </ul>
  );
}
