import { addressKey } from '../../library/article-key';
import type { LinkTarget, PageAnswer } from '../../model';

/** A page that was received for a link. */
export interface ReceivedPage {
  readonly link: LinkTarget;
  readonly page: Extract<PageAnswer, { readonly is: 'page' }>;
}
/** Some links of a site, by what is known of their pages. */
interface Sorted {
  readonly own: readonly ReceivedPage[];
  /** The links that the site leads to a page to which it also leads others. It is not theirs, whatever it is. */
  readonly shared: readonly LinkTarget[];
}

/** The pages of a site to which it has led. They wait a little, because only a second link shows that a page is shown for many. */
export interface SharedPages {
  /** Takes a page, and returns what is known now. */
  sort(received: ReceivedPage): Sorted;
  /** Returns the pages that still wait. */
  rest(): readonly ReceivedPage[];
}

/** The number of pages of a site that wait at the same time, which limits the memory that they need. */
const MAX_WAITING = 4;

/** Creates an empty collection of the pages to which a site has led. */
export function createSharedPages(): SharedPages {
  const waiting: ReceivedPage[] = [];
  const known = new Set<string>();
  return {
    sort(received) {
      const key = addressKey(received.page.address);
      if (addressKey(received.link.url) === key) return { own: [received], shared: [] };
      if (known.has(key)) {
        const others = waiting.filter(({ page }) => addressKey(page.address) === key);
        for (const one of others) waiting.splice(waiting.indexOf(one), 1);
        return { own: [], shared: [...others.map(({ link }) => link), received.link] };
      }
      known.add(key);
      waiting.push(received);
      return { own: waiting.length > MAX_WAITING ? waiting.splice(0, 1) : [], shared: [] };
    },
    rest: () => waiting.splice(0),
  };
}
