import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';

export interface IconButtonProps {
  /** The value of `data-action`, for tests and style sheets. */
  readonly action?: string;
  readonly icon: IconName;
  readonly label: string;
  /** The shortcut key to display in brackets after the label in the tooltip. */
  readonly hint?: string | undefined;
  readonly isOff?: boolean;
  /** The state of a toggle button. Omitted for other buttons. */
  readonly isPressed?: boolean | undefined;
  readonly onClick: () => void;
}

/**
 * A button with an icon. Its label is in the tooltip and available to assistive technology. A button that is unavailable (`isOff`) stays in
 * place, so the next button does not move under the pointer.
 */
export function IconButton({ action, icon, label, hint, isOff = false, isPressed, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-disabled={isOff ? true : undefined}
      aria-pressed={isPressed}
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
