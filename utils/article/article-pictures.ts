import type { Article, BodyNode } from '../model';
import { pictureNameOf } from '../text/picture-name';

type Pictured = Pick<Article, 'image' | 'body'>;

/** Returns the address of the picture above the text, or `null` if there is none or the body shows it already. */
export const leadPictureOf = ({ image, body }: Pictured): string | null => (image && !hasLeadPicture(body, image) ? image : null);

/** Returns the addresses of the pictures that an article shows, each once, in the order in which it shows them. The lead picture comes first. */
export function picturesIn(article: Pictured): readonly string[] {
  const lead = leadPictureOf(article);
  const found = new Set(lead === null ? [] : [lead]);
  const nodes = [...article.body].reverse();
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (!('tag' in node)) continue;
    if (node.tag === 'img' && node.src) found.add(node.src);
    for (let at = node.children.length - 1; at >= 0; at--) nodes.push(node.children[at] as BodyNode);
  }
  return [...found];
}

/** Returns whether the body already shows a lead picture: it begins with a picture or contains the article's lead image. */
function hasLeadPicture([first, ...rest]: readonly BodyNode[], image: string): boolean {
  if (!first) return false;
  const wanted = pictureNameOf(image);
  return hasPicture(first, () => true) || rest.some((node) => hasPicture(node, (src) => pictureNameOf(src) === wanted));
}

const hasPicture = (node: BodyNode, fits: (src: string) => boolean): boolean =>
  'tag' in node && ((node.src !== undefined && fits(node.src)) || node.children.some((child) => hasPicture(child, fits)));
