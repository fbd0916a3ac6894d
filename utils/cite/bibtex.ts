import type { CitationStyle } from './citation-style';
import { type CitedName, inverted } from './work/cited-name';
import type { CitedWork } from './work/cited-work';
import { isoDay } from './work/english-dates';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Cites an article as a BibTeX and biblatex entry: an article in a newspaper, with its address. */
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
      // Double braces keep bibliography styles from changing the capitals.
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

/** Returns an author's name. The name of an organisation is in braces, so that an «and» or a comma in it does not split it. */
function nameOf(name: CitedName): string {
  if (name.is === 'body') return `{${escaped(name.name)}}`;
  // BibTeX expects a suffix in the middle: «Lee, Jr., Ann».
  return escaped(name.suffix ? `${name.family}, ${name.suffix}, ${name.given}` : inverted(name));
}

/** TeX's special characters as named commands. Backslashes before braces would not be enough, because BibTeX counts even escaped braces. */
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
 * Returns the key of an entry: author or site, year, and the first word of the title with more than three letters, in letters that every
 * program accepts («roth2026harbour»).
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
