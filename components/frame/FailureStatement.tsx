import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { ERROR_HELP, type Failure } from '../../utils/model';
import { Icon } from '../icons/Icon';
import { failureWords } from './failure-words';
import { useLocale } from './locale-context';

export interface FailureStatementProps {
  /** The element to render: `main` if the message replaces the whole page. */
  readonly as: 'main' | 'div';
  readonly title: string;
  readonly failure: Failure;
  /** The label of the retry button. */
  readonly retry: string;
  /** Retries the failed action. The button is shown only for errors after which a retry can succeed. */
  readonly onRetry?: (() => void) | undefined;
  /** Whether the retry button is focused when it appears. */
  readonly takesFocus?: boolean;
  /** More that the reader can do. */
  readonly children?: ComponentChildren;
}

/** A message that says what went wrong and what to do next. The technical details are below it in smaller type. */
export function FailureStatement({ as: Element, title, failure, retry, onRetry, takesFocus = false, children }: FailureStatementProps) {
  const { code, detail } = failure;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const Heading = Element === 'main' ? 'h1' : 'h2';
  return (
    <Element class="statement" data-error={code}>
      <Icon name="warning" />
      <div role="alert">
        <Heading>{title}</Heading>
        <p>{failureWords(failure, useLocale())}</p>
      </div>
      {detail && (
        <p class="statement-detail" dir="auto">
          {detail}
        </p>
      )}
      {onRetry && ERROR_HELP[code].canRetry && (
        <button ref={button} type="button" class="button" data-action="retry" onClick={onRetry}>
          {retry}
        </button>
      )}
      {children}
    </Element>
  );
}
