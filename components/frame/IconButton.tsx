import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';

export interface IconButtonProps {
  /** What it is called in the page, for tests and style sheets. */
  readonly action?: string;
  readonly icon: IconName;
  readonly label: string;
  /** What stands in brackets behind the label for those who point at it: a key. */
  readonly hint?: string | undefined;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

/**
 * A drawing with its word for those who point at it or cannot see it. One that is off stays where it is, so that the next one does not slip under
 * the hand.
 */
export function IconButton({ action, icon, label, hint, isOff = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-disabled={isOff ? true : undefined}
      title={hint ? `${label} (${hint})` : label}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <Icon name={icon} />
      <span class="unseen">{label}</span>
    </button>
  );
}
