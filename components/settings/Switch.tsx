export interface SwitchProps {
  /** What it is called in the page, for tests. */
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  /** The id of the sentence that says more. */
  readonly describedBy?: string | undefined;
  readonly onTurn: (on: boolean) => void;
}

/** Something that is on or off. */
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
