import { type ComponentChild, h } from 'preact';
import { i18n } from '#i18n';
import type { BodyElement, BodyNode } from '../../utils/model';
import { rangeOf } from '../../utils/text/range-of';
import { sliceOf } from '../../utils/text/span';
import type { BodyContext } from './body-context';
import { NoteBox } from './NoteBox';
import { Picture } from './Picture';
import { chipsWithin, notesWithin, renderLeaf } from './render-leaf';
import { ScrollBox } from './ScrollBox';

/**
 * Renders the nodes of a body by tag. Only the tags and attributes listed here are rendered, so no other markup from the page gets through.
 */
export function renderNodes(nodes: readonly BodyNode[], context: BodyContext): ComponentChild[] {
  return nodes.flatMap((node, at) => ('tag' in node ? renderElement(node, at, context) : renderLeaf(node, context)));
}

function renderElement(element: BodyElement, key: number, context: BodyContext): ComponentChild | ComponentChild[] {
  const { tag } = element;
  const own = ownOf(element);
  switch (tag) {
    case 'a':
      return renderLink(element, key, context);
    case 'img':
      return renderPicture(element, key, context);
    case 'br':
    case 'hr':
      return h(tag, { key });
    case 'figure': {
      const content = renderNodes(element.children, context);
      const words = [element.caption, element.credit].filter((line) => line);
      if (content.length === 0 && words.length === 0) return [];
      return (
        <figure key={key}>
          {content}
          {words.length > 0 && (
            <figcaption dir="auto">
              {element.caption}
              {words.length > 1 && ' '}
              {element.credit && <span class="credit">{element.credit}</span>}
            </figcaption>
          )}
        </figure>
      );
    }
    case 'aside':
      if (element.note) {
        return (
          <NoteBox key={key} kind={element.note} {...own}>
            {renderNodes(element.children, context)}
          </NoteBox>
        );
      }
      // An <aside> would be a landmark and set the box apart from the article, so a <div> is used.
      return (
        <div key={key} class="fact-box" role="note" {...own}>
          {renderNodes(element.children, context)}
        </div>
      );
    case 'table':
      return (
        <ScrollBox key={key} label={i18n.t('article.table')}>
          <table {...own}>{renderNodes(element.children, context)}</table>
        </ScrollBox>
      );
    case 'th':
    case 'td':
      return h(tag, { key, ...own, colSpan: element.colSpan, rowSpan: element.rowSpan }, renderNodes(element.children, context));
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return h(headingUnder(context, Number(tag[1])), { key, ...own }, renderNodes(element.children, context));
    case 'li':
      return (
        <li key={key} {...own}>
          {renderNodes(element.children, context)}
          {context.tools.get(element)}
        </li>
      );
    default:
      return h(tag, { key, ...own }, renderNodes(element.children, context));
  }
}

/**
 * Returns the attributes that any element may have. The id of a link target is stored in `data-anchor`, so that an id from the page does
 * not become an id in the document.
 */
const ownOf = ({ lang, dir, id }: BodyElement) => ({ lang, dir, 'data-anchor': id });

function renderLink(element: BodyElement, key: number, context: BodyContext): ComponentChild | ComponentChild[] {
  const { href, id, children } = element;
  if (!href || context.inLink) return renderNodes(children, context);
  const range = rangeOf([element]);
  const chips = range ? chipsWithin(range, context) : [];
  const words = renderNodes(children, { ...context, inLink: true });
  const inner = context.innerLink(element);
  return [
    ...chips,
    inner ? (
      <a
        key={key}
        href={href}
        data-anchor={id}
        data-leads-to={inner.id}
        data-note={inner.isNote ? '' : undefined}
        aria-haspopup={inner.isNote ? 'dialog' : undefined}
        aria-label={inner.isNote && range ? i18n.t('note.mark', [sliceOf(context.text, range).trim()]) : undefined}
      >
        {words}
      </a>
    ) : (
      <a key={key} href={href} data-anchor={id} target="_blank" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">
        {words}
      </a>
    ),
    ...(range ? notesWithin(range, context) : []),
  ];
}

function renderPicture(
  { src, alt = '', width, height }: BodyElement,
  key: number,
  { inLink, sourceOf, KeptPicture }: BodyContext,
): ComponentChild | ComponentChild[] {
  if (sourceOf && src)
    return <Picture key={`${key} ${src}`} source={sourceOf(src)} alt={alt} width={width} height={height} isFixed={inLink} />;
  if (KeptPicture && src) return <KeptPicture key={`${key} ${src}`} address={src} alt={alt} isFixed={inLink} />;
  return alt ? (
    <span key={key} class="picture-words">
      {alt}
    </span>
  ) : (
    []
  );
}

/**
 * Returns the tag name of a heading that has the given level on the page. The article view must not skip heading levels, even if the page
 * does, so the heading is at most one level below the previous one.
 */
function headingUnder({ outline }: BodyContext, level: number): string {
  outline.level = Math.min(level, outline.level + 1);
  return `h${outline.level}`;
}
