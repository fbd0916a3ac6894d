export interface KeyRowsProps {
  /** The names of the keys, of which `null` has been taken away by the reader, and what they do. */
  readonly rows: readonly (readonly [readonly (string | null)[], string])[];
}

/** A list of keys with what they do. */
export const KeyRows = ({ rows }: KeyRowsProps) => (
  <dl class="keys">
    {rows
      .filter(([names]) => names[0] !== null)
      .map(([names, words]) => (
        <div key={words}>
          <dt>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
  </dl>
);
