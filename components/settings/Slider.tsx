import { useId } from 'preact/hooks';

export interface SliderProps {
  /** The name of the setting in the document, for tests. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  /** The formatted value. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

/** Shows a slider with its current value. The change is reported while the slider moves. */
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
