import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';

export interface ToolButtonProps {
  /** The value of `data-action`, for tests and style sheets. */
  readonly action: string;
  readonly icon: IconName;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The state of a toggle button. Omitted for other buttons. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
  /** The id of the text that explains why the button is disabled. */
  readonly describedBy?: string | undefined;
  readonly onClick: () => void;
}

/** A toolbar button with an icon and a label. A disabled button can still be focused, so that a screen reader can read the reason. */
export function ToolButton({ action, icon, label, hint, isPressed, isDisabled, isBusy, describedBy, onClick }: ToolButtonProps) {
  const isOff = isDisabled || isBusy;
  return (
    <button
      type="button"
      class="button tool"
      data-action={action}
      aria-pressed={isPressed}
      aria-disabled={isOff ? true : undefined}
      aria-busy={isBusy ? true : undefined}
      aria-describedby={describedBy}
      title={hint ?? label}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <Icon name={isBusy ? 'busy' : icon} />
      <span class="tool-label">{label}</span>
    </button>
  );
}
