import { i18n } from '#i18n';
import type { CompareProblem } from '../../utils/controls/comparison';
import { useLocale } from '../frame/locale-context';
import { problemWords } from './problem-words';

export interface CompareProblemsProps {
  readonly problems: readonly CompareProblem[];
}

/** The articles that are not compared, each with the reason. */
export function CompareProblems({ problems }: CompareProblemsProps) {
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <div class="library-notice compare-problems" role="alert">
      <p>{i18n.t('compare.leftOut', problems.length)}</p>
      <ul>
        {problems.map((problem, at) => {
          const { article, reason } = problemWords(problem, locale);
          return (
            <li key={at}>
              <bdi>{article}</bdi>: {reason}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
