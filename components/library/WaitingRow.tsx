import type { RowAttributes } from '../rows/VirtualRows';

export interface WaitingRowProps {
  readonly attributes: RowAttributes;
}

/** The place of an article that has still to be loaded. */
export const WaitingRow = ({ attributes }: WaitingRowProps) => (
  <li {...attributes} class="saved-waiting" aria-busy="true">
    <div class="loading-row">
      <div />
      <div />
    </div>
  </li>
);
