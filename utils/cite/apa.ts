import type { CitationStyle } from './citation-style';
import type { CitedName } from './work/cited-name';
import { monthFirst, yearFirst } from './work/english-dates';
import { stopped } from './work/quoted-title';

/**
 * The maximum number of authors that an entry lists in full. If there are more, it lists the first nineteen, an ellipsis and the last one.
 */
const MAX_AUTHORS = 20;

/**
 * The style of the Publication Manual of the American Psychological Association, 7th edition. It follows sections 10.1 (online newspaper
 * article), 9.8, 9.12 and 9.17.
 */
export const style: CitationStyle = {
  id: 'apa',
  name: 'APA',
  place: 1,
  cite({ authors, title, published, accessed, site, address }) {
    const date = `(${published ? yearFirst(published) : 'n.d.'}).`;
    const name = stopped(title || '[News article]');
    const opening = authors.length > 0 ? `${stopped(joined(authors.map(withInitials)))} ${date} ${name}` : `${name} ${date}`;
    // An undated work may change, so the entry gives the access date to show which version is meant (section 9.16).
    const from = published ? '' : `Retrieved ${monthFirst(accessed)}, from `;
    return [{ text: `${opening} ` }, { text: site, isItalic: true }, { text: `. ${from}${address}` }];
  },
};

function joined(names: readonly string[]): string {
  if (names.length > MAX_AUTHORS) return `${names.slice(0, MAX_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** Returns a name with the given names reduced to initials, as in «Roth, A. B.», «Sartre, J.-P.» and «Lee, A., Jr.». */
function withInitials(name: CitedName): string {
  if (name.is === 'body') return name.name;
  const initials = name.given
    .split(' ')
    .map((word) => word.split('-').map(initialOf).join('-'))
    .join(' ');
  return [name.family, initials, name.suffix].filter(Boolean).join(', ');
}

const initialOf = (word: string): string => `${[...word][0] ?? ''}.`.toUpperCase();
