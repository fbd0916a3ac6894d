import { LibraryLink, type LibraryLinkProps } from '../library/LibraryLink';
import { useComparison } from './compare-context';

export interface FollowedLinkProps extends LibraryLinkProps {
  /** The key of its target, by which the link is found again. */
  readonly follows: string;
}

/** A link out of the comparison. The focus returns to it when the reader comes back. */
export function FollowedLink({ follows, ...link }: FollowedLinkProps) {
  const { onFollow } = useComparison();
  return (
    // The capture comes before the link leads elsewhere.
    <span data-follows={follows} onClickCapture={({ currentTarget }) => onFollow(currentTarget)}>
      <LibraryLink {...link} />
    </span>
  );
}
