import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cast } from '../../utils/article/cast';
import type { BlockPath, BodyElement, BodyNode, PlacedHighlight, Reading } from '../../utils/model';
import { pictureSource } from '../../utils/raster/picture-source';
import { rangeOf } from '../../utils/text/range-of';
import type { Fold } from '../../utils/voices/folds';
import { RemoveButton } from '../edit/RemoveButton';
import { type RenderedBlock, withFolds } from '../voices/with-folds';
import { wordsOfBlock } from './block-words';
import type { Images } from './body-context';
import { innerLinksOf } from './inner-links';
import { useKeptPictures } from './kept-pictures-context';
import { marksOf } from './reading-marks';
import { renderNodes } from './render-body';
import { thinMarks } from './thin-marks';

export interface BodyTreeProps {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly highlights: readonly PlacedHighlight[];
  readonly images: Images;
  /** Whether only the first screen is rendered, because the marks of the whole article will follow soon. */
  readonly isBegun: boolean;
  /** The folds whose lines are shown while only the quotations are shown. */
  readonly folds: readonly Fold[];
  /** Whether the beginning of each word is bold. */
  readonly boldsStarts: boolean;
  /** Removes a block. Omitted unless the reader is editing. */
  readonly onRemove?: ((path: BlockPath) => void) | undefined;
}

/**
 * The body of an article, with quotations, names and highlights marked. It is rendered only once per version of the article, because
 * selecting a cast member or opening a quotation only changes attributes.
 */
export function BodyTree({ reading, cast, highlights, images, isBegun, folds, boldsStarts, onRemove }: BodyTreeProps) {
  const kept = useKeptPictures();
  const content = useMemo(() => {
    const { article, analysis } = reading;
    const { body, text } = article;
    const marks = marksOf(analysis, cast, highlights);
    const context = {
      text,
      sourceOf: images === 'live' ? (src: string) => pictureSource(article, src) : null,
      KeptPicture: kept?.Picture ?? null,
      inLink: false,
      boldsStarts,
      begun: new Set<string>(),
      outline: { level: 1 },
      innerLink: innerLinksOf(article),
      tools: onRemove ? itemButtons(body, text, onRemove) : NO_TOOLS,
    };
    const shown = isBegun ? body.slice(0, firstScreenOf(body)) : body;
    return shown.flatMap((node, at): RenderedBlock[] => {
      const range = rangeOf([node]);
      const words = renderNodes([node], { ...context, lastSpeaker: { id: undefined }, marks: range ? thinMarks(marks, range) : [] });
      if (words.length === 0) return [];
      const block = (
        <div key={at} class="block" data-block={at} tabIndex={-1}>
          {words}
          {onRemove && <BlockButton node={node} text={text} at={at} count={body.length} onRemove={onRemove} />}
        </div>
      );
      return [{ at, block }];
    });
  }, [reading, cast, highlights, images, kept, isBegun, boldsStarts, onRemove]);
  return (
    <div class="body" data-long={reading.article.body.length > LONG ? '' : undefined}>
      {withFolds(content, folds)}
    </div>
  );
}

/** The length of the text that fills even a large screen, in UTF-16 code units. */
const SCREEN = 8_000;

/** Returns the number of blocks that fill the first screen. */
function firstScreenOf(body: readonly BodyNode[]): number {
  const last = body.findIndex((node) => (rangeOf([node])?.end ?? 0) > SCREEN);
  return last < 0 ? body.length : last + 1;
}

/** The number of blocks above which the browser skips the layout of blocks far from the viewport. */
const LONG = 300;

const NO_TOOLS: ReadonlyMap<BodyElement, ComponentChild> = new Map();
const isList = (node: BodyNode): node is BodyElement => 'tag' in node && (node.tag === 'ul' || node.tag === 'ol');

/** Returns a remove button for each list item. */
function itemButtons(body: readonly BodyNode[], text: string, onRemove: (path: BlockPath) => void): Map<BodyElement, ComponentChild> {
  return new Map(
    body.flatMap((node, at) => {
      if (!isList(node)) return [];
      const { children } = node;
      return children.flatMap((item, which): [BodyElement, ComponentChild][] => {
        if (!('tag' in item)) return [];
        const words = wordsOfBlock(item, text);
        return [[item, <RemoveButton key="remove" path={[at, which]} count={children.length} words={words} onRemove={onRemove} />]];
      });
    }),
  );
}

interface BlockButtonProps {
  readonly node: BodyNode;
  readonly text: string;
  readonly at: number;
  readonly count: number;
  readonly onRemove: (path: BlockPath) => void;
}

/** The button that removes a block. For a list, whose items have their own buttons, it is a text button below the list. */
function BlockButton({ node, text, at, count, onRemove }: BlockButtonProps) {
  if (!isList(node)) return <RemoveButton path={[at]} count={count} words={wordsOfBlock(node, text)} onRemove={onRemove} />;
  return (
    <button type="button" class="button quiet remove-list" data-action="remove-block" data-path={at} onClick={() => onRemove([at])}>
      {i18n.t('edit.removeList')}
    </button>
  );
}
