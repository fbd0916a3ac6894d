import { foldWords } from '../../bylines/fold-words';
import { isSiteName, judgeName } from '../../bylines/judge-name';
import { DIGIT, hasCase, hasLower, startsWithCapitalOrCaseless } from '../../bylines/letters';
import { isOtherRole, splitAuthors, unique } from '../../bylines/split-authors';
import type { Opening, OpeningLine } from './read-opening';
import { signedNames } from './signed-names';

const MAX_LINE = 250;
/**
 * The maximum length of a line that credits a newsroom after «By», in UTF-16 units. A longer line is a sentence unless it contains a date.
 */
const MAX_BODY = 80;
const MAX_DEPTH = 4;
const MAX_GAP = 2;
const MARK = /(?:^|[\s_-])(?:by-?lines?|authors?|autor|auteur|autore)(?![a-z])|byline|author(?:s?-?name|s?-?list|link)/i;
const NO_MARK = /avatar|bio\b|biograph|desc|social|comment|related|card|teaser|promo|newsletter|share/i;
const BY_AT_START = /^(?:[^\s\d.,:;]{3,13} )?(?:by|von|par|por|di|door|av|af|przez|автор|作者|记者|記者)[\s:：|]\s?["'“|]?\s?/i;
/** Matches a bar before «By», as in «3 March | By Ann Lee». */
const BY_AFTER_BAR = /[|•·]\s(?=(?:by|von|par|por|door|av|af)\s)/i;
/** Matches «by» and a name after a date, as in «posted on 2026-02-03 by Ann Lee». */
const BY_AFTER_DATE = /\d{1,2}[^A-Za-z]{1,12}(?:[A-Z]{2,4}\s)?by\s([^a-z].{3,60})$/;
const DATED = new RegExp(`[${DIGIT}]{4}|[${DIGIT}]{1,2}(?:[./]|:[${DIGIT}])[${DIGIT}]{1,2}`);
/** Matches a name followed by a publication, as in «By Ann Lee, Lindmoor Ledger». Two authors would be joined by «and». */
const NAME_AND_PUBLICATION = /^by\s(?!.*\s(?:and|&)\s)[^,]{3,60},[^,]{3,60}$/i;
const AROUND_DATE = /\s?[|•·–—]\s?|\s-\s/;

/**
 * Returns the authors that the page displays around its headline. They come from lines in an element marked as a byline or author, and from
 * lines that begin with «By» or its equivalent in another language. If there are none, returns the names after a label, the name right next to the date, or the
 * names in a line such as «Ann Lee/Bo Ray».
 */
export function visibleAuthors(opening: Opening, site: string | null): string[] {
  const sides = [opening.after, opening.before];
  for (const read of [markedNames, signedNames, besideDate, slashedNames])
    for (const lines of sides) {
      const names = read(lines, site);
      if (names.length > 0) return names;
    }
  return [];
}

/** Returns the people in the first group of adjacent byline lines, or the name of a newsroom if no line names a person. */
function markedNames(lines: readonly OpeningLine[], site: string | null): string[] {
  const names: string[] = [];
  let body: string | undefined;
  let gap = 0;
  for (const line of lines) {
    if (line.text.length > MAX_LINE || isOtherRole(line.text)) {
      if (names.length > 0) break;
      continue;
    }
    const following = afterBy(line.text);
    const found = splitAuthors(
      following || isMarked(line.element) ? (afterBy(separatedText(line)) ?? separatedText(line)) : afterDateAndBy(line),
      site,
    );
    const named = found.filter((name) => judgeName(name, site) === 'person');
    const persons = NAME_AND_PUBLICATION.test(line.text) ? named.slice(0, 1) : named;
    const isShort = line.text.length < MAX_BODY || DATED.test(line.text);
    if ((following && isShort) || isNewsroom(line, found[0], site)) body ??= found[0];
    names.push(...persons);
    gap = persons.length > 0 ? 0 : gap + 1;
    if (names.length > 0 && gap > MAX_GAP) break;
  }
  return names.length > 0 || !body ? unique(names) : [body];
}

/** Returns whether a line in an element marked as a byline consists only of the site's name, with or without «By». */
const isNewsroom = ({ text, element }: OpeningLine, name: string | undefined, site: string | null): boolean =>
  name !== undefined && foldWords(text).replace(/^by/, '') === foldWords(name) && isSiteName(name, site) && isMarked(element);

/**
 * Joins the pieces of a line with bars, because a name ends where its element ends. For example, «Ann Lee» and «Politics» in adjacent
 * elements are two separate pieces.
 */
const separatedText = ({ pieces }: OpeningLine): string => pieces.map(({ text }) => text).join(' | ');

const afterDateAndBy = ({ text }: OpeningLine): string | undefined => BY_AFTER_DATE.exec(text)?.[1];

/**
 * Returns the text after a «By» that begins the line or follows a vertical bar, or `null` if there is no such «By» or if the text cannot be
 * a name.
 */
function afterBy(text: string): string | null {
  const line = text.slice(text.search(BY_AFTER_BAR) + 1).trimStart();
  const rest = line.replace(BY_AT_START, '');
  return rest !== line && startsWithCapitalOrCaseless(rest) ? rest : null;
}

function isMarked(element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++, at = at.parentElement) {
    const name = `${at.getAttribute('class') ?? ''} ${at.id}`;
    if (NO_MARK.test(name)) return false;
    if (MARK.test(name) || /(?:^|\s)author/.test(`${at.getAttribute('rel')} ${at.getAttribute('itemprop')}`)) return true;
  }
  return false;
}

/** Returns the name next to the date, as in «Ann Lee - 3 March 2026», or a name that is alone on the line before or after the date. */
function besideDate(lines: readonly OpeningLine[], site: string | null): string[] {
  const near = lines.slice(0, 8);
  const at = near.findIndex(({ text }) => text.length < 120 && DATED.test(text));
  const dated = near[at];
  if (!dated) return [];
  const candidates = [...separatedText(dated).split(AROUND_DATE), near[at - 1]?.text ?? '', near[at + 1]?.text ?? ''];
  const name = candidates.find((one) => isPlainName(one) && judgeName(one, site) === 'person');
  return name ? [name] : [];
}

/** Returns the people in the first line that consists of names with slashes between them. */
function slashedNames(lines: readonly OpeningLine[], site: string | null): string[] {
  for (const { text } of lines.slice(0, 8)) {
    const names = text.length < MAX_BODY && text.includes('/') ? text.split(/\s?\/\s?/) : [];
    if (names.length > 1 && names.every((name) => isPlainName(name) && judgeName(name, site) === 'person')) return names;
  }
  return [];
}

/** Returns whether a line consists of two to four words and contains lower-case letters, but no digits or sentence punctuation. */
function isPlainName(line: string): boolean {
  const words = line.split(' ');
  return (
    words.length >= 2 && words.length <= 4 && line.length < 40 && hasCase(line) && hasLower(line) && !/[^\S ]|[\d,:;!?()“”"]/.test(line)
  );
}
