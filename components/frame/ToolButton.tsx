import { Icon } from '../icons/Icon';
import type { IconName } from '../icons/icon-paths';

export interface ToolButtonProps {
  /** What it is called in the page, for tests and style sheets. */
  readonly action: string;
  readonly icon: IconName;
  readonly label: string;
  readonly hint?: string | undefined;
  /** For buttons that turn something on and off. */
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
  readonly isBusy?: boolean;
  /** The id of the sentence that says why it is off. */
  readonly describedBy?: string | undefined;
  readonly onClick: () => void;
}

/** A button of the toolbar: a drawing and a word. One that is off stays reachable, so that its reason can be read. */
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
