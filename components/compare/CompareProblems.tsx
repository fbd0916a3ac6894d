import { i18n } from '#i18n';
import type { CompareProblem } from '../../utils/controls/comparison';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';

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
        {problems.map(({ title, error }, at) => (
          <li key={at}>
            {title !== null && (
              <>
                <bdi>{title || i18n.t('article.untitled')}</bdi>:{' '}
              </>
            )}
            {error === 'noText' ? i18n.t('compare.noText') : failureWords(error, locale)}
          </li>
        ))}
      </ul>
    </div>
  );
}
