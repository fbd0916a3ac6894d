import type { Citation } from '../model';
import type { CitationStyle } from './citation-style';
import { inOrder, inverted } from './work/cited-name';
import type { CitedWork } from './work/cited-work';
import { dayFirst } from './work/english-dates';
import { quotedTitle, stopped } from './work/quoted-title';

/**
 * The style of the MLA Handbook, 9th edition. It follows sections 5.1–5.98 (author, title of source, container, publication date, location)
 * and 5.111 (date of access).
 */
export const style: CitationStyle = {
  id: 'mla',
  name: 'MLA',
  place: 2,
  cite(work): Citation {
    const { site, published, accessed } = work;
    const author = work.authors.length > 0 ? `${stopped(authorsOf(work))} ` : '';
    const title = work.title ? quotedTitle(work, 'small') : 'Untitled article.';
    // The MLA Handbook omits «https://» from addresses, because browsers do not need it to open a page.
    const address = work.address.replace(/^https?:\/\//, '');
    const rest = [published && dayFirst(published), address].filter(Boolean).join(', ');
    return [{ text: `${author}${title} ` }, { text: site, isItalic: true }, { text: `, ${rest}. Accessed ${dayFirst(accessed)}.` }];
  },
};

/**
 * Returns the list of authors. The first author has the family name first. If there are three or more authors, only the first is named,
 * followed by «et al.».
 */
function authorsOf({ authors: [first, second, ...more] }: CitedWork): string {
  if (!first) return '';
  if (!second) return inverted(first);
  return more.length > 0 ? `${inverted(first)}, et al.` : `${inverted(first)}, and ${inOrder(second)}`;
}
