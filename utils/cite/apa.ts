import type { CitationStyle } from './citation-style';
import type { CitedName } from './work/cited-name';
import { monthFirst, yearFirst } from './work/english-dates';
import { stopped } from './work/quoted-title';

/** More are not all named: the first nineteen, three dots, the last. */
const MOST_AUTHORS = 20;

/** Publication Manual of the American Psychological Association, 7th edition: 10.1 (online newspaper article), 9.8, 9.12, 9.17. */
export const style: CitationStyle = {
  id: 'apa',
  name: 'APA',
  place: 1,
  cite({ authors, title, published, accessed, site, address }) {
    const date = `(${published ? yearFirst(published) : 'n.d.'}).`;
    const name = stopped(title || '[News article]');
    const opening = authors.length > 0 ? `${stopped(listed(authors.map(initialled)))} ${date} ${name}` : `${name} ${date}`;
    // What bears no date may change: the reader's own day tells which version is meant (9.16).
    const from = published ? '' : `Retrieved ${monthFirst(accessed)}, from `;
    return [{ text: `${opening} ` }, { text: site, isItalic: true }, { text: `. ${from}${address}` }];
  },
};

function listed(names: readonly string[]): string {
  if (names.length > MOST_AUTHORS) return `${names.slice(0, MOST_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

/** «Roth, A. B.», «Sartre, J.-P.», «Lee, A., Jr.». */
function initialled(name: CitedName): string {
  if (name.is === 'body') return name.name;
  const initials = name.given
    .split(' ')
    .map((word) => word.split('-').map(initialOf).join('-'))
    .join(' ');
  return [name.family, initials, name.suffix].filter(Boolean).join(', ');
}

const initialOf = (word: string): string => `${[...word][0] ?? ''}.`.toUpperCase();
