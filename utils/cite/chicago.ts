import type { Citation } from '../model';
import type { CitationStyle } from './citation-style';
import { inOrder, inverted } from './work/cited-name';
import type { CitedWork } from './work/cited-work';
import { monthFirst } from './work/english-dates';
import { quotedTitle, stopped } from './work/quoted-title';

/**
 * The maximum number of authors that an entry lists in full. If there are more, it lists the first three, followed by «et al.» (Chicago
 * Manual of Style, 18th edition, 13.23).
 */
const MAX_AUTHORS = 6;
const NAMED_OF_MANY = 3;

/**
 * The notes and bibliography style of The Chicago Manual of Style, 18th edition. It produces a bibliography entry that follows sections
 * 14.89–14.97 (newspapers) and 13.15 (date of access).
 */
export const style: CitationStyle = {
  id: 'chicago',
  name: 'Chicago',
  place: 3,
  cite(work): Citation {
    const { authors, published, accessed, address } = work;
    const title = work.title ? quotedTitle(work, 'longCapital') : 'Untitled article.';
    // The style omits «The» at the beginning of an English-language newspaper's name.
    const site = /^en\b/i.test(work.lang) ? work.site.replace(/^The\s(?=\S)/, '') : work.site;
    // If there is no author, the name of the newspaper takes the author's place.
    const isSigned = authors.length > 0;
    const opening = isSigned ? [{ text: `${stopped(authorsOf(work))} ${title} ` }] : [];
    const date = published ? monthFirst(published) : `Accessed ${monthFirst(accessed)}`;
    const between = isSigned ? (published ? ', ' : '. ') : `. ${title} `;
    return [...opening, { text: site, isItalic: true }, { text: `${between}${date}. ${address}` }];
  },
};

/**
 * Returns the list of authors. The first author has the family name first, and the others are in natural order: «Roth, Ana, Cor Maas, and
 * Bo Li».
 */
function authorsOf({ authors }: CitedWork): string {
  const named = authors.length > MAX_AUTHORS ? authors.slice(0, NAMED_OF_MANY) : authors;
  const names = named.map((name, at) => (at === 0 ? inverted(name) : inOrder(name)));
  if (named.length < authors.length) return `${names.join(', ')}, et al.`;
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
