export interface LoadingRowsProps {
  /** The status message. Screen readers announce it immediately, but it becomes visible only if loading takes a while. */
  readonly words: string;
}

/** The placeholders for rows that are still loading. */
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
