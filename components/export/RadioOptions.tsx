import type { ComponentChildren } from 'preact';

export interface RadioOptionsProps<Value extends string> {
  /** The name that all radio buttons of one choice share. */
  readonly group: string;
  readonly values: readonly Value[];
  /** The chosen value, which may also be another one of the same choice. */
  readonly chosen: string;
  readonly labelOf: (value: Value) => ComponentChildren;
  /** Returns the words that explain a value; `null` if it needs none. */
  readonly hintOf?: (value: Value) => string | null;
  readonly onChoose: (value: Value) => void;
}

const Hint = ({ words }: { readonly words: string | null }) => (words === null ? null : <span class="export-hint">{words}</span>);

/** Radio buttons, each with its explanation. */
export function RadioOptions<Value extends string>({ group, values, chosen, labelOf, hintOf, onChoose }: RadioOptionsProps<Value>) {
  return (
    <>
      {values.map((value) => (
        <label key={value} data-value={value}>
          <input type="radio" name={group} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span class="export-name">
            {labelOf(value)}
            <Hint words={hintOf?.(value) ?? null} />
          </span>
        </label>
      ))}
    </>
  );
}
