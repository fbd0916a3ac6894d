import { trimEndBy } from '../text/trim-end-by';
import { AGENCIES, AND_WORDS, BY_WORDS, OTHER_ROLES, ROLE_WORDS, STOP_WORDS, WEAK_BY_WORDS } from './author-words';
import { cleanLine } from './clean-line';
import { foldWords, wordsOf } from './fold-words';
import { isAgencyName, judgeName } from './judge-name';
import { CASED_WORD, DIGIT, hasLetter, hasLower, startsUpper } from './letters';
import { afterRole, beforePlace, withoutRole } from './without-role';

const MAX_LINE = 400;
const MAX_NAME = 120;
const MAX_NAMES = 30;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const BY = new RegExp(`^(?:${anyOf(BY_WORDS)})(?:\\s?[:：/／]\\s?|\\s+|(?=[\\u0E00-\\u0E7F\\u3400-\\u9FFF]))`, 'i');
const STOP = new RegExp(`(?<![${CASED_WORD}])(?:${anyOf([...STOP_WORDS, ...OTHER_ROLES])})(?![${CASED_WORD}])`, 'i');
const OTHER_ROLE = new RegExp(`^(?:${anyOf(OTHER_ROLES)})(?![${CASED_WORD}])`, 'i');
const AND = new RegExp(`\\s{1,3}(?:${anyOf(AND_WORDS)})\\s{1,3}`, 'i');
const AGENCY_AT_END = new RegExp(`\\s{1,3}(?:${anyOf(AGENCIES.filter((name) => name.length > 4))})$`, 'i');
const ADDRESS = /\S{1,80}@\S{1,80}|https?:\/\/\S+|www\.\S+|(?<=^|\s)@\w{2,30}/gi;
const SEPARATOR = /\s?[,;|•·‧・、，；\n]\s?|\s{2,}/;
/** Matches a dash or slash that separates a name from a role, as in «Ann Lee - Politics», or two names, as in «Ann Lee/Bo Ray». */
const LOOSE = /\s[-–—]\s|\s?[/／]\s?/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE = /^(?:ph\.?\s?d|m\.?\s?d|d\.?o|r\.?\s?n|r\.?\s?d|mba|msc|ma|ba|bsc|esq|rdn|dds|mph|cfp)\.?$/i;
/** Matches the abbreviation of a news agency or the initials of a journalist in parentheses, such as «(dpa)» or «(cog.)». */
const INITIALS = /\s?\((?:[a-zß-ÿ]{2,5}\.?|[A-ZÀ-Þ]{2,4})\)/g;
/** Matches the start of a parenthesis that names further contributors, as in «(with Bo Ray and Cy Fox)». */
const HELPERS = /\s\((?:with|mit|avec|con|met|med)\s/i;
/** Matches the beginning of a date or a time. */
const DATE = new RegExp(
  `(?<![${CASED_WORD}.-])(?:[${DIGIT}]{1,4}\\s?[./:-]\\s?[${DIGIT}]|[${DIGIT}]{4}|[${DIGIT}]{1,2}(?![${CASED_WORD}-]))`,
);
/** Matches everything before the second name in «Ann Lee, as told to Bo Ray». It is removed, because the second person is the author. */
const AS_TOLD_TO = /^.{2,80}\s(?:as told to|aufgezeichnet von|propos recueillis par|raccontato a)\s/i;
const MARKS_BEFORE = /^[\s"'“”‘’«»([{【［|•·*#–—:;,./\\@-]+/;

/**
 * Splits a byline into the names of its authors, without roles, agencies, addresses, dates, places and words such as «by». If no name of a
 * person remains, returns the first remaining part, such as a newsroom or a pen name. `site` is the name of the site, which is never taken
 * for a person. Returns at most 30 names, each up to 120 UTF-16 units long.
 */
export function splitAuthors(value: unknown, site: string | null): string[] {
  const line = cleanLine(value, MAX_LINE);
  if (!line || /[<>{}]/.test(line)) return [];
  const bare = withoutBy(line.replace(AS_TOLD_TO, '').replace(ADDRESS, ' | ').replace(INITIALS, '').replace(HELPERS, ' | '));
  const before = beforeStop(bare);
  const pieces = joinSuffixes(
    before
      .split(SEPARATOR)
      .flatMap(splitAtAnd)
      .flatMap((piece) => splitLoosely(piece, site))
      .map(trimPiece),
  ).filter(isName);
  const [first, ...others] = inNaturalOrder(pieces);
  const bearer = afterRole(first ?? '');
  const placed = beforePlace(first ?? '', site);
  const named = [...(first ? [placed ?? (bearer && judgeName(bearer, site) === 'person' ? bearer : first)] : []), ...others];
  const plain = named.filter((piece) => judgeName(piece, site) === 'person');
  // A piece of the byline that contains a role is considered only if no piece is a plain name. Otherwise, «National Politics Editor» might
  // be taken for an author.
  const persons =
    plain.length > 0 ? plain : named.map((piece) => withoutRole(piece, site)).filter((name) => judgeName(name, site) === 'person');
  return unique(persons.length > 0 ? persons : named.slice(0, 1).map((piece) => withoutRole(piece, site))).slice(0, MAX_NAMES);
}

/** Removes up to three introductions, such as «By» or «Text: von», from the start of a line. */
function withoutBy(line: string): string {
  let bare = line.trim().replace(MARKS_BEFORE, '');
  for (let times = 0; times < 3; times++) {
    const cut = bare.replace(BY, '');
    if (cut === bare || !hasLetter(cut)) break;
    const word = bare
      .slice(0, bare.length - cut.length)
      .trim()
      .toLowerCase();
    if (WEAK_BY_WORDS.has(word) && wordsOf(cut).length < 2) break;
    bare = cut.trimStart();
  }
  return bare;
}

/** Returns whether a line introduces people other than the authors, as in «Contributions from» or «Photography by Ann Lee». */
export const isOtherRole = (line: string): boolean => OTHER_ROLE.test(line);

/**
 * Returns the part of a line before the first date or the first word that ends the list of authors. The result is empty if the line begins
 * with such a word.
 */
function beforeStop(line: string): string {
  const stop = STOP.exec(line);
  if (stop?.index === 0 && stop[0].length < line.length) return '';
  const ends = [stop?.index ?? 0, DATE.exec(line)?.index ?? 0].filter((at) => at > 0);
  const start = line.slice(0, Math.min(line.length, ...ends));
  return ends.length > 0 ? start.replace(/\. $/, '') : start;
}

/**
 * Splits a piece at «and» if there are at least two words or an agency on each side, so «Ortega y Gasset» remains one name.
 */
function splitAtAnd(piece: string): string[] {
  const parts = piece.split(AND);
  const isSplit = parts.length > 1 && parts.every((part) => wordsOf(part).length !== 1 || isAgencyName(part));
  return isSplit ? parts : [piece.replace(/^(?:and|und|et|og|och|y|e)\s+/, '')];
}

/**
 * Splits part of a byline at dashes and slashes if it begins with a person's name or consists of an agency and a person, as in «dpa/Ann
 * Lee». Otherwise, they are treated as part of a pen name.
 */
function splitLoosely(piece: string, site: string | null): string[] {
  const parts = piece.split(LOOSE).map(trimPiece);
  const kinds = parts.map((part) => judgeName(part, site));
  return kinds[0] === 'person' || (kinds.length === 2 && kinds[0] === 'body' && kinds[1] === 'person') ? parts : [piece];
}

function trimPiece(whole: string): string {
  const piece = whole.includes('(') ? whole : trimEndBy(whole, /\)/);
  const agencyless = piece.replace(AGENCY_AT_END, '');
  const bare = withoutBy(wordsOf(agencyless).length >= 2 ? agencyless : piece).replace(/^[\s\-–—:*"'“”]+/, '');
  return trimEndBy(bare, /[\s\-–—:*,"“”(】］]/);
}

/** Joins a name to the suffix that follows it, such as «Ann Lee» to «Jr.», and drops academic degrees. */
function joinSuffixes(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (SUFFIX.test(piece) && last) joined[joined.length - 1] = `${last}, ${piece}`;
    else if (!DEGREE.test(piece)) joined.push(piece);
  }
  return joined;
}

/** Joins two capitalised words, such as «Lee» and «Ann», into one name, «Ann Lee». Returns any other pieces unchanged. */
function inNaturalOrder(pieces: readonly string[]): readonly string[] {
  const [last, first] = pieces;
  const isInverted =
    pieces.length === 2 &&
    last &&
    first &&
    [last, first].every((word) => /^[^\s.]{2,}$/.test(word) && startsUpper(word) && hasLower(word.slice(1)));
  return isInverted ? [`${first} ${last}`] : pieces;
}

const FILE = /^\S+\.(?:txt|html?|php|xml|json)$/i;
/** Matches a profile handle, such as «ann.lee.42». */
const HANDLE = /^[a-z0-9]+(?:[._][a-z0-9]+)*[._]\d+$/;
/** Matches the place of a profile after its name, as in «Harbour Friends on Facebook». */
const PROFILE = /\s(?:on|auf|sur|en|su|op|på|na)\s(?:facebook|instagram|twitter|x|linkedin|tiktok|youtube|bluesky|mastodon|threads)$/i;
const isName = (piece: string): boolean =>
  !FILE.test(piece) &&
  !PROFILE.test(piece) &&
  !HANDLE.test(piece) &&
  piece.length <= MAX_NAME &&
  hasLetter(piece) &&
  !(wordsOf(piece).length > 0 && wordsOf(piece).every((word) => ROLE_WORDS.has(word)));

/** Removes names that differ from an earlier name only in case, punctuation or spaces. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldWords(name);
    return folded !== '' && !seen.has(folded) && seen.add(folded);
  });
}
