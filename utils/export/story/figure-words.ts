import type { BodyElement, BodyNode } from '../../model';
import { NO_PICTURES, type PictureSources } from './picture-sources';

/** The text of a figure, with only those pictures that the file has. */
export interface FigureWords {
  /**
   * The content of the figure. If there is a caption, pictures that the file does not have are left out, because their alternative text would
   * repeat it.
   */
  readonly children: readonly BodyNode[];
  /** The caption and the credit, if they exist. */
  readonly lines: readonly string[];
}

/** Returns the text of a figure. `pictures` has the addresses of the pictures in the file. */
export function figureWords({ children, caption, credit }: BodyElement, pictures: PictureSources = NO_PICTURES): FigureWords {
  return {
    children: caption ? withoutPictures(children, pictures) : children,
    lines: [caption, credit].flatMap((line) => (line ? [line] : [])),
  };
}

const withoutPictures = (nodes: readonly BodyNode[], pictures: PictureSources): BodyNode[] =>
  nodes.flatMap((node): BodyNode[] => {
    if (!('tag' in node)) return [node];
    if (node.tag === 'img') return pictures.has(node.src ?? '') ? [node] : [];
    return [{ ...node, children: withoutPictures(node.children, pictures) }];
  });
