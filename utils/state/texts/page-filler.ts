import type { Failure } from '../../model';
import type { Lane } from './link-lanes';
import type { LoadOutcome } from './load-text';
import type { ReceivedPage } from './shared-pages';

/** Gives links the texts of the pages that were received. */
export interface PageFiller {
  /** Takes a page of a host. It may be kept for a while, until more is known of what the host leads to. */
  receive(lane: Lane, received: ReceivedPage): Promise<void>;
  /** Takes the pages of a host that were kept. */
  fillRest(lane: Lane): Promise<void>;
  /** Resolves when nothing is being filled any more. */
  whenFilled(): Promise<unknown>;
  /** Returns the failure that would meet all other links as well, after which nothing more is filled. */
  error(): Failure | null;
}

/** Creates a filler that tells `hear` the outcomes. */
export function createPageFiller(
  { fill }: { fill(received: ReceivedPage): Promise<LoadOutcome> },
  { hear }: { hear(link: ReceivedPage['link'], outcome: LoadOutcome, isAsked: boolean): void },
): PageFiller {
  let error: Failure | null = null;
  let last: Promise<unknown> = Promise.resolve();
  async function fillAll(pages: readonly ReceivedPage[]): Promise<void> {
    for (const page of pages) {
      if (error) return;
      const outcome = await fill(page);
      if (outcome.is === 'failed') error = outcome.error;
      else hear(page.link, outcome, true);
    }
  }
  const begin = (pages: readonly ReceivedPage[]): Promise<void> => {
    const filled = fillAll(pages);
    last = Promise.all([last, filled]);
    return filled;
  };
  return {
    receive(lane, received) {
      const { own, shared } = lane.pages.sort(received);
      for (const link of shared) hear(link, { is: 'problem', problem: 'asksFirst' }, true);
      return begin(own);
    },
    fillRest: (lane) => begin(lane.pages.rest()),
    whenFilled: () => last,
    error: () => error,
  };
}
