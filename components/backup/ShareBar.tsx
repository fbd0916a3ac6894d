export interface ShareBarProps {
  /** The share that is done, from 0 to 1; `null` if it is not known. */
  readonly share: number | null;
  readonly label: string;
}

/** A bar that shows how much of a piece of work is done. */
export function ShareBar({ share, label }: ShareBarProps) {
  return share === null ? (
    <progress class="share-bar" aria-label={label} />
  ) : (
    <progress class="share-bar" aria-label={label} value={share} />
  );
}
