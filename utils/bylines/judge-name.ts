import { AGENCIES, BODY_WORDS, DATE_WORDS, DAY_WORDS, FURNITURE_WORDS, ROLE_WORDS } from './author-words';
import { foldWords, wordsOf } from './fold-words';
import { hasCase, hasLetter, hasLower, startsUpper } from './letters';

/**
 * The classification of a piece of a byline: the name of a person (`person`), the name of a site, agency or institution (`body`), or
 * unclear (`unsure`).
 */
export type NameKind = 'person' | 'unsure' | 'body';

/** The agencies as `foldWords` folds them. They are listed in lower case, so folding them fully would only take longer. */
const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.map((agency) => agency.replace(/[ -]/g, '')));
/** Particles that may occur inside a personal name, such as «van der», «de la» and «bin». */
const PARTICLES = new Set(
  'de da do dos das del della di du la le les van von der den ten ter zu zum af av bin ibn al el bint ben ap'.split(' '),
);
/** Matches names written in Han characters, kana or Hangul, which need no spaces. */
const UNSPACED = /^[\u3005\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF・·\s]+$/;
const UNSPACED_BODY = /(?:社|報|报|网|網|新聞|新闻|編集部|编辑部|局|台|日报|通信|뉴스|신문|일보|방송)$/u;
/** Matches acronyms without vowels, such as «NDR» and «CBC». */
const ACRONYM = /^[B-DF-HJ-NP-TV-XZ]{3,5}$/;

/**
 * Classifies a name from a byline by its form. A person's name has two to six capitalised words, two to five words in scripts without case,
 * or two to twelve characters in scripts without spaces. A name does not belong to a person if it contains a word typical of newsrooms or
 * institutions, or if it is the name of the site.
 */
export function judgeName(name: string, site: string | null): NameKind {
  const words = wordsOf(name);
  const folded = words.join('');
  if (AGENCY_NAMES.has(folded) || isSiteName(name, site)) return 'body';
  if (UNSPACED.test(name)) return UNSPACED_BODY.test(name) ? 'body' : folded.length >= 2 && folded.length <= 12 ? 'person' : 'unsure';
  if (words.some((word) => BODY_WORDS.has(word)) || /\.(?:com|net|org|[a-z]{2})\b|^the\s/i.test(name)) return 'body';
  if (words.length > 1 && words.length < 5 && /^[A-ZÀ-Þ]{2,6}$/.test(name)) return 'body';
  const spaced = name.split(/\s+/).filter(hasLetter);
  if (spaced.some((word) => ACRONYM.test(word) || (isAgency(word) && hasLower(name)))) return 'body';
  if (words.some((word) => ROLE_WORDS.has(word) || FURNITURE_WORDS.has(word) || DATE_WORDS.has(word))) return 'unsure';
  if (words.every((word) => DAY_WORDS.has(word)) || spaced.some((word) => word.length === 1 && hasCase(word))) return 'unsure';
  if (/\d/.test(name) || spaced.length < 2 || spaced.length > 6) return 'unsure';
  if (!hasCase(name)) return spaced.length <= 5 ? 'person' : 'unsure';
  const isCased = spaced.every(
    (word) =>
      startsUpper(word.replace(/^["'“”‘’«»([{.-]+/, '')) ||
      PARTICLES.has(word.toLowerCase()) ||
      (/^[dl]['’]/.test(word) && startsUpper(word.slice(2))),
  );
  return isCased ? 'person' : 'unsure';
}

/** Returns whether a name is that of a news agency. */
export const isAgencyName = (name: string): boolean => AGENCY_NAMES.has(foldWords(name));

/** Returns whether an upper-case word in a longer name is an agency, such as «AP» in «AP Auto Writer». */
const isAgency = (word: string): boolean => word === word.toUpperCase() && AGENCY_NAMES.has(word.toLowerCase());

/**
 * Returns whether a name equals the site's name, is part of it or contains it. If the site is «Lindmoor Ledger», for example, this is true
 * of «Ledger» and «South Lindmoor Ledger».
 */
export function isSiteName(name: string, site: string | null): boolean {
  const [folded, whole] = [foldWords(name).replace(/^the/, ''), foldWords(site ?? '').replace(/^the/, '')];
  if (whole.length < 3 || folded.length < 3) return false;
  if (folded === whole) return true;
  return folded.length < whole.length ? folded.length >= 5 && whole.includes(folded) : whole.length >= 5 && folded.includes(whole);
}
