import { i18n } from '#i18n';
import type { CompareControls, CompareSaid } from '../../utils/controls/comparison';
import { failureWords } from '../frame/failure-words';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { LoadingRows } from '../library/LoadingRows';
import { CompareProblems } from './CompareProblems';
import { ComparisonView, type FollowedMemory } from './ComparisonView';
import { TabList } from './TabList';

export interface ComparePageProps {
  readonly controls: CompareControls;
  readonly followed: FollowedMemory;
}

/** The page that compares saved articles, or articles in open tabs. */
export function ComparePage({ controls, followed }: ComparePageProps) {
  const locale = useLocale();
  const state = controls.state.value;
  return (
    <div class="compare" data-compare={state.name}>
      {state.name === 'loading' && <LoadingRows words={i18n.t('library.loading')} />}
      {state.name === 'reading' && (
        <p role="status">{i18n.t('compare.tabs.reading', [(state.done + 1).toLocaleString(locale), state.total.toLocaleString(locale)])}</p>
      )}
      {state.name === 'tabs' && <TabList state={state} controls={controls} />}
      {(state.name === 'count' || state.name === 'failed') && (
        <>
          {state.name === 'failed' && <CompareProblems problems={state.problems} />}
          <p role="alert">{i18n.t('compare.howMany')}</p>
          <LibraryLink class="button" data-action="show-library" to={{}}>
            {i18n.t('compare.tabs.library')}
          </LibraryLink>
        </>
      )}
      {state.name === 'ready' && <ComparisonView ready={state} controls={controls} followed={followed} />}
      <p class="compare-said" role="status">
        {saidWords(controls.said.value, locale)}
      </p>
    </div>
  );
}

function saidWords(said: CompareSaid | null, locale: string): string {
  if (said === null) return '';
  return said.name === 'failed' ? failureWords(said.error, locale) : i18n.t(`compare.said.${said.name}`);
}
