export interface SwitchProps {
  /** What it is called in the page, for tests. */
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ name, label, isOn, onTurn }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" data-setting={name} checked={isOn} onChange={({ currentTarget }) => onTurn(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
