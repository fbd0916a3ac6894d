import { hostOf } from '../../article/article-address';
import { toLatin } from '../../identity/to-latin';
import { hashText } from '../../text/hash-text';
import type { CitedWork } from './cited-work';

/** The maximum length of the name and of the word in a key. */
const LONGEST = 40;

/**
 * Returns the key by which programs cite an article, such as «roth2026harbour-k3x90a»: the author or site, the year, the first word of the title
 * with more than three letters, and six characters that depend on the address alone. It uses only ASCII letters and digits. It is the same in
 * every file, whichever other articles are in it.
 */
export function citationKey({ authors: [author], site, published, title, lang, address }: CitedWork): string {
  const part = (words: string): string => keyPart(words, lang);
  const host = hostOf(address);
  const who = part((author?.is === 'person' ? author.family : author?.name) ?? '') || (site === host || site === address ? '' : part(site));
  const word = title
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(part)
    .find((one) => one.length > 3);
  return `${who || part(nameIn(host)) || 'article'}${published?.year ?? ''}${word ?? ''}-${signOf(address)}`;
}

/** Returns words in small ASCII letters and digits. Letters of scripts that cannot be transliterated are left out. */
const keyPart = (words: string, lang: string): string =>
  toLatin(words.normalize('NFKC'), lang.toLowerCase().split('-', 1)[0] ?? '')
    .replace(/[^a-z0-9]/g, '')
    .slice(0, LONGEST);

/** Matches what is no name in a host: subdomains for variants of a site, and the end. */
const NO_NAME = /^(?:m|mobile|amp)\.|(?:\.(?:com?|net|org|gov|gob|gouv|edu|ac))?\.[^.]+$/g;
/** Returns the part of a host that names the site, «harbourpost» in «news.harbourpost.co.example». */
const nameIn = (host: string): string => host.replace(NO_NAME, '').split('.').at(-1) ?? '';

/** The number of characters that tell addresses apart. There are two billion such signs. */
const LETTERS = 6;
const signOf = (address: string): string => (Number.parseInt(hashText(address), 16) % 36 ** LETTERS).toString(36).padStart(LETTERS, '0');
