import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { addressOf, isLinkable } from '../../utils/article/article-address';
import { HelpLink } from '../frame/HelpLink';
import { useEdits, useReading, useShare } from '../reading/article-context';
import { WayToPageContext } from './way-to-page-context';

/** The actions for a doubtful extraction: the reader can go to the page, read a selected part of it, or copy a report. */
export function DoubtHelp() {
  const { article } = useReading().reading.value;
  const edits = useEdits();
  const share = useShare();
  const way = useContext(WayToPageContext);
  return (
    <div class="doubt-help">
      <p>{edits?.part.value === 'whole' ? `${i18n.t('doubt.help')} ${i18n.t('doubt.select')}` : i18n.t('doubt.help')}</p>
      <div class="doubt-choices">
        {way === 'link' && isLinkable(article.url) && (
          <a
            class="button"
            data-action="original-page"
            href={addressOf(article)}
            target="_blank"
            rel="noopener noreferrer nofollow"
            referrerpolicy="no-referrer"
          >
            {i18n.t('doubt.page')}
          </a>
        )}
        {typeof way === 'function' && (
          <button type="button" class="button" data-action="back-to-page" onClick={way}>
            {i18n.t('reader.close')}
          </button>
        )}
        {edits?.offersSelection.value && (
          <button type="button" class="button" data-action="doubt-selection" onClick={() => void edits.readSelection()}>
            {i18n.t('selection.read')}
          </button>
        )}
        {share && (
          <button type="button" class="button" data-action="copy-report" onClick={() => void share.copyReport()}>
            {i18n.t('doubt.report')}
          </button>
        )}
        <HelpLink to="doubt" about={i18n.t('doubt.title')} />
      </div>
    </div>
  );
}
