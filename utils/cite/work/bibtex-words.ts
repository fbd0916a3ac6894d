import { type CitedName, inverted } from './cited-name';
import type { CitedWork } from './cited-work';

/** Returns an author's name. An organisation's name is in braces, because BibTeX would split it at a comma or an «and». */
export function bibtexName(name: CitedName): string {
  if (name.is === 'body') return `{${bibtexWords(name.name)}}`;
  // BibTeX expects a suffix between the family name and the given name: «Lee, Jr., Ann».
  return bibtexWords(name.suffix ? `${name.family}, ${name.suffix}, ${name.given}` : inverted(name));
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
/** Escapes the special characters of TeX. */
export const bibtexWords = (words: string): string => words.replace(/[\\{}~^$&#_%]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
/** Escapes what would end the value of a field with an address. The other characters have no meaning there. */
export const bibtexAddress = (address: string): string => address.replace(/[\\{}\s]/g, encodeURIComponent);

/**
 * Returns an entry's citation key, such as «roth2026harbour». It consists of the author or site, the year, and the first word of the title
 * with more than three letters, and uses only ASCII letters and digits.
 */
export function bibtexKey({ authors: [author], site, published, title }: CitedWork): string {
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

/** Returns an entry with its fields, whose values are escaped. Fields without a value are left out. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string | null | undefined])[],
): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}
