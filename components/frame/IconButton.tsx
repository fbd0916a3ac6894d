import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';

export interface IconButtonProps {
  /** The value of `data-action`, for tests and style sheets. */
  readonly action?: string;
  readonly icon: IconName;
  readonly label: string;
  /** The shortcut key to display in brackets after the label in the tooltip. */
  readonly hint?: string | undefined;
  /** A key that has the same effect. It is displayed like `hint`, and also told to assistive technology. */
  readonly shortcut?: string | undefined;
  readonly isOff?: boolean;
  /** The state of a toggle button. Omitted for other buttons. */
  readonly isPressed?: boolean | undefined;
  /** Whether what the button opens is open. Omitted for buttons that open nothing. */
  readonly isExpanded?: boolean | undefined;
  readonly onClick: () => void;
}

/**
 * A button with an icon. Its label is in the tooltip and available to assistive technology. A button that is unavailable (`isOff`) stays in
 * place, so the next button does not move under the pointer.
 */
export function IconButton({ action, icon, label, hint, shortcut, isOff = false, isPressed, isExpanded, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      data-action={action}
      aria-disabled={isOff ? true : undefined}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-keyshortcuts={shortcut}
      title={(shortcut ?? hint) ? `${label} (${shortcut ?? hint})` : label}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <Icon name={icon} />
      <span class="unseen">{label}</span>
    </button>
  );
}
