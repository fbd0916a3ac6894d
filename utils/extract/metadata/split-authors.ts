import { AGENCIES, AND_WORDS, BY_WORDS, OTHER_ROLES, ROLE_WORDS, STOP_WORDS, WEAK_BY_WORDS } from './author-words';
import { cleanLine } from './clean-line';
import { foldWords, wordsOf } from './fold-words';
import { isSiteName, judgeName } from './judge-name';
import { CASED_WORD, DIGIT, hasLetter, hasLower, startsUpper } from './letters';

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
const AND = new RegExp(`\\s+(?:${anyOf(AND_WORDS)})\\s+`, 'i');
const AGENCY_BEHIND = new RegExp(`\\s+(?:${anyOf(AGENCIES.filter((name) => name.length > 4))})$`, 'i');
const ADDRESS = /\S{1,80}@\S{1,80}|https?:\/\/\S+|www\.\S+|(?<=^|\s)@\w{2,30}/gi;
const SEPARATOR = /\s?[,;|•·‧・、，；\n]\s?|\s{2,}/;
/** Between a name and a role, or between names: «Ann Lee - Politics», «Ann Lee/Bo Ray». */
const LOOSE = /\s[-–—]\s|\s?[/／]\s?/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE = /^(?:ph\.?\s?d|m\.?\s?d|d\.?o|r\.?\s?n|r\.?\s?d|mba|msc|ma|ba|bsc|esq|rdn|dds|mph|cfp)\.?$/i;
/** Initials of an agency or a colleague: «(obe)», «(dpa)», «(cog.)». */
const INITIALS = /\s?\((?:[a-zß-ÿ]{2,5}\.?|[A-ZÀ-Þ]{2,4})\)/g;
/** «(with Bo Ray and Cy Fox)». */
const HELPERS = /\s\((?:with|mit|avec|con|met|med)\s/i;
/** A date or a time begins here. */
const DATE = new RegExp(
  `(?<![${CASED_WORD}.-])(?:[${DIGIT}]{1,4}\\s?[./:-]\\s?[${DIGIT}]|[${DIGIT}]{4}|[${DIGIT}]{1,2}(?![${CASED_WORD}-]))`,
);
/** «Ann Lee, as told to Bo Ray»: the second has written it. */
const TOLD = /^.{2,80}\s(?:as told to|aufgezeichnet von|propos recueillis par|raccontato a)\s/i;
const MARKS_BEFORE = /^[\s"'“”‘’«»([{|•·*#–—:;,./\\@-]+/;

/**
 * The names in a byline, one by one: without what introduces them, without roles, agencies, addresses, dates and places beside them.
 * `site` tells the site's own name from a person's. Where no piece can be a person's name, what is left of the line is the name (a
 * newsroom, a pen name). At most 30 names of 120 characters.
 */
export function splitAuthors(value: unknown, site: string | null): string[] {
  const line = cleanLine(value, MAX_LINE);
  if (!line || /[<>{}]/.test(line)) return [];
  const bare = withoutBy(line.replace(TOLD, '').replace(ADDRESS, ' | ').replace(INITIALS, '').replace(HELPERS, ' | '));
  const before = beforeStop(bare);
  const pieces = joinSuffixes(
    before
      .split(SEPARATOR)
      .flatMap(splitAtAnd)
      .flatMap((piece) => splitLoosely(piece, site))
      .map(trimPiece),
  ).filter(isName);
  const named = flipped(pieces);
  const plain = named.filter((piece) => judgeName(piece, site) === 'person');
  // «Ann Lee, National Politics Editor»: where a name stands alone, what has a role is one.
  const persons =
    plain.length > 0 ? plain : named.map((piece) => withoutRole(piece, site)).filter((name) => judgeName(name, site) === 'person');
  return unique(persons.length > 0 ? persons : named.slice(0, 1).map((piece) => withoutRole(piece, site))).slice(0, MAX_NAMES);
}

/** Takes away «By», «Text: von» and the like, at most three of them. */
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

/** Whether a line leads to other people than the authors: «Contributions from», «Photography by Ann Lee». */
export const isOtherRole = (line: string): boolean => OTHER_ROLE.test(line);

/** The line up to where it stops being about the authors; nothing where it never was. */
function beforeStop(line: string): string {
  const stop = STOP.exec(line);
  if (stop?.index === 0 && stop[0].length < line.length) return '';
  const ends = [stop?.index ?? 0, DATE.exec(line)?.index ?? 0].filter((at) => at > 0);
  return line.slice(0, Math.min(line.length, ...ends));
}

/** Both sides must be names of their own: «Ortega y Gasset» is one. */
function splitAtAnd(piece: string): string[] {
  const parts = piece.split(AND);
  const isSplit = parts.length > 1 && parts.every((part) => wordsOf(part).length >= 2 || wordsOf(part).length === 0);
  return isSplit ? parts : [piece.replace(/^(?:and|und|et|og|och|y|e)\s+/, '')];
}

/** At a dash or a slash only where a person's name comes first: others are part of a pen name. */
function splitLoosely(piece: string, site: string | null): string[] {
  const parts = piece.split(LOOSE).map(trimPiece);
  return parts.length > 1 && judgeName(parts[0] ?? '', site) === 'person' ? parts : [piece];
}

function trimPiece(whole: string): string {
  const piece = whole.includes('(') ? whole : whole.replace(/\)+$/, '');
  const agencyless = piece.replace(AGENCY_BEHIND, '');
  return withoutBy(wordsOf(agencyless).length >= 2 ? agencyless : piece).replace(/^[\s\-–—:*"'“”]+|[\s\-–—:*,"“”(]+$/g, '');
}

/** «Ann Lee», «Jr.» are one name; a degree is none. */
function joinSuffixes(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (SUFFIX.test(piece) && last) joined[joined.length - 1] = `${last}, ${piece}`;
    else if (!DEGREE.test(piece)) joined.push(piece);
  }
  return joined;
}

/** «Lee, Ann»: two single words are one name turned around. */
function flipped(pieces: readonly string[]): readonly string[] {
  const [last, first] = pieces;
  const isTurned =
    pieces.length === 2 &&
    last &&
    first &&
    [last, first].every((word) => /^[^\s.]{2,}$/.test(word) && startsUpper(word) && hasLower(word.slice(1)));
  return isTurned ? [`${first} ${last}`] : pieces;
}

const FILE = /^\S+\.(?:txt|html?|php|xml|json)$/i;
/** «ann.lee.42»: the handle of a profile. */
const HANDLE = /^[a-z0-9]+(?:[._][a-z0-9]+)*[._]\d+$/;
const isName = (piece: string): boolean =>
  !FILE.test(piece) &&
  !HANDLE.test(piece) &&
  piece.length <= MAX_NAME &&
  hasLetter(piece) &&
  !(wordsOf(piece).length > 0 && wordsOf(piece).every((word) => ROLE_WORDS.has(word)));

/** «Ann Lee Staff Writer», «Lindmoor Ledger staff»: the role goes where a person's name is left, or the site's. */
function withoutRole(name: string, site: string | null): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 2 && ROLE_WORDS.has(foldWords(words[end - 1] ?? ''))) end--;
  const bare = words.slice(0, end).join(' ');
  return end < words.length && (judgeName(bare, site) === 'person' || isSiteName(bare, site)) ? bare : name;
}

/** Names without those that fold to an earlier one. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = foldWords(name);
    return folded !== '' && !seen.has(folded) && seen.add(folded);
  });
}
