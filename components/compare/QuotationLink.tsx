import type { ComponentChildren } from 'preact';
import { OPENS_PAGE } from '../links/opens-page';
import { useComparison } from './compare-context';
import { FollowedLink } from './FollowedLink';

export interface QuotationLinkProps {
  /** The place of the article in the comparison. */
  readonly article: number;
  /** The id of the quotation in its article. */
  readonly quotation: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link to a quotation in its article: in the library or, if the article is not saved, on its page. */
export function QuotationLink({ article, quotation, children, ...rest }: QuotationLinkProps) {
  const { sources } = useComparison();
  const source = sources[article];
  if (!source) return null;
  if (source.id === null)
    return (
      <a {...rest} href={source.addressOf(quotation)} {...OPENS_PAGE}>
        {children}
      </a>
    );
  const ids = sources.flatMap(({ id }) => id ?? []);
  return (
    <FollowedLink {...rest} follows={`${article} ${quotation}`} to={{ article: source.id, quote: quotation, ids }}>
      {children}
    </FollowedLink>
  );
}
