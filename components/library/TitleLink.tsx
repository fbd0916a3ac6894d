import type { ComponentChildren, RefObject } from 'preact';
import { isLink } from '../../utils/article/is-link';
import type { AskedList, SavedSummary } from '../../utils/model';
import { OPENS_PAGE } from '../links/opens-page';
import { LibraryLink } from './LibraryLink';

export interface TitleLinkProps {
  readonly article: SavedSummary;
  /** The list that has the article. */
  readonly asked: AskedList;
  readonly linkRef: RefObject<HTMLAnchorElement | null>;
  readonly children: ComponentChildren;
}

/** The title of a row. It opens the article, or the page of a link, which has no article yet. A deleted article must be restored first. */
export const TitleLink = ({ article, asked, linkRef, children }: TitleLinkProps) =>
  asked.view === 'deleted' ? (
    // biome-ignore lint/a11y/useValidAnchor: a link that leads nowhere yet takes the focus, as those of the other rows do.
    <a ref={linkRef} tabIndex={-1}>
      {children}
    </a>
  ) : isLink(article) ? (
    <a ref={linkRef} href={article.url} {...OPENS_PAGE}>
      {children}
    </a>
  ) : (
    <LibraryLink linkRef={linkRef} to={{ ...asked, article: article.id }}>
      {children}
    </LibraryLink>
  );
