import type { RowAttributes } from '../rows/VirtualRows';

export interface WaitingRowProps {
  readonly attributes: RowAttributes;
  readonly height: number;
}

/** The place of an article that has still to be loaded. */
export const WaitingRow = ({ attributes, height }: WaitingRowProps) => (
  <li {...attributes} class="saved-waiting" aria-busy="true" style={{ blockSize: `${height}px` }}>
    <div class="loading-row">
      <div />
      <div />
    </div>
  </li>
);
