import { type CitedName, inverted } from './cited-name';

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

/** Returns an entry with its fields, whose values are escaped. Fields without a value are left out. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string | null | undefined])[],
): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}
