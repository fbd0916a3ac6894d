export interface SwitchProps {
  /** The value of `data-setting`, for tests. */
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  /** The id of the element that explains the setting. */
  readonly describedBy?: string | undefined;
  readonly onTurn: (on: boolean) => void;
}

/** A switch for a setting that is either on or off. */
export function Switch({ name, label, isOn, describedBy, onTurn }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        data-setting={name}
        checked={isOn}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
