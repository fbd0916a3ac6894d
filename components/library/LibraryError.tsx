import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { FailureStatement } from '../frame/FailureStatement';

export interface LibraryErrorProps {
  readonly title: string;
  readonly error: Failure;
  readonly onRetry: () => void;
}

/** A message about an error in the library. It offers no retry for a missing article, because a retry cannot help. */
export function LibraryError({ title, error, onRetry }: LibraryErrorProps) {
  const canRetry = error.code !== 'articleMissing';
  return (
    <FailureStatement as="div" title={title} failure={error} retry={i18n.t('library.retry')} onRetry={canRetry ? onRetry : undefined} />
  );
}
