import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface LibraryErrorProps {
  readonly title: string;
  readonly error: Failure;
  readonly onRetry: () => void;
}

/**
 * Explains a failure of the library with its technical detail and a button to try again. A missing article has no such button, because
 * trying again cannot help.
 */
export function LibraryError({ title, error: { code, detail }, onRetry }: LibraryErrorProps) {
  return (
    <div class="statement" data-error={code}>
      <Icon name="warning" />
      <div role="alert">
        <h2>{title}</h2>
        <p>{i18n.t(`error.${code}`)}</p>
      </div>
      {detail && (
        <p class="statement-detail" dir="auto">
          {detail}
        </p>
      )}
      {code !== 'articleMissing' && (
        <button type="button" class="button" data-action="retry" onClick={onRetry}>
          {i18n.t('library.retry')}
        </button>
      )}
    </div>
  );
}
