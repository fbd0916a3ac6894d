import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { FailureStatement } from '../frame/FailureStatement';

export interface LibraryErrorProps {
  readonly title: string;
  readonly error: Failure;
  readonly onRetry: () => void;
}

/** A message about an error in the library. */
export const LibraryError = ({ title, error, onRetry }: LibraryErrorProps) => (
  <FailureStatement as="div" title={title} failure={error} retry={i18n.t('library.retry')} onRetry={onRetry} />
);
