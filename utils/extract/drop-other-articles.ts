import { removeElement, selectAll, selectOne } from './node-access';
import { foldLine } from './rules/fold-line';

const MAX_HEADING = 1_000;

/**
 * Takes the stories out that a page loads below the one that was asked for: each is an `article` with an `h1` of its own. Where no `article`
 * of several has the title as its heading nothing is taken. Call it once the metadata are read.
 */
export function dropOtherArticles(clone: Document, title: string | null): void {
  if (!title) return;
  const wanted = foldLine(title);
  const stories = selectAll(clone, 'article').flatMap((story) => {
    const heading = selectOne(story, 'h1');
    return heading?.closest('article') === story ? [{ story, heading: foldLine(heading.textContent.slice(0, MAX_HEADING)) }] : [];
  });
  const own = stories.find(({ heading }) => heading === wanted)?.story;
  if (!own) return;
  for (const { story, heading } of stories) if (heading !== wanted && !story.contains(own) && !own.contains(story)) removeElement(story);
}
