import { i18n } from '#i18n';
import type { Failure } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface FailureStatementProps {
  /** `main` if the statement takes the place of the whole page. */
  readonly as: 'main' | 'div';
  readonly title: string;
  readonly failure: Failure;
  /** The text of the button that tries again. */
  readonly retry: string;
  /** Absent if trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
}

/** Says what went wrong and what to do next, with the technical message in small type below. */
export function FailureStatement({ as: Element, title, failure: { code, detail }, retry, onRetry }: FailureStatementProps) {
  const Heading = Element === 'main' ? 'h1' : 'h2';
  return (
    <Element class="statement" data-error={code}>
      <Icon name="warning" />
      <div role="alert">
        <Heading>{title}</Heading>
        <p>{i18n.t(`error.${code}`)}</p>
      </div>
      {detail && (
        <p class="statement-detail" dir="auto">
          {detail}
        </p>
      )}
      {onRetry && (
        <button type="button" class="button" data-action="retry" onClick={onRetry}>
          {retry}
        </button>
      )}
    </Element>
  );
}
