import { i18n } from '#i18n';
import { ERROR_HELP, type Failure } from '../../utils/model';
import { FailureStatement } from './FailureStatement';

export interface ErrorNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
  readonly onOpenLibrary: () => void;
}

/**
 * A full-page message that explains why the article is not displayed, with a button that opens the library. If the reader has stopped the
 * reading, the button that tries again takes the focus, because the button that was pressed is gone.
 */
export function ErrorNotice({ failure, onRetry, onOpenLibrary }: ErrorNoticeProps) {
  return (
    <FailureStatement
      as="main"
      title={i18n.t(`popup.${ERROR_HELP[failure.code].title}`)}
      failure={failure}
      retry={i18n.t('popup.retry')}
      onRetry={onRetry}
      takesFocus={failure.code === 'stopped'}
    >
      <button type="button" class="button" data-action="open-library" onClick={onOpenLibrary}>
        {i18n.t('save.openLibrary')}
      </button>
    </FailureStatement>
  );
}
