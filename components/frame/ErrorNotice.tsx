import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { FailureStatement } from './FailureStatement';

export interface ErrorNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: (() => void) | undefined;
}

/** A full-page message that explains why the article cannot be displayed. */
export function ErrorNotice({ failure, onRetry }: ErrorNoticeProps) {
  return <FailureStatement as="main" title={i18n.t('popup.failed')} failure={failure} retry={i18n.t('popup.retry')} onRetry={onRetry} />;
}
