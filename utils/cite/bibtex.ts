import type { CitationStyle } from './citation-style';
import { type CitedName, inverted } from './work/cited-name';
import type { CitedWork } from './work/cited-work';
import { isoDay } from './work/english-dates';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The style for BibTeX and biblatex: an entry for a newspaper article, with its address. */
export const style: CitationStyle = {
  id: 'bibtex',
  name: 'BibTeX',
  place: 5,
  cite(work) {
    const { authors, title, site, published, accessed, lang, address } = work;
    const [language = ''] = lang.toLowerCase().split('-');
    const month = MONTHS[(published?.month ?? 0) - 1];
    const fields: [string, string | null | undefined][] = [
      ['author', authors.length > 0 ? `{${authors.map(nameOf).join(' and ')}}` : null],
      // Double braces prevent bibliography styles from changing the capitalisation.
      ['title', `{{${escaped(title || 'Untitled')}}}`],
      ['journal', `{${escaped(site)}}`],
      ['year', published && `{${published.year}}`],
      ['month', month],
      ['day', published?.day ? `{${published.day}}` : null],
      ['url', `{${escapedAddress(address)}}`],
      ['urldate', `{${isoDay(accessed)}}`],
      ['language', ['und', ''].includes(language) ? null : `{${language}}`],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
    return [{ text: [`@article{${keyOf(work)},`, ...lines, '}'].join('\n'), isCode: true }];
  },
};

/** Returns an author's name. An organisation's name is in braces, because BibTeX would split it at a comma or an «and». */
function nameOf(name: CitedName): string {
  if (name.is === 'body') return `{${escaped(name.name)}}`;
  // BibTeX expects a suffix between the family name and the given name: «Lee, Jr., Ann».
  return escaped(name.suffix ? `${name.family}, ${name.suffix}, ${name.given}` : inverted(name));
}

/**
 * The named commands for TeX's special characters. A backslash before a brace would not be enough, because BibTeX counts even escaped
 * braces.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (words: string): string => words.replace(/[\\{}~^$&#_%]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
const escapedAddress = (address: string): string => address.replace(/[\\{}\s]/g, encodeURIComponent);

/**
 * Returns an entry's citation key, such as «roth2026harbour». It consists of the author or site, the year, and the first word of the title
 * with more than three letters, and uses only ASCII letters and digits.
 */
function keyOf({ authors: [author], site, published, title }: CitedWork): string {
  const who = keyPart(author?.is === 'person' ? author.family : (author?.name ?? site));
  const word = title
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(keyPart)
    .find((one) => one.length > 3);
  return `${who}${published?.year ?? ''}${word ?? ''}` || 'article';
}

const keyPart = (words: string): string =>
  words
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
