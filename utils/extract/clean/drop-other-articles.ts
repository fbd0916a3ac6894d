import type { LeaveOut } from '../integrity/leave-out';
import { removeElement, selectAll, selectOne } from '../page/node-access';
import { foldLine } from '../rules/fold-line';

/** The number of UTF-16 units of a heading that are compared with the title. */
const MAX_HEADING = 1_000;

/**
 * Removes the other stories that a page loads below the requested one. Each of them is an `article` with its own `h1`. Removes nothing if
 * no `article` has the title as its heading. Call it after the metadata has been read.
 */
export function dropOtherArticles(clone: Document, title: string | null, leaveOut: LeaveOut = removeElement): void {
  if (!title) return;
  const wanted = foldLine(title);
  const stories = selectAll(clone, 'article').flatMap((story) => {
    const heading = selectOne(story, 'h1');
    return heading?.closest('article') === story ? [{ story, heading: foldLine(heading.textContent.slice(0, MAX_HEADING)) }] : [];
  });
  const own = stories.find(({ heading }) => heading === wanted)?.story;
  if (!own) return;
  for (const { story, heading } of stories)
    if (heading !== wanted && !story.contains(own) && !own.contains(story)) leaveOut(story, 'otherArticle');
}
