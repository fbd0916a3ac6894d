import { i18n } from '#i18n';
import type { TextControls, TextPlan } from '../../utils/controls/link-texts';
import { useLocale } from '../frame/locale-context';
import { LibraryLink } from '../library/LibraryLink';
import { UnloadedList } from './UnloadedList';

export interface TextsPlanProps {
  readonly plan: TextPlan;
  /** Whether the reader has not given the permission. */
  readonly isRefused: boolean;
  readonly controls: TextControls;
}

/** Says what will be requested, before anything is, with the button that begins. */
export function TextsPlan({ plan, isRefused, controls }: TextsPlanProps) {
  const locale = useLocale();
  const { asked, pages, sites, minutes, failed, problems, keepsPictures } = plan;
  const isNothing = pages === 0 && failed === 0;
  return (
    <>
      {isRefused && (
        <div class="library-notice" data-notice="texts-refused" role="alert">
          <p>{i18n.t('texts.refused')}</p>
        </div>
      )}
      {isNothing && <p role="status">{i18n.t('texts.nothing')}</p>}
      {pages === 0 && failed > 0 && <p>{i18n.t('texts.tried')}</p>}
      {pages > 0 && (
        <>
          <p class="work-hint">{i18n.t(`texts.asked.${asked}`)}</p>
          <p class="texts-numbers">
            {i18n.t('texts.pages', pages, [pages.toLocaleString(locale)])} {i18n.t('texts.sites', sites, [sites.toLocaleString(locale)])}{' '}
            {i18n.t('texts.minutes', minutes, [minutes.toLocaleString(locale)])}
          </p>
          <ul class="texts-facts">
            <li>{i18n.t('texts.how')}</li>
            <li>{i18n.t('texts.seen')}</li>
            {keepsPictures && <li>{i18n.t('texts.pictures')}</li>}
          </ul>
        </>
      )}
      {!isNothing && <AccessWords access={plan.access} />}
      <p class="work-actions">
        {pages > 0 && (
          <button type="button" class="button strong" data-action="start-texts" onClick={() => void controls.start('new')}>
            {i18n.t('texts.start')}
          </button>
        )}
        {failed > 0 && (
          <button
            type="button"
            class={pages > 0 ? 'button' : 'button strong'}
            data-action="retry-texts"
            onClick={() => void controls.start('failed')}
          >
            {i18n.t('texts.again', [failed.toLocaleString(locale)])}
          </button>
        )}
        <LibraryLink class="button" data-action="show-links" to={{ view: 'links' }}>
          {i18n.t('texts.back')}
        </LibraryLink>
      </p>
      <UnloadedList problems={problems} onSave={controls.saveReport} />
    </>
  );
}

/** Says what the browser will ask the reader. */
function AccessWords({ access }: Pick<TextPlan, 'access'>) {
  const locale = useLocale();
  if (access === 'given') return null;
  if (access === 'all') return <p class="work-hint">{i18n.t('texts.accessAll')}</p>;
  return <p class="work-hint">{i18n.t('texts.accessSome', [new Intl.ListFormat(locale).format(access)])}</p>;
}
