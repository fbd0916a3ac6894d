import type { BodyElement, BodyNode } from '../../model';

/** What tells of a picture in words. */
export interface FigureWords {
  /** What else is in the figure, with what the picture shows where no caption says it: it would be told twice. */
  readonly children: readonly BodyNode[];
  /** Caption and credit. */
  readonly lines: readonly string[];
}

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
