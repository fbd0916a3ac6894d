import { i18n } from '#i18n';
import { ERROR_HELP, type ErrorTitle, type Failure, type GuidePlace } from '../../utils/model';
import { FailureStatement } from './FailureStatement';

export interface ErrorNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  readonly onOpenLibrary: () => void;
  readonly onOpenGuide: (place: GuidePlace) => void;
}

/** The places in the guide about the errors that a newcomer meets first. */
const PLACES: Partial<Record<ErrorTitle, GuidePlace>> = { noArticle: 'no-article', closedPage: 'no-access', notWebPage: 'no-access' };

/**
 * A full-page message that explains why the article is not displayed, with buttons that open the library and the guide. If the reader has
 * stopped the reading, the button that tries again takes the focus, because the button that was pressed is gone.
 */
export function ErrorNotice({ failure, onRetry, onOpenLibrary, onOpenGuide }: ErrorNoticeProps) {
  const { title } = ERROR_HELP[failure.code];
  return (
    <FailureStatement
      as="main"
      title={i18n.t(`popup.${title}`)}
      failure={failure}
      retry={i18n.t('popup.retry')}
      onRetry={onRetry}
      takesFocus={failure.code === 'stopped'}
    >
      <button type="button" class="button" data-action="open-library" onClick={onOpenLibrary}>
        {i18n.t('save.openLibrary')}
      </button>
      <button type="button" class="button quiet" data-action="help" onClick={() => onOpenGuide(PLACES[title] ?? 'troubles')}>
        {i18n.t('help.title')}
      </button>
    </FailureStatement>
  );
}
