import type { CastIdentities } from '../../compare/comparison';
import type { Reading } from '../../model';

/** An article that is compared. */
export interface Compared {
  /** Its id in the library; `null` if it is not saved. */
  readonly id: number | null;
  /** The tab from which it was read; `null` if it comes from the library. */
  readonly tab: number | null;
  readonly reading: Reading;
  /** The identities of its actors in the library; none if it is not saved. */
  readonly identities: CastIdentities;
}
