import { wordsOf } from '../../bylines/fold-words';

/** Matches labels such as «co» and «com», which stand before the code of a country in the ending of a host name. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|ne|or|gob|go)$/;

/** Returns the part of an address's host name that names the site, such as «lindmoor-post» in «www.lindmoor-post.co.uk», without hyphens. */
export function hostLabel(url: string): string {
  const labels = (URL.parse(url)?.hostname ?? '').split('.');
  const ending = labels.length > 2 && (labels.at(-1) ?? '').length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '') ? 3 : 2;
  return bare(labels.at(-ending) ?? '');
}

/**
 * Returns whether a name is that of the site whose host name has a label: «The Lindmoor Post» for «lindmoorpost», and «Seeburger Bote» for
 * «seeburgerbote».
 */
export function isNameOfHost(name: string, label: string): boolean {
  const [letters, host] = [bare(name), label.replace(/^the/, '')];
  return host.length >= 3 && (letters === host || letters.replaceAll(/[äöü]/g, (vowel) => UMLAUTS[vowel] ?? vowel) === host);
}

/**
 * Returns whether a name may be that of the site whose host name has a label: it is that name, begins with it, has its words as initials, or
 * shares a word of five letters or more.
 */
export function resemblesHost(name: string, label: string): boolean {
  if (isNameOfHost(name, label)) return true;
  const words = wordsOf(name);
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return label.length >= 2 && (initials === label || words.some((word) => word.length >= 5 && label.includes(ascii(word))));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const bare = (name: string): string => wordsOf(name).join('').replace(/^the/, '');
const ascii = (word: string): string => word.replaceAll(/[äöü]/g, (vowel) => UMLAUTS[vowel] ?? vowel);
