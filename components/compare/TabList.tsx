import { i18n } from '#i18n';
import { MAX_COMPARED, MIN_COMPARED } from '../../utils/compare/comparison';
import type { ChooseTabs, CompareControls } from '../../utils/controls/comparison';
import type { WebTab } from '../../utils/model';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { CompareProblems } from './CompareProblems';

export interface TabListProps {
  readonly state: ChooseTabs;
  readonly controls: CompareControls;
}

/** The choice of open tabs to compare. It says what the browser will ask for before it does. */
export function TabList({ state: { tabs, chosen, refused, problems }, controls }: TabListProps) {
  return (
    <div class="compare-tabs">
      {refused !== null && (
        <div class="library-notice" data-notice="compare-refused" role="alert">
          <p>{i18n.t(`compare.refused.${refused}`)}</p>
        </div>
      )}
      <CompareProblems problems={problems} />
      {tabs === null ? (
        refused !== 'private' && (
          <>
            <p>{i18n.t('compare.tabs.about')}</p>
            <p class="compare-role">{i18n.t('compare.tabs.why')}</p>
            <p class="compare-actions">
              <button type="button" class="button strong" data-action="show-tabs" onClick={() => void controls.showTabs()}>
                {i18n.t('compare.tabs.show')}
              </button>
              <LibraryLink class="button" data-action="show-library" to={{}}>
                {i18n.t('compare.tabs.library')}
              </LibraryLink>
            </p>
          </>
        )
      ) : tabs.length < MIN_COMPARED ? (
        <p role="status">{i18n.t('compare.tabs.few')}</p>
      ) : (
        <Choices tabs={tabs} chosen={chosen} controls={controls} />
      )}
    </div>
  );
}

interface ChoicesProps extends Pick<TabListProps, 'controls'>, Pick<ChooseTabs, 'chosen'> {
  readonly tabs: readonly WebTab[];
}

function Choices({ tabs, chosen, controls }: ChoicesProps) {
  const locale = useLocale();
  const hosts = [...new Set(tabs.filter(({ id }) => chosen.has(id)).map(({ host }) => host))];
  const isReady = chosen.size >= MIN_COMPARED;
  return (
    <>
      <fieldset class="compare-choices">
        <legend>{i18n.t('compare.tabs.choose')}</legend>
        {tabs.map(({ id, title, host, isAsleep }) => (
          <label key={id}>
            <input
              type="checkbox"
              data-tab={id}
              checked={chosen.has(id)}
              disabled={isAsleep || (!chosen.has(id) && chosen.size >= MAX_COMPARED)}
              onChange={() => controls.choose(id)}
            />
            <span>
              <bdi>{title || host}</bdi>{' '}
              <span class="compare-role">
                <bdi>{host}</bdi>
                {isAsleep && ` · ${i18n.t('compare.tabs.asleep')}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {isReady && <p class="compare-role">{i18n.t('compare.tabs.access', [new Intl.ListFormat(locale).format(hosts)])}</p>}
      <p class="compare-actions">
        <button type="button" class="button strong" data-action="read-tabs" disabled={!isReady} onClick={() => void controls.readTabs()}>
          {i18n.t('compare.tabs.compare', chosen.size)}
        </button>
      </p>
    </>
  );
}
