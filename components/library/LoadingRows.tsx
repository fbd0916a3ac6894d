export interface LoadingRowsProps {
  /** Said aloud, and shown when the wait is long. */
  readonly words: string;
}

/** The shape of what is about to be there. */
export function LoadingRows({ words }: LoadingRowsProps) {
  return (
    <div class="loading-rows" aria-busy="true">
      <p role="status">{words}</p>
      {['a', 'b', 'c', 'd'].map((row) => (
        <div key={row} class="loading-row">
          <div />
          <div />
        </div>
      ))}
    </div>
  );
}
