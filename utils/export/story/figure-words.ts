import type { BodyElement, BodyNode } from '../../model';

/** The text of a figure, for formats without pictures. */
export interface FigureWords {
  /** The content of the figure. If there is a caption, pictures are left out, because their alternative text would repeat it. */
  readonly children: readonly BodyNode[];
  /** The caption and the credit, if they exist. */
  readonly lines: readonly string[];
}

/** Returns the text of a figure. */
export function figureWords({ children, caption, credit }: BodyElement): FigureWords {
  return {
    children: caption ? withoutPictures(children) : children,
    lines: [caption, credit].flatMap((line) => (line ? [line] : [])),
  };
}

const withoutPictures = (nodes: readonly BodyNode[]): BodyNode[] =>
  nodes.flatMap((node): BodyNode[] => {
    if (!('tag' in node)) return [node];
    return node.tag === 'img' ? [] : [{ ...node, children: withoutPictures(node.children) }];
  });
