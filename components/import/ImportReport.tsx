import { i18n } from '#i18n';
import type { ImportControls, ImportState } from '../../utils/controls/library-import';
import { printLibraryAddress } from '../../utils/query/library-address';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { FactList } from '../work/FactList';
import { WorkEnd } from '../work/WorkEnd';
import { LossList } from './LossList';

export interface ImportReportProps {
  readonly done: Extract<ImportState, { readonly name: 'done' }>;
  readonly onAgain: () => void;
  readonly onSave: ImportControls['saveReport'];
}

/** The report of an import: what it has added, and what it has left out and why. */
export function ImportReport({ done: { progress, losses, end, links }, onAgain, onSave }: ImportReportProps) {
  const locale = useLocale();
  return (
    <>
      <WorkEnd end={end} words={{ whole: i18n.t('import.whole'), stopped: i18n.t('import.stopped'), broken: i18n.t('import.failed') }} />
      <FactList
        facts={[
          [i18n.t('import.added'), progress.added],
          [i18n.t('import.joined'), progress.joined],
          [i18n.t('import.restored'), progress.restored],
          [i18n.t('import.unchanged'), progress.unchanged],
          [i18n.t('import.refused'), progress.refused],
          [i18n.t('import.pictures'), progress.pictures],
        ]}
      />
      {links > 0 && (
        <div class="library-notice" data-notice="links">
          <p>{i18n.t('texts.waiting', links, [links.toLocaleString(locale)])}</p>
          <LibraryLink class="button strong" data-action="load-texts" to={{ place: 'texts' }}>
            {i18n.t('texts.load')}
          </LibraryLink>
        </div>
      )}
      <p class="work-actions">
        <a class={links > 0 ? 'button' : 'button strong'} data-action="show-library" href={printLibraryAddress({})}>
          {i18n.t('import.show')}
        </a>
        <button type="button" class="button" data-action="again" onClick={onAgain}>
          {i18n.t('import.more')}
        </button>
      </p>
      <LossList title={i18n.t('import.left')} losses={losses}>
        <button type="button" class="button" data-action="save-report" onClick={() => onSave((code) => i18n.t(`import.reason.${code}`))}>
          {i18n.t('import.report')}
        </button>
      </LossList>
    </>
  );
}
