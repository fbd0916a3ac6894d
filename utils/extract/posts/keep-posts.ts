import type { Choice } from '../choose/choice';
import { isProse } from '../filter/container-features';
import { closestReader } from '../page/node-access';
import { POST_ATTRIBUTE } from './mark-posts';

/**
 * Keeps all words of a post if the paragraphs around it are kept, because a sentence such as «She wrote:» needs the words after it. The
 * captions of the post's pictures are left to the pictures.
 */
export function keepPosts(choices: readonly Choice[]): Choice[] {
  const postAround = closestReader(`[${POST_ATTRIBUTE}]`);
  const posts = choices.map(({ block }) => postAround(block.element));
  if (posts.every((post) => post === null)) return [...choices];
  const isKeptBeside = (from: number, step: 1 | -1): boolean | null => {
    for (let at = from; at >= 0 && at < choices.length; at += step) {
      const choice = choices[at];
      if (choice && !posts[at] && isProse(choice.block)) return choice.reason === null;
    }
    return null;
  };
  return choices.map((choice, at) => {
    if (!posts[at] || choice.reason === null || choice.reason === 'figureText') return choice;
    const [before, after] = [isKeptBeside(at, -1), isKeptBeside(at, 1)];
    return before === true || (before === null && after === true) ? { ...choice, reason: null } : choice;
  });
}
