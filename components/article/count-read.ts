import { JUMP } from './announce-jump';
import { type Scrolled, scrolledBy, shareScrolled } from './share-scrolled';

/** The count of what a reader has read of an article. */
export interface ReadCount {
  /**
   * Returns the share of the article that counts as read now, from 0 to 1, or `null` if nothing counts. Called when scrolling has stopped.
   */
  share(): number | null;
  /** Returns whether the reader has not read on from the passage at which the article was opened. Asked after `share`. */
  isAtPassage(): boolean;
  /** Follows a scroll that only kept the text in its place while something above it changed its height. The reader has not moved. */
  stay(): void;
  /** Goes on from a place at which the reader stopped, with the share that was counted there. A jump to it is none. */
  resume(counted: number | null): void;
  end(): void;
}

/** The distance that the reader must read on after a jump until the text there counts, as a share of the view. */
const READ_ON = 0.5;

/**
 * Counts the share of an article that the reader has read. Reading moves the text by at most a view at once, or by scrolling. A jump over
 * more than a view, as to a member of the cast, does not count, until the reader goes on reading from there.
 * @param page The scroll container of the article.
 * @param before The share that was counted when the article was read before.
 * @param isOpenedAway Whether the article was opened at a passage, which is a jump too.
 * @param onJump Called after each jump has been announced, because not every jump scrolls.
 */
export function countRead(page: HTMLElement, before: number | null, isOpenedAway: boolean, onJump: () => void): ReadCount {
  let share = before;
  /** The position before the jumps that have not been counted yet. */
  let from: number | null = null;
  /** The position to which a jump has led, until the reader reads on. */
  let landed = isOpenedAway ? scrolledBy(page).at : null;
  let isAtPassage = isOpenedAway;
  const leave = () => {
    from ??= scrolledBy(page).at;
    onJump();
  };
  const follow = ({ at, seen }: Scrolled) => {
    if (from !== null && Math.abs(at - from) > seen) landed = at;
    else if (landed !== null && Math.abs(at - landed) >= READ_ON * seen) landed = null;
    from = null;
  };
  page.addEventListener(JUMP, leave);
  return {
    share() {
      const scrolled = scrolledBy(page);
      follow(scrolled);
      if (landed === null) {
        share = shareScrolled(scrolled);
        isAtPassage = false;
      }
      return share;
    },
    isAtPassage: () => isAtPassage,
    stay() {
      if (landed !== null) landed = scrolledBy(page).at;
    },
    resume(counted) {
      share = counted;
      from = null;
      landed = null;
      isAtPassage = false;
    },
    end: () => page.removeEventListener(JUMP, leave),
  };
}
