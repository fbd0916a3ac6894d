import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface ErrorNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
}

/** A page that says what went wrong and what to do next, with the technical message in small type below. */
export function ErrorNotice({ failure: { code, detail }, onRetry }: ErrorNoticeProps) {
  return (
    <main class="statement" data-error={code}>
      <Icon name="warning" />
      <div role="alert">
        <h1>{i18n.t('popup.failed')}</h1>
        <p>{i18n.t(`error.${code}`)}</p>
      </div>
      {detail && (
        <p class="statement-detail" dir="auto">
          {detail}
        </p>
      )}
      {onRetry && (
        <button type="button" class="button" data-action="retry" onClick={onRetry}>
          {i18n.t('popup.retry')}
        </button>
      )}
    </main>
  );
}
