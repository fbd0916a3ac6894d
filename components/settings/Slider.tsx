import { useId } from 'preact/hooks';

export interface SliderProps {
  /** The value of `data-setting`, for tests. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  /** The value, formatted for display. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

/** A slider with its current value. It reports changes while it is being moved. */
export function Slider({ name, label, value, range, words, onChange }: SliderProps) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="range"
        data-setting={name}
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={words}
        onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
      />
      <output for={id}>{words}</output>
    </div>
  );
}
