import type { ComponentChildren, RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { Direction } from '../../utils/model';
import { type LibraryAddress, printLibraryAddress, withoutSearch } from '../../utils/query/library-address';
import { VisitContext } from './visit-context';

export interface LibraryLinkProps {
  readonly to: Partial<LibraryAddress>;
  readonly linkRef?: RefObject<HTMLAnchorElement | null>;
  readonly class?: string;
  readonly title?: string;
  readonly lang?: string | undefined;
  readonly dir?: Direction;
  readonly 'aria-current'?: 'page' | 'true' | undefined;
  readonly [data: `data-${string}`]: string;
  readonly children: ComponentChildren;
}

/**
 * A link inside the library. A plain click keeps what the reader searches for out of the page's address, and so out of the browser's history.
 * Other clicks, for example into a new tab, follow the address, which names a search only if the link leads to a list.
 */
export function LibraryLink({ to, linkRef, children, ...rest }: LibraryLinkProps) {
  const visit = useContext(VisitContext);
  const isList = (to.article ?? null) === null && (to.place ?? null) === null;
  return (
    <a
      {...rest}
      {...(linkRef && { ref: linkRef })}
      href={printLibraryAddress(isList ? to : withoutSearch(to))}
      onClick={(event) => {
        if (!visit || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void visit(to);
      }}
    >
      {children}
    </a>
  );
}
