export interface SwitchProps {
  /** The value of `data-setting`, for tests. */
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  /** The explanation of the setting, which is in the tooltip and available to assistive technology. */
  readonly hint?: string | undefined;
  readonly onTurn: (on: boolean) => void;
}

/** A switch for a setting that is either on or off. */
export function Switch({ name, label, isOn, hint, onTurn }: SwitchProps) {
  return (
    <label class="switch" title={hint}>
      <input
        type="checkbox"
        data-setting={name}
        checked={isOn}
        aria-description={hint}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
