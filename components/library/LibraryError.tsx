import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { FailureStatement } from '../frame/FailureStatement';

export interface LibraryErrorProps {
  readonly title: string;
  readonly error: Failure;
  readonly onRetry: () => void;
}

/** Explains a failure of the library. For a missing article it has no button to try again, because trying again cannot help. */
export function LibraryError({ title, error, onRetry }: LibraryErrorProps) {
  const canRetry = error.code !== 'articleMissing';
  return (
    <FailureStatement as="div" title={title} failure={error} retry={i18n.t('library.retry')} onRetry={canRetry ? onRetry : undefined} />
  );
}
